"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/text-field";

const RULES = {
  MULTIPLE_CHOICE: ["RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"],
  CATEGORISE: ["EACH", "RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"],
  MATCH: ["EACH", "RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"],
  ORDER: ["PAIRS", "PLACES", "ALL_OR_NOTHING"],
  PASSAGE: ["NEAR_COUNTS_HALF", "ALL_OR_NOTHING"],
  EVIDENCE_PAIR: ["HALVES", "ANSWER_FIRST"],
} as const;

/** By which rule an answer that is right in part earns points. The preview says it as students read it. */
export function CreditField<K extends keyof typeof RULES>({
  kind,
  value,
  onChange,
}: {
  kind: K;
  value: (typeof RULES)[K][number];
  onChange: (value: (typeof RULES)[K][number]) => void;
}) {
  const t = useTranslations("ItemEditor");
  return (
    <Select
      name="item.content.credit"
      label={t("credit")}
      value={value}
      onChange={(event) => onChange(event.target.value as (typeof RULES)[K][number])}
    >
      {RULES[kind].map((rule) => (
        <option key={rule} value={rule}>
          {t(`credit_${rule}`)}
        </option>
      ))}
    </Select>
  );
}
