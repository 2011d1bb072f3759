import { useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Share } from "@/components/grading/items/bar-table";
import { Table, Th } from "@/components/ui/table";
import type { Strength } from "@/lib/reports/student/strengths";

/** From which share of the points on something is called secure, and on the way. Stated on the report. */
const SECURE = 0.8;
const ON_THE_WAY = 0.5;

const wordOf = (ratio: number) =>
  ratio >= SECURE ? "secure" : ratio >= ON_THE_WAY ? "onTheWay" : "toPractise";

/** How a student did by theme or by skill, in words and as a share. */
export function StrengthTable<T extends string>({
  name,
  head,
  strengths,
  label,
}: {
  /** Of the student: many of these may stand on a page. */
  name: string;
  head: string;
  strengths: readonly Strength<T>[];
  label: (tag: T) => string;
}) {
  const t = useTranslations("Reports");
  return (
    <Table
      caption={t("captionOf", { what: head, name })}
      captionHidden
      head={
        <tr>
          <Th>{head}</Th>
          <Th>{t("howFar")}</Th>
        </tr>
      }
    >
      {strengths.map(({ tag, questions, ratio }) => (
        <tr key={tag}>
          <th scope="row" className="static! wrap-break-word">
            {label(tag)}
            <span className="block font-normal text-muted">{t("ofQuestions", { count: questions })}</span>
          </th>
          <td>
            {t(wordOf(ratio))}
            <span className="flex min-w-24 items-center gap-3 text-muted">
              <span className="w-10 flex-none">
                <Ratio value={ratio} />
              </span>
              <Share of={ratio} isFull />
            </span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
