import { useTranslations } from "next-intl";
import { Pills } from "./pills";
import { PositionLine } from "./position-line";

/** As `CONFIDENCES` of the schema, which this page does not load. */
const CONFIDENCES = [1, 2, 3, 4] as const;

export type Stance<C = 1 | 2 | 3 | 4 | null> = Readonly<{ position: number | null; confidence: C }>;

/** The line between two ends, and how sure one is. */
export function StanceLine({
  name,
  statement,
  low,
  high,
  stance,
  onChange,
}: {
  name: string;
  /** Read out where it does not stand above. */
  statement: string;
  low: string;
  high: string;
  stance: Stance;
  onChange: (stance: Stance) => void;
}) {
  const t = useTranslations("Stance");
  const { position, confidence } = stance;
  return (
    <div className="flex flex-col gap-5">
      <PositionLine
        {...{ name, statement, low, high, position }}
        onChange={(value) => onChange({ position: value, confidence })}
      />
      <Pills
        legend={t("confidence")}
        name={`${name}:confidence`}
        options={CONFIDENCES.map((level) => ({ id: String(level), title: t(`confidence_${level}`) }))}
        value={confidence === null ? undefined : String(confidence)}
        onChange={(level) =>
          onChange({ position, confidence: CONFIDENCES.find((one) => String(one) === level) ?? null })
        }
      />
    </div>
  );
}
