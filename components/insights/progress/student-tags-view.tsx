import { useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Share } from "@/components/grading/items/bar-table";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Table, Th } from "@/components/ui/table";
import type { TagMean } from "@/lib/insights/items/tag-means";
import type { StudentTags } from "@/lib/insights/student-tags";

/** Of fewer students than this a figure says little. */
const FEW = 10;

/** Themes and skills of an assignment: a student beside the class. */
export function StudentTagsView({ tags: { head, people, ofClass, student } }: { tags: StudentTags }) {
  const t = useTranslations("Progress");
  const skill = useTranslations("ItemEditor");
  const here = `/assignments/${head.assignmentId}/insights`;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex max-w-measure flex-col gap-2">
          <h2 className="subtitle wrap-anywhere">{t("besideTitle")}</h2>
          <p className="text-muted">{t("besideHint", { n: ofClass.n })}</p>
          {ofClass.n > 0 && ofClass.n < FEW ? (
            <p className="border-s-3 border-marker-line ps-4">{t("shaky", { n: ofClass.n })}</p>
          ) : null}
        </div>
        <LinkButton href={here} className="print:hidden">
          {t("toInsights")}
        </LinkButton>
      </div>
      <form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <label className="flex min-w-0 flex-col gap-1 font-semibold">
          {t("student")}
          <select
            name="student"
            defaultValue={student?.userId}
            className="min-h-11 max-w-full rounded-control border border-edge bg-sheet px-3 font-normal text-ink"
          >
            {people.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t("show")}</Button>
      </form>
      {student ? (
        <>
          <div>
            <h3 className="text-lg font-semibold wrap-anywhere">
              <bdi>{student.name}</bdi>
            </h3>
            <p className="text-muted">
              {t(`state_${student.state}`)}
              {student.isToMark ? ` · ${t("toMark")}` : null}
              {student.isExcused ? ` · ${t("excused")}` : null}
            </p>
            <p className="print:hidden">
              <a
                href={`/courses/${head.courseId}/progress/${student.userId}`}
                className="inline-flex min-h-11 items-center"
              >
                {t("overAssignments")}
              </a>
            </p>
          </div>
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <SideBySide
              title={t("skills")}
              head={t("skill")}
              name={student.name}
              own={student.skills}
              ofClass={ofClass.skills}
              label={(one) => skill(`skill_${one}`)}
            />
            <SideBySide
              title={t("themes")}
              head={t("theme")}
              name={student.name}
              own={student.themes}
              ofClass={ofClass.themes}
              label={(theme) => theme}
            />
          </div>
          <p className="max-w-measure text-muted">{t("besideWords")}</p>
        </>
      ) : null}
    </>
  );
}

function SideBySide<T extends string>({
  title,
  head,
  name,
  own,
  ofClass,
  label,
}: {
  title: string;
  head: string;
  name: string;
  own: readonly TagMean<T>[];
  ofClass: readonly TagMean<T>[];
  label: (tag: T) => string;
}) {
  const t = useTranslations("Progress");
  const tags = [...new Set([...ofClass, ...own].map(({ tag }) => tag))];
  const of = (means: readonly TagMean<T>[], tag: T) => means.find((mean) => mean.tag === tag) ?? null;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-lg font-semibold">{title}</h3>
      {tags.length === 0 ? (
        <p>{t("nothingMarked")}</p>
      ) : (
        <Table
          caption={title}
          captionHidden
          stacks
          head={
            <tr>
              <Th>{head}</Th>
              <Th>
                <bdi>{name}</bdi>
              </Th>
              <Th>{t("class")}</Th>
            </tr>
          }
        >
          {tags.map((tag) => {
            const [mine, theirs] = [of(own, tag), of(ofClass, tag)];
            return (
              <tr key={tag}>
                <th scope="row" className="static! min-w-36">
                  {label(tag)}{" "}
                  <span className="block font-normal text-muted">
                    {t("ofItems", { count: theirs?.items ?? mine?.items ?? 0 })}
                  </span>
                </th>
                <td data-label={name}>
                  <Bar share={mine?.ratio ?? null} isFull />
                </td>
                <td data-label={t("class")}>
                  <Bar share={theirs?.ratio ?? null} />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </div>
  );
}

function Bar({ share, isFull = false }: { share: number | null; isFull?: boolean }) {
  return (
    <span className="flex min-w-28 items-center gap-3">
      <span className="w-10 flex-none text-end">
        <Ratio value={share} />
      </span>
      {share === null ? null : <Share of={share} isFull={isFull} />}
    </span>
  );
}
