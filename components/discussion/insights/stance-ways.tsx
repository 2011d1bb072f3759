import { useTranslations } from "next-intl";
import { KEYBOARD_SCROLL } from "@/components/ui/keyboard-scroll";
import { linesThatFit } from "@/lib/discussion/map/fit";
import type { LedgerStatement } from "@/lib/discussion/stance-ledger";
import { MOMENTS } from "@/lib/discussion/stances/ledger";
import { type Way, waysOf } from "@/lib/discussion/stances/ways";

/** Each student as a line over the three moments. The table says the same with numbers. */
export function StanceWays({ statement }: { statement: LedgerStatement }) {
  const t = useTranslations("StanceLedger");
  const { width, height, columns, top, bottom, ways, crowds } = waysOf(statement.rows);
  const title = t("pathPicture", { count: ways.length, statement: statement.statement });
  const { low, high } = statement.ends;
  return (
    <section aria-label={title} {...KEYBOARD_SCROLL} className="max-w-full overflow-x-auto">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="text-[13px]">
        <title>{title}</title>
        {MOMENTS.map((moment, index) => (
          <g key={moment}>
            <line x1={columns[index]} x2={columns[index]} y1={top} y2={bottom} className="stroke-edge" />
            <text
              x={columns[index]}
              y={14}
              textAnchor={index === 0 ? "start" : "middle"}
              dx={index === 0 ? -52 : 0}
              className="fill-ink font-semibold"
            >
              {t(`moment_${moment}`)}
            </text>
          </g>
        ))}
        <line
          x1={columns[0]}
          x2={columns.at(-1)}
          y1={(top + bottom) / 2}
          y2={(top + bottom) / 2}
          strokeDasharray="2 4"
          className="stroke-edge"
        />
        <text x={8} y={top - 8} className="fill-muted">
          {linesThatFit(high, 440, 13)[0]}
        </text>
        <text x={8} y={bottom + 18} className="fill-muted">
          {linesThatFit(low, 440, 13)[0]}
        </text>
        {ways.map((way) => (
          <WayLine key={way.userId} way={way} end={columns.at(-1) ?? 0} />
        ))}
        {crowds.map(({ x, y, count }) => (
          <text
            key={`${x}:${y}`}
            x={x - 9}
            y={y + 4}
            textAnchor="end"
            strokeWidth={4}
            className="fill-ink stroke-paper [paint-order:stroke]"
          >
            {t("crowd", { count })}
          </text>
        ))}
      </svg>
    </section>
  );
}

function WayLine({ way: { name, change, points, pieces, label }, end }: { way: Way; end: number }) {
  const look = change ? "stroke-accent" : "stroke-muted";
  const last = points.at(-1);
  return (
    <g>
      <title>{name}</title>
      {pieces.map(({ from, to, jumps }) => (
        <line
          key={from.x}
          {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
          strokeWidth={change ? 2.25 : 1}
          strokeOpacity={0.8}
          {...(jumps && { strokeDasharray: "6 4" })}
          className={look}
        />
      ))}
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={4} className={change ? "fill-accent" : "fill-muted"} />
      ))}
      {last ? (
        <line
          {...{ x1: last.x + 6, y1: last.y, x2: label.x - 4, y2: label.y }}
          strokeOpacity={last.x < end ? 0.35 : 0.6}
          strokeDasharray="1 3"
          className="stroke-muted"
        />
      ) : null}
      <text x={label.x} y={label.y + 4} className="fill-ink">
        {linesThatFit(name, 180, 13)[0]}
      </text>
    </g>
  );
}
