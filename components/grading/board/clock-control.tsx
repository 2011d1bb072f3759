import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/schemas/action-result";

export type ClockAction = (input: unknown) => Promise<ActionResult<void>>;

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
  /** Asks anew how things stand. */
  onDone: () => Promise<unknown>;
}) {
  const t = useTranslations("Board");
  const format = useFormatter();
  const place = useRef<HTMLDivElement>(null);
  /** The button that was pressed is gone by then: the focus stays where it was. */
  const done = () => void onDone().then(() => place.current?.focus());
  const form = { values: { assignmentId }, onDone: done };
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {pausedSince ? (
        <Notice tone="warn" title={t("paused", { time: format.dateTime(new Date(pausedSince), MOMENT) })}>
          <Form {...form} action={resume} className="mt-2">
            <SubmitButton>{t("resume")}</SubmitButton>
          </Form>
        </Notice>
      ) : (
        <DialogButton label={t("pause")} title={t("pauseTitle")}>
          <Form {...form} action={pause}>
            <p>{t("pauseBody")}</p>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>{t("pause")}</SubmitButton>
              <CancelButton />
            </div>
          </Form>
        </DialogButton>
      )}
    </div>
  );
}
