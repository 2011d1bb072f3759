import { useFormatter } from "next-intl";
import { KEYBOARD_SCROLL } from "@/components/ui/keyboard-scroll";
import { columnsOf, type Frame, heightOf, lineOf } from "./chart-lines";

export type Series = {
  readonly label: string;
  /** Shares from 0 to 1, one for each assignment; null where nothing is known. */
  readonly values: readonly (number | null)[];
};

/** So wide is the place of an assignment at least: more of them make the picture wider, which then scrolls by itself. */
const COLUMN = 50;

/**
 * Shares over the assignments in the order of time, by their numbers. The class is a dashed line with hollow squares, a student a full
 * one with round dots: they are told apart without colour. A table says the same.
 */
export function ProgressChart({
  title,
  numbers,
  ofClass,
  own,
  band = [],
  isSmall = false,
}: {
  /** Says what is seen, for those who do not see it. */
  title: string;
  /** Of the assignments, as the tables have them. */
  numbers: readonly number[];
  ofClass: Series;
  own?: Series;
  /** The middle half of the class, as [lower, upper]. */
  band?: readonly (readonly [number, number] | null)[];
  isSmall?: boolean;
}) {
  const format = useFormatter();
  const count = ofClass.values.length;
  const height = isSmall ? 120 : 190;
  const edges = { left: 44, right: 22, top: 12, bottom: 26 };
  const width = Math.max(isSmall ? 250 : 320, edges.left + edges.right + (count - 1) * COLUMN);
  const frame: Frame = { width, height, ...edges };
  const columns = columnsOf(count, frame);
  const percent = (share: number) => format.number(share, { style: "percent" });
  return (
    <section aria-label={title} {...KEYBOARD_SCROLL} className="max-w-full overflow-x-auto">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="text-[13px]">
        <title>{title}</title>
        {(isSmall ? [0, 1] : [0, 0.5, 1]).map((share) => (
          <g key={share}>
            <line
              x1={frame.left - 8}
              x2={width - 8}
              y1={heightOf(share, frame)}
              y2={heightOf(share, frame)}
              className="stroke-rule"
            />
            <text
              x={frame.left - 12}
              y={heightOf(share, frame) + 4}
              textAnchor="end"
              className="fill-muted tabular-nums"
            >
              {percent(share)}
            </text>
          </g>
        ))}
        {columns.map((x, at) => (
          <g key={x}>
            <text x={x} y={height - 6} textAnchor="middle" className="fill-muted tabular-nums">
              {format.number(numbers[at] ?? at + 1)}
            </text>
            <Band x={x} of={band[at] ?? null} frame={frame} />
          </g>
        ))}
        <ClassLine values={ofClass.values} frame={frame} />
        {own ? <OwnLine values={own.values} frame={frame} /> : null}
      </svg>
    </section>
  );
}

function Band({ x, of, frame }: { x: number; of: readonly [number, number] | null; frame: Frame }) {
  if (!of) return null;
  const [lower, upper] = [heightOf(of[0], frame), heightOf(of[1], frame)];
  return (
    <rect x={x - 6} y={upper} width={12} height={Math.max(1, lower - upper)} className="fill-rule" rx={2} />
  );
}

function ClassLine({ values, frame }: { values: Series["values"]; frame: Frame }) {
  const { dots, path } = lineOf(values, frame);
  return (
    <g>
      <path d={path} fill="none" strokeWidth={1.75} strokeDasharray="5 4" className="stroke-muted" />
      {dots.map((dot) =>
        dot ? (
          <rect
            key={dot.x}
            x={dot.x - 4}
            y={dot.y - 4}
            width={8}
            height={8}
            strokeWidth={1.75}
            className="fill-paper stroke-muted"
          />
        ) : null,
      )}
    </g>
  );
}

function OwnLine({ values, frame }: { values: Series["values"]; frame: Frame }) {
  const { dots, path } = lineOf(values, frame);
  return (
    <g>
      <path d={path} fill="none" strokeWidth={2.25} className="stroke-accent" />
      {dots.map((dot) =>
        dot ? <circle key={dot.x} cx={dot.x} cy={dot.y} r={4.5} className="fill-accent" /> : null,
      )}
    </g>
  );
}

/** What the lines of the pictures stand for. */
export function ProgressLegend({ ofClass, own, band }: { ofClass: string; own?: string; band?: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
      {own ? (
        <Sign label={own}>
          <path d="M0 7H34" strokeWidth={2.25} className="stroke-accent" />
          <circle cx={17} cy={7} r={4.5} className="fill-accent" />
        </Sign>
      ) : null}
      <Sign label={ofClass}>
        <path d="M0 7H34" strokeWidth={1.75} strokeDasharray="5 4" className="stroke-muted" />
        <rect x={13} y={3} width={8} height={8} strokeWidth={1.75} className="fill-paper stroke-muted" />
      </Sign>
      {band ? (
        <Sign label={band}>
          <rect x={11} width={12} height={14} rx={2} className="fill-rule" />
        </Sign>
      ) : null}
    </ul>
  );
}

function Sign({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width={34} height={14} className="flex-none">
        {children}
      </svg>
      {label}
    </li>
  );
}
