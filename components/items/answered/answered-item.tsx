import { useTranslations } from "next-intl";
import { AnswerView } from "@/components/items/answer-view";
import { Quotations } from "@/components/items/answers/quotations";
import { learnerKey } from "@/lib/grading/views";
import type { Key, LearnerItem } from "@/lib/schemas/item";
import { rightAnswer } from "./right-answer";

/** A question with its right answer and what is said of it: for teachers. Needs `AnsweredItem`, `Answer`, `Stance` and `Question` in a browser. */
export function AnsweredItem({
  item,
  itemKey,
  language,
}: {
  item: LearnerItem;
  itemKey: Key;
  /** Of the text that is quoted. */
  language: string;
}) {
  const t = useTranslations("AnsweredItem");
  const answer = rightAnswer(item.kind, itemKey);
  const pointsAt = "passages" in answer ? answer.passages : [];
  return (
    <div className="flex flex-col gap-4">
      <p className="font-semibold">{t(item.kind === "EXTENDED_RESPONSE" ? "modelAnswer" : "rightAnswer")}</p>
      <AnswerView
        item={item}
        answer={answer}
        correct={"accepted" in itemKey || "modelAnswer" in itemKey ? null : learnerKey(itemKey)}
        {...("optionFeedback" in itemKey ? { optionFeedback: itemKey.optionFeedback } : {})}
        lang={language}
        linked={false}
      />
      <Words label={t("explanation")} text={itemKey.feedback} />
      {"markerNotes" in itemKey ? <Words label={t("markerNotes")} text={itemKey.markerNotes} /> : null}
      {pointsAt.length === 0 && itemKey.evidence.length > 0 ? (
        <Quotations
          label={t("support")}
          passages={itemKey.evidence}
          quotes={{ firstNumber: 1, lang: language, linked: false }}
        />
      ) : null}
    </div>
  );
}

function Words({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p className="wrap-break-word whitespace-pre-line">{text}</p>
    </div>
  );
}
