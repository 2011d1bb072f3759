import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { CriterionAgreement } from "@/lib/grading/second/agreement-view";

const CELL = 36;
/** Room for the numbers of the levels. */
const EDGE = 20;

/** Which level of one marker met which of the other, as squares and as the table that they are. */
export function LevelChart({ criterion, number }: { criterion: CriterionAgreement; number: number }) {
  const t = useTranslations("SecondMarking");
  const format = useFormatter();
  const { title, levels, table } = criterion;
  const caption = t("chart", { title });
  const most = Math.max(1, ...table.flat());
  const size = EDGE + CELL * levels.length;
  return (
    <figure className="flex min-w-0 max-w-full flex-col gap-2">
      <figcaption className="font-semibold">{caption}</figcaption>
      <svg aria-hidden="true" width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
        {levels.map((label, at) => {
          const middle = EDGE + CELL * at + CELL / 2;
          return (
            <g key={label} className="fill-muted text-xs">
              <text x={middle} y={EDGE - 6} textAnchor="middle">
                {format.number(at + 1)}
              </text>
              <text x={EDGE - 8} y={middle + 4} textAnchor="end">
                {format.number(at + 1)}
              </text>
            </g>
          );
        })}
        {table.map((row, first) =>
          row.map((count, second) => (
            <Cell
              // Rows and columns have no ids: their places are what they are.
              key={`${levels[first]} ${levels[second]}`}
              {...{ count, first, second }}
              share={count / most}
              label={count === 0 ? "" : format.number(count)}
            />
          )),
        )}
      </svg>
      <p className="max-w-72 text-sm text-muted">
        {t("chartHint", { first: t("firstMarker"), second: t("secondMarker") })}
      </p>
      <Disclosure summary={t("figures")}>
        <Table
          caption={`${t("question", { number })}, ${caption}`}
          captionHidden
          head={
            <tr>
              <Th>{t("level")}</Th>
              {levels.map((label) => (
                <Th key={label}>{t("secondLevel", { label })}</Th>
              ))}
            </tr>
          }
        >
          {levels.map((label, first) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {levels.map((other, second) => (
                <td key={other}>{format.number(table[first]?.[second] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </Table>
      </Disclosure>
    </figure>
  );
}

function Cell({
  count,
  first,
  second,
  share,
  label,
}: {
  count: number;
  first: number;
  second: number;
  /** Of the fullest cell. */
  share: number;
  label: string;
}) {
  const [x, y] = [EDGE + CELL * second, EDGE + CELL * first];
  const side = Math.sqrt(share) * (CELL - 4);
  const isSame = first === second;
  return (
    <g>
      <rect
        {...{ x, y }}
        width={CELL}
        height={CELL}
        className={`stroke-rule ${isSame ? "fill-rule/45" : "fill-transparent"}`}
      />
      {count > 0 ? (
        <rect
          x={x + (CELL - side) / 2}
          y={y + (CELL - side) / 2}
          width={side}
          height={side}
          className={isSame ? "fill-accent/35" : "fill-marker"}
        />
      ) : null}
      <text x={x + CELL / 2} y={y + CELL / 2 + 5} textAnchor="middle" className="fill-ink text-sm">
        {label}
      </text>
    </g>
  );
}
