import { useFormatter, useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/schemas/action-result";

export type ClockAction = (input: unknown) => Promise<ActionResult<void>>;

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Stops the time limit for the whole class, and lets it run on. */
export function ClockControl({
  assignmentId,
  pausedSince,
  pause,
  resume,
  onDone,
}: {
  assignmentId: string;
  pausedSince: string | null;
  pause: ClockAction;
  resume: ClockAction;
  onDone: () => void;
}) {
  const t = useTranslations("Board");
  const format = useFormatter();
  const form = { values: { assignmentId }, onDone };
  if (pausedSince)
    return (
      <Notice tone="warn" title={t("paused", { time: format.dateTime(new Date(pausedSince), TIME) })}>
        <Form {...form} action={resume} className="mt-2">
          <SubmitButton>{t("resume")}</SubmitButton>
        </Form>
      </Notice>
    );
  return (
    <div>
      <DialogButton label={t("pause")} title={t("pauseTitle")}>
        <Form {...form} action={pause}>
          <p>{t("pauseBody")}</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t("pause")}</SubmitButton>
            <CancelButton />
          </div>
        </Form>
      </DialogButton>
    </div>
  );
}
