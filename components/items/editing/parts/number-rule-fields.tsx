"use client";

import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/text-field";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import { ShareField } from "./share-field";

const RULES = ["EXACT", "ABSOLUTE", "RELATIVE", "RANGE", "FIGURES"] as const satisfies NumberRule["rule"][];

/** The numbers of a rule, by the names of its fields. */
const FIELDS = {
  EXACT: ["value"],
  ABSOLUTE: ["value", "tolerance"],
  RELATIVE: ["value", "percent"],
  RANGE: ["min", "max"],
  FIGURES: ["value", "figures"],
} as const;

/** The rule turned into another kind of rule; numbers that both have are kept. */
function turned(rule: NumberRule, to: NumberRule["rule"]): NumberRule {
  const { share } = rule;
  const value = rule.rule === "RANGE" ? rule.min : rule.value;
  switch (to) {
    case "EXACT":
      return { rule: to, value, share };
    case "ABSOLUTE":
      return { rule: to, value, tolerance: Number.NaN, share };
    case "RELATIVE":
      return { rule: to, value, percent: Number.NaN, share };
    case "RANGE":
      return { rule: to, min: value, max: Number.NaN, share };
    case "FIGURES":
      return { rule: to, value, figures: 2, share };
  }
}

/** One number that counts as right, and how near is near enough. */
export function NumberRuleFields({
  name,
  label,
  rule,
  onChange,
}: {
  name: string;
  label: string;
  rule: NumberRule;
  /** `part` names the number that is typed. */
  onChange: (rule: NumberRule, part: string | null) => void;
}) {
  const t = useTranslations("ItemEditor");
  const values = rule as Readonly<Record<string, unknown>>;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      <Select
        name={`${name}.rule`}
        label={label}
        value={rule.rule}
        onChange={(event) => onChange(turned(rule, event.target.value as NumberRule["rule"]), null)}
      >
        {RULES.map((value) => (
          <option key={value} value={value}>
            {t(`number_${value}`)}
          </option>
        ))}
      </Select>
      {FIELDS[rule.rule].map((field) => (
        <NumberField
          key={field}
          name={`${name}.${field}`}
          label={t(`field_${field}`)}
          value={Number(values[field])}
          onChange={(value) => onChange({ ...rule, [field]: value } as NumberRule, field)}
        />
      ))}
      <ShareField
        name={`${name}.share`}
        value={rule.share}
        onChange={(share) => onChange({ ...rule, share }, "share")}
      />
    </div>
  );
}
