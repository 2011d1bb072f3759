import { useTranslations } from "next-intl";
import { useId } from "react";
import { usePlaced } from "../use-placed";
import { Pills } from "./pills";

/** As `STANCE_END` and `CONFIDENCES` of the schema, which this page does not load. */
const END = 100;
const CONFIDENCES = [1, 2, 3, 4] as const;
const STEP = 10;

export type Stance<C = 1 | 2 | 3 | 4 | null> = Readonly<{ position: number | null; confidence: C }>;

/**
 * The line between two ends, and how sure one is. Until it is touched nobody stands on it: the middle is a position like
 * any other.
 */
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
  const placed = usePlaced({ low, high });
  const id = useId();
  const { position, confidence } = stance;
  const place = (value: number) => onChange({ position: value, confidence });
  return (
    <div className="flex flex-col gap-5">
      <div>
        <input
          type="range"
          name={name}
          min={-END}
          max={END}
          step={STEP}
          value={position ?? 0}
          aria-label={statement}
          aria-describedby={`${id}-ends`}
          aria-valuetext={position === null ? t("notPlaced") : placed(position)}
          // A press on the middle changes nothing, and is a choice all the same.
          onPointerUp={(event) => place(event.currentTarget.valueAsNumber)}
          onKeyUp={({ key, currentTarget }) =>
            key === "Enter" || key === " " ? place(currentTarget.valueAsNumber) : undefined
          }
          onChange={(event) => place(event.target.valueAsNumber)}
          data-unplaced={position === null ? "" : undefined}
          className="stance-line w-full"
        />
        <p id={`${id}-ends`} className="flex justify-between gap-6 leading-tight">
          <span>{low}</span>
          <span className="text-end">{high}</span>
        </p>
        <p role="status" className="mt-1 min-h-lh text-muted">
          {position === null ? t("place") : placed(position)}
        </p>
      </div>
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
