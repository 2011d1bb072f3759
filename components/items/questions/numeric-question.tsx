import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { readNumber } from "@/lib/scoring/read-number";
import type { QuestionProps } from "./question-props";

/** Says at once which number it reads, so that nobody loses a point to a comma. */
export function NumericQuestion({ item, answer, onChange }: QuestionProps<"NUMERIC">) {
  const t = useTranslations("Question");
  const id = useId();
  const { unit } = item.content;
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {unit?.isTyped ? t("yourNumberWithUnit") : t("yourNumber")}
      </label>
      <span className="flex items-center gap-3">
        <input
          id={id}
          name={item.id}
          type="text"
          inputMode={unit?.isTyped ? "text" : "decimal"}
          autoComplete="off"
          maxLength={100}
          value={answer.number}
          aria-describedby={`${id}-read`}
          onChange={(event) => onChange({ number: event.target.value })}
          className="control w-full max-w-60 min-w-0 text-lg tabular-nums"
        />
        {unit && !unit.isTyped ? <span className="flex-none">{unit.name}</span> : null}
      </span>
      <p id={`${id}-read`} role="status" className="min-h-lh text-muted">
        <ReadAs number={answer.number} />
      </p>
    </div>
  );
}

function ReadAs({ number }: { number: string }) {
  const t = useTranslations("Question");
  const format = useFormatter();
  if (number.trim() === "") return null;
  const reading = readNumber(number);
  if (reading.state !== "READ") return t(`number_${reading.state}`);
  const [value = 0, other] = reading.readings.map((one) => format.number(one, { maximumFractionDigits: 12 }));
  const unit = reading.unit === "" ? "" : ` ${reading.unit}`;
  return other === undefined
    ? t("readAs", { value: `${value}${unit}` })
    : t("readAsEither", { value: `${value}${unit}`, other: `${other}${unit}` });
}
