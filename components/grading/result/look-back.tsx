import { useFormatter, useTranslations } from "next-intl";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { TextArea } from "@/components/ui/text-field";
import type { ResultItem } from "@/lib/grading/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { MAX_REFLECTION_LENGTH } from "@/lib/schemas/kinds/matrix";
import { consistency } from "@/lib/statistics/consistency";

export type SaveReflection = (input: unknown) => Promise<ActionResult<unknown>>;

/** Asks a student to explain a difference between their own judgements, once they see it. */
export function LookBack({
  attemptId,
  result: { item, answer, reflection },
  save,
}: {
  attemptId: string;
  result: ResultItem;
  save: SaveReflection;
}) {
  const t = useTranslations("Result");
  const format = useFormatter();
  if (item.kind !== "MATRIX" || !answer || !("judgements" in answer)) return null;
  const { main, different } = consistency(
    item.content.cases.map(({ id }) => id),
    answer.judgements,
  );
  return (
    <Form
      action={save}
      values={{ attemptId, itemVersionId: item.id, baseRevision: reflection?.revision ?? 0 }}
      className="flex max-w-form flex-col gap-3 print:hidden"
    >
      <TextArea
        name="text"
        label={t("reflect")}
        hint={t(main !== null && different.length === 0 ? "reflectSame" : "reflectDifferent")}
        defaultValue={reflection?.text ?? ""}
        maxLength={MAX_REFLECTION_LENGTH}
        dir="auto"
      />
      <div className="flex flex-wrap items-center gap-x-4">
        <SubmitButton look="plain">{t("reflectSave")}</SubmitButton>
        <p role="status" className="text-good">
          {reflection ? t("reflectionSaved", { when: format.dateTime(reflection.savedAt, MOMENT) }) : null}
        </p>
      </div>
    </Form>
  );
}
