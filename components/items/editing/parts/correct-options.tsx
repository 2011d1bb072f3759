"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { TextArea } from "@/components/ui/text-field";
import type { Item } from "../editor-props";
import { Entries } from "./entries";

type WithOptions = Item<"CHOICE" | "MULTIPLE_CHOICE" | "EVIDENCE_PAIR">;

/** Options, which of them are right, and what is said of each. */
export function CorrectOptions<I extends WithOptions>({
  item,
  onChange,
}: {
  item: I;
  onChange: (item: I, place: string | null) => void;
}) {
  const t = useTranslations("ItemEditor");
  const { content, key } = item;
  const several = item.kind === "MULTIPLE_CHOICE";
  const correct = [key.correct].flat();
  const setKey = (part: object, place: string | null = null) =>
    onChange({ ...item, key: { ...key, ...part } }, place);
  function press(id: string): void {
    if (!several) setKey({ correct: id });
    else
      setKey({ correct: correct.includes(id) ? correct.filter((other) => other !== id) : [...correct, id] });
  }
  return (
    <Entries
      what="option"
      name="item.content.options"
      keyName="item.key.correct"
      entries={content.options}
      blank={(id) => ({ id, text: "" })}
      limits={[2, 12]}
      hint={t(several ? "optionsSeveralHint" : "optionsHint")}
      onChange={(options, place) => onChange(withOptions(item, options), place)}
      more={({ id }, at) => (
        <div className="flex flex-wrap items-center gap-x-6 [&_details]:border-0 [&_details]:py-0 [&_summary]:font-normal">
          <label className="inline-flex min-h-11 items-center gap-2">
            <input
              type={several ? "checkbox" : "radio"}
              name="item.key.correct"
              value={id}
              aria-label={t("isRightOf", { number: at + 1 })}
              checked={correct.includes(id)}
              onChange={() => press(id)}
              className="size-5 accent-accent"
            />
            {t("isRight")}
          </label>
          <Disclosure summary={t("optionFeedback")} open={Boolean(key.optionFeedback[id])}>
            <TextArea
              name={`item.key.optionFeedback.${id}`}
              label={t("optionFeedbackOf", { number: at + 1 })}
              hint={t("optionFeedbackHint")}
              rows={2}
              maxLength={1500}
              value={key.optionFeedback[id] ?? ""}
              onChange={(event) => {
                const { [id]: _, ...others } = key.optionFeedback;
                const said = event.target.value;
                setKey({ optionFeedback: said ? { ...others, [id]: said } : others }, `feedback.${id}`);
              }}
            />
          </Disclosure>
        </div>
      )}
    />
  );
}

/** The item with these options; what its key says of others goes with them. */
function withOptions<I extends WithOptions>(item: I, options: I["content"]["options"]): I {
  const stands = (id: string) => options.some((option) => option.id === id);
  const { correct, optionFeedback } = item.key;
  return {
    ...item,
    content: { ...item.content, options },
    key: {
      ...item.key,
      correct: typeof correct === "string" ? (stands(correct) ? correct : "") : correct.filter(stands),
      optionFeedback: Object.fromEntries(Object.entries(optionFeedback).filter(([id]) => stands(id))),
    },
  };
}
