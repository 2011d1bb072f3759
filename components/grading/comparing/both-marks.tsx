import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, Th } from "@/components/ui/table";
import type { WrittenItem } from "@/lib/grading/comparing/find-question";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { Side } from "@/lib/grading/side-by-side";

type Mark = ScoreRecord | undefined;

/** The mark that a person gave and that counts. */
const markOf = ({ reviewed }: Side): Mark =>
  reviewed.history.find(({ isCurrent, levels }) => isCurrent && levels !== null);

/** The rubric with what each of two answers got by it. */
export function BothMarks({ item, sides }: { item: WrittenItem; sides: readonly [Side, Side] }) {
  const t = useTranslations("Comparing");
  const { criteria } = item.content.rubric;
  const columns = [
    { key: "first", label: t("first"), mark: markOf(sides[0]) },
    { key: "second", label: t("second"), mark: markOf(sides[1]) },
  ];
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{t("rubric")}</h3>
      <Table
        stacks
        caption={t("rubric")}
        captionHidden
        head={
          <tr>
            <Th>{t("criterion")}</Th>
            {columns.map(({ key, label }) => (
              <Th key={key}>{label}</Th>
            ))}
          </tr>
        }
      >
        {criteria.map(({ id, title, levels }) => (
          <tr key={id}>
            <th scope="row" className="wrap-anywhere">
              {title}
            </th>
            {columns.map(({ key, label, mark }) => {
              const level = levels[mark?.levels?.[id] ?? -1];
              return (
                <td key={key} data-label={label}>
                  {level ? (
                    <>
                      <span className="font-semibold">{level.label}</span>{" "}
                      <span className="text-muted">{t("levelPoints", { points: level.points })}</span>
                    </>
                  ) : (
                    <span className="text-muted">{t(mark ? "noLevel" : "notMarked")}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row" className="font-semibold!">
            {t("sum")}
          </th>
          {columns.map(({ key, label, mark }) => (
            <td key={key} data-label={label} className="font-semibold">
              {mark ? (
                t("pointsOf", { points: mark.points, maximum: mark.maximum })
              ) : (
                <span className="font-normal text-muted">{t("notMarked")}</span>
              )}
            </td>
          ))}
        </tr>
        {columns.some(({ mark }) => mark?.comment) ? (
          <tr>
            <th scope="row">{t("comment")}</th>
            {columns.map(({ key, label, mark }) => (
              <td key={key} data-label={label} dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                {mark?.comment ?? ""}
              </td>
            ))}
          </tr>
        ) : null}
      </Table>
      <Disclosure summary={t("levels")}>
        <dl className="flex max-w-measure flex-col gap-4">
          {criteria.map(({ id, title, levels }) => (
            <div key={id}>
              <dt className="font-semibold">{title}</dt>
              {levels.map(({ label, descriptor, points }) => (
                <dd key={`${points}-${label}`}>
                  {label}
                  {": "}
                  <span className="text-muted">{descriptor}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
