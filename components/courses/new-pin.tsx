"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ActionResult } from "@/lib/schemas/action-result";

/** Gives a student a new PIN; then shows it, large and only this once. */
export function NewPin({
  values,
  resetPin,
}: {
  values: Readonly<Record<string, string>>;
  resetPin: (input: unknown) => Promise<ActionResult<{ pin: string }>>;
}) {
  const t = useTranslations("People");
  const [pin, setPin] = useState<string>();
  return (
    <>
      {pin === undefined ? (
        <Form action={resetPin} values={values} onDone={(made) => setPin(made.pin)} staysOpen>
          <p>{t("resetPinHint")}</p>
          <SubmitButton look="plain">{t("resetPin")}</SubmitButton>
        </Form>
      ) : null}
      <div role="status">
        {pin === undefined ? null : (
          <>
            <p>{t("newPin")}</p>
            <p className="my-2 font-read text-5xl font-semibold tracking-[0.15em]">{pin}</p>
            <p className="text-muted">{t("newPinHint")}</p>
          </>
        )}
      </div>
    </>
  );
}
