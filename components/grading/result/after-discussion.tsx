"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MoverPills } from "@/components/items/questions/mover-pills";
import { type Stance, StanceLine } from "@/components/items/questions/stance-line";
import { Disclosure } from "@/components/ui/disclosure";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { LearnerItem } from "@/lib/schemas/item";
import type { LaterStance } from "@/lib/schemas/kinds/stance";

export type SaveLaterStance = (input: unknown) => Promise<ActionResult<unknown>>;

/** Asks where a student stands once the class has discussed it, and what moved them. Needs the namespace `Stance`. */
export function AfterDiscussion({
  attemptId,
  item,
  later,
  save,
}: {
  attemptId: string;
  item: Extract<LearnerItem, { kind: "STANCE" }>;
  later: LaterStance | undefined;
  save: SaveLaterStance;
}) {
  const t = useTranslations("Stance");
  const [stance, setStance] = useState<Stance>(later ?? { position: null, confidence: null });
  const [moved, setMoved] = useState(later?.moved ?? null);
  const { low, high } = item.content;
  return (
    <div className="print:hidden">
      <Disclosure summary={t("laterTitle")}>
        <Form
          action={save}
          values={{ attemptId, itemVersionId: item.id, ...stance, moved }}
          success={t("laterSaved")}
          className="flex max-w-form flex-col gap-5 pt-2"
        >
          <p className="text-muted">{t("laterHint")}</p>
          <StanceLine
            name={`later:${item.id}`}
            statement={item.prompt}
            low={low}
            high={high}
            stance={stance}
            onChange={setStance}
          />
          <MoverPills
            legend={t("laterMoved")}
            name={`later:${item.id}:moved`}
            moved={moved}
            onChange={setMoved}
          />
          <Lacking />
          <SubmitButton look="plain">{t("laterSave")}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

/** Said once for the line, how sure one is and what moved one, since none of them is a field that is typed in. */
function Lacking() {
  const t = useTranslations("Stance");
  const lacking = [useFieldError("position"), useFieldError("confidence"), useFieldError("moved")].some(
    Boolean,
  );
  return <FieldError id="later-error" message={lacking ? t("laterLacking") : undefined} />;
}
