"use client";

import { useTranslations } from "next-intl";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

type Deed = (input: unknown) => Promise<ActionResult>;

/** Renewing the code, and closing or opening the course to new students. */
export function JoinCodeDeeds({
  courseId,
  open,
  deeds,
}: {
  courseId: string;
  open: boolean;
  deeds: { readonly renew: Deed; readonly setJoining: Deed };
}) {
  const t = useTranslations("People");
  return (
    <>
      <DialogButton label={t("renew")} title={t("renewTitle")}>
        <Form action={deeds.renew} values={{ courseId }}>
          <p>{t("renewHint")}</p>
          <div className="flex gap-3">
            <SubmitButton>{t("renew")}</SubmitButton>
            <CancelButton />
          </div>
        </Form>
      </DialogButton>
      <Form action={deeds.setJoining} values={{ courseId, open: !open }} className="contents">
        <SubmitButton look="plain" className="self-center">
          {open ? t("close") : t("open")}
        </SubmitButton>
      </Form>
    </>
  );
}
