import { useFormatter, useTranslations } from "next-intl";
import { NoFigure } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { ItemInsight } from "@/lib/insights/items/item-insight";
import type { Quartiles } from "@/lib/statistics/quartiles";
import { useDuration } from "./use-duration";

/** Of fewer students than this a figure says little. */
const FEW = 10;

/** How long they were at the text and at each question: a line for the middle half with a mark at the median, and the same in numbers. */
export function TimeFigures({
  items,
  reading,
  home,
}: {
  items: readonly ItemInsight[];
  reading: Quartiles | null;
  home: string;
}) {
  const t = useTranslations("Timing");
  const format = useFormatter();
  const long = items.filter(({ takesLong }) => takesLong);
  const known = [reading, ...items.map(({ time }) => time)].flatMap((time) => time ?? []);
  const most = Math.max(1, ...known.map(({ upper }) => upper));
  const n = Math.max(0, ...known.map((time) => time.n));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex max-w-measure flex-col gap-2">
        <h3 className="text-lg font-semibold">{t("title")}</h3>
        {known.length === 0 ? <p>{t("none")}</p> : <p className="text-muted">{t("hint")}</p>}
        {known.length > 0 && n < FEW ? (
          <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n })}</p>
        ) : null}
        {long.map(({ number, prompt }) => (
          <p key={number} className="border-s-3 border-marker-line ps-4">
            <a href={`${home}/items#question-${number}`} className="wrap-anywhere">
              {t("question", { number, prompt })}
            </a>
            <span className="block">{t("takesLong")}</span>
          </p>
        ))}
      </div>
      {known.length === 0 ? null : (
        <Table
          caption={t("title")}
          captionHidden
          stacks
          head={
            <tr>
              <Th>{t("at")}</Th>
              <Th>{t("median")}</Th>
              <Th>{t("middleHalf")}</Th>
              <Th>{t("n")}</Th>
            </tr>
          }
        >
          <TimeRow time={reading} most={most}>
            {t("reading")}
          </TimeRow>
          {items.map(({ itemVersionId, number, prompt, time }) => (
            <TimeRow key={itemVersionId} time={time} most={most}>
              <span className="flex gap-3">
                <span className="w-6 flex-none">{format.number(number)}</span>
                <span className="line-clamp-2">{prompt}</span>
              </span>
            </TimeRow>
          ))}
        </Table>
      )}
      {known.length === 0 ? null : <p className="max-w-measure text-muted">{t("limits")}</p>}
    </div>
  );
}

function TimeRow({
  time,
  most,
  children,
}: {
  time: Quartiles | null;
  most: number;
  children: React.ReactNode;
}) {
  const t = useTranslations("Timing");
  const format = useFormatter();
  const duration = useDuration();
  return (
    <tr className="*:align-middle!">
      <th scope="row" className="min-w-48">
        {children}
      </th>
      <td data-label={t("median")} className="whitespace-nowrap">
        {time ? duration(time.median) : <NoFigure />}
      </td>
      <td data-label={t("middleHalf")}>
        {time ? (
          <span className="flex min-w-44 flex-col gap-1">
            <span className="whitespace-nowrap">
              {t("fromTo", { from: duration(time.lower, time.upper), to: duration(time.upper) })}
            </span>
            <Spread time={time} most={most} />
          </span>
        ) : (
          <NoFigure />
        )}
      </td>
      <td data-label={t("n")}>{format.number(time?.n ?? 0)}</td>
    </tr>
  );
}

/** The middle half as a bar on the line from 0 to the longest, the median as a stroke across it; the numbers stand beside it. */
function Spread({ time: { lower, median, upper }, most }: { time: Quartiles; most: number }) {
  const at = (seconds: number) => (seconds / most) * 100;
  return (
    <svg aria-hidden="true" className="h-3 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect y="4.5" width="100" height="1" className="fill-rule" />
      <rect x={at(lower)} y="2" width={Math.max(0.6, at(upper - lower))} height="6" className="fill-muted" />
      <rect x={Math.min(99, at(median))} width="1" height="10" className="fill-accent" />
    </svg>
  );
}
