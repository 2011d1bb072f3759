"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RubricGrid } from "@/components/grading/marking/rubric-grid";
import { RadioGroup } from "@/components/ui/choices";
import { Form, SubmitButton } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-field";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Levels } from "@/lib/schemas/grading";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rubricPoints } from "@/lib/scoring/rubric";
import { useKeptText } from "./use-kept-text";

export type AnswerAction = (input: unknown) => Promise<ActionResult<unknown>>;

type Props = {
  userId: string;
  place: { readonly attemptId: string; readonly itemVersionId: string };
  /** The mark that counts. */
  current: ScoreRecord | undefined;
  /** By which a person marks it; null where its key does. */
  rubric: Rubric | null;
  /** What the item is worth. */
  worth: number;
  /** Where it is changed how a question counts. */
  itemsHref: string;
  answerLook: AnswerAction;
};

/** Answers a request for a second look: words, and the mark stays or another is given. Needs `Marking` and `SecondLooks`. */
export function AnswerLook({ userId, place, current, rubric, worth, itemsHref, answerLook }: Props) {
  const t = useTranslations("SecondLooks");
  const { text, write, forget } = useKeptText(
    `answer-look:${userId}:${place.attemptId}:${place.itemVersionId}`,
  );
  const [isNew, setNew] = useState(false);
  const [levels, setLevels] = useState<Levels>(current?.levels ?? {});
  const points = rubric && rubricPoints(rubric, levels, worth);
  const mark =
    isNew && rubric
      ? { levels, comment: current?.comment ?? "", baseScoreId: current?.scoreId ?? null }
      : null;
  return (
    <Form action={answerLook} values={{ ...place, mark }} onDone={forget} className="flex flex-col gap-5">
      <TextArea
        name="words"
        label={t("words")}
        dir="auto"
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {rubric ? (
        <RadioGroup
          name="decision"
          legend={t("decision")}
          value={isNew ? "new" : "stays"}
          onChange={(decision) => setNew(decision === "new")}
          options={[
            { value: "stays", label: t("stays") },
            { value: "new", label: t("new"), hint: t("newHint") },
          ]}
        />
      ) : (
        <div className="text-muted">
          <p>{t("byMachine")}</p>
          <a href={itemsHref} className="inline-flex min-h-11 items-center">
            {t("toItems")}
          </a>
        </div>
      )}
      {isNew && rubric ? (
        <>
          <RubricGrid
            prefix={`${place.attemptId}-${place.itemVersionId}-`}
            rubric={rubric}
            levels={levels}
            onLevel={(id, level) => setLevels({ ...levels, [id]: level })}
          />
          <output className="font-read text-xl/tight font-semibold tabular-nums">
            {points === null ? t("chooseAll") : t("points", { points, maximum: worth })}
          </output>
        </>
      ) : null}
      <SubmitButton>{t("send")}</SubmitButton>
    </Form>
  );
}
