import { useTranslations } from "next-intl";
import { useId } from "react";
import { usePlaced } from "../use-placed";

/** As `STANCE_END` of the schema, which the answering page does not load. */
const END = 100;
const STEP = 10;

/** A line between two ends. Until it is touched nobody stands on it: the middle is a position like any other. */
export function PositionLine({
  name,
  statement,
  low,
  high,
  position,
  onChange,
}: {
  name: string;
  /** Read out where it does not stand above. */
  statement: string;
  low: string;
  high: string;
  position: number | null;
  onChange: (position: number) => void;
}) {
  const t = useTranslations("Stance");
  const placed = usePlaced({ low, high });
  const id = useId();
  return (
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
        onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
        onKeyUp={({ key, currentTarget }) =>
          key === "Enter" || key === " " ? onChange(currentTarget.valueAsNumber) : undefined
        }
        onChange={(event) => onChange(event.target.valueAsNumber)}
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
  );
}
