"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Stance, StanceLine } from "@/components/items/questions/stance-line";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import type { StanceToTake } from "@/lib/attempts/views";
import type { ActionResult } from "@/lib/schemas/action-result";

const NOWHERE: Stance = { position: null, confidence: null };

/** Where one stands before reading: asked on the way in, because afterwards nobody knows any more. */
export function BeforeReading({
  assignmentId,
  stancesToTake,
  start,
  note,
  label,
}: {
  assignmentId: string;
  stancesToTake: readonly StanceToTake[];
  start: (input: unknown) => Promise<ActionResult<never>>;
  /** What has to be known before starting. */
  note: string | null;
  label: string;
}) {
  const t = useTranslations("Stance");
  const [taken, setTaken] = useState<Readonly<Record<string, Stance>>>({});
  const stances = stancesToTake.flatMap(({ itemVersionId }) => {
    const { position, confidence } = taken[itemVersionId] ?? NOWHERE;
    return position === null || confidence === null ? [] : [{ itemVersionId, position, confidence }];
  });
  return (
    <Form action={start} values={{ assignmentId, stances }} className="flex max-w-form flex-col gap-6">
      <div>
        <h2 className="subtitle">{t("beforeTitle")}</h2>
        <p className="mt-1 text-muted">{t("beforeHint")}</p>
      </div>
      {stancesToTake.map(({ itemVersionId, statement, low, high }) => (
        <section key={itemVersionId} aria-label={statement} className="flex flex-col gap-3">
          <p className="text-lg font-semibold wrap-break-word">{statement}</p>
          <StanceLine
            name={itemVersionId}
            statement={statement}
            low={low}
            high={high}
            stance={taken[itemVersionId] ?? NOWHERE}
            onChange={(stance) => setTaken({ ...taken, [itemVersionId]: stance })}
          />
        </section>
      ))}
      <Lacking />
      {note ? <p>{note}</p> : null}
      <SubmitButton className="text-lg">{label}</SubmitButton>
    </Form>
  );
}

function Lacking() {
  return <FieldError id="stances-error" message={useFieldError("stances")} />;
}
