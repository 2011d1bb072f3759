import { useTranslations } from "next-intl";
import { Ratio } from "@/components/grading/frame/ratio";
import { Table, Th } from "@/components/ui/table";
import type { TagMean } from "@/lib/insights/items/tag-means";
import { FEWEST_TO_DRAW } from "./chart-lines";
import { ProgressChart } from "./progress-chart";

export type TagColumn<T extends string> = {
  readonly assignmentId: string;
  readonly number: number;
  readonly title: string;
  readonly ofClass: readonly TagMean<T>[];
  /** Absent where nobody in particular is looked at. */
  readonly own?: readonly TagMean<T>[];
};

/** Themes or skills over the assignments: a small picture of each that comes more than once, and all in numbers. */
export function ByTag<T extends string>({
  title,
  head,
  columns: all,
  label,
  name,
}: {
  title: string;
  head: string;
  columns: readonly TagColumn<T>[];
  label: (tag: T) => string;
  /** Whose figures stand beside those of the class. */
  name?: string;
}) {
  const t = useTranslations("Progress");
  // Those of which something is known.
  const columns = all.filter(({ ofClass, own = [] }) => ofClass.length + own.length > 0);
  const tags = [
    ...new Set(columns.flatMap(({ ofClass, own = [] }) => [...ofClass, ...own]).map(({ tag }) => tag)),
  ];
  const share = (means: readonly TagMean<T>[] | undefined, tag: T) =>
    means?.find((mean) => mean.tag === tag)?.ratio ?? null;
  if (tags.length === 0) return null;
  const drawn = tags.filter(
    (tag) =>
      columns.filter(({ ofClass, own }) => (share(ofClass, tag) ?? share(own, tag)) !== null).length >=
      FEWEST_TO_DRAW,
  );
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{title}</h3>
      {drawn.length === 0 ? null : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-8 gap-y-5">
          {drawn.map((tag) => (
            <div key={tag}>
              <h4 className="font-semibold wrap-anywhere">{label(tag)}</h4>
              <ProgressChart
                isSmall
                title={t("tagPicture", { tag: label(tag), count: columns.length })}
                numbers={columns.map(({ number }) => number)}
                ofClass={{ label: t("class"), values: columns.map(({ ofClass }) => share(ofClass, tag)) }}
                {...(name ? { own: { label: name, values: columns.map(({ own }) => share(own, tag)) } } : {})}
              />
            </div>
          ))}
        </div>
      )}
      <Table
        caption={t("tagCaption", { title })}
        captionHidden
        stacks
        head={
          <tr>
            <Th>{head}</Th>
            {columns.map(({ assignmentId, number, title: assignment }) => (
              <Th key={assignmentId} className="align-bottom!">
                <abbr title={assignment} className="no-underline">
                  {t("numberHead", { number })}
                </abbr>
              </Th>
            ))}
          </tr>
        }
      >
        {tags.map((tag) => (
          <tr key={tag}>
            <th scope="row" className="min-w-40 wrap-anywhere">
              {label(tag)}
            </th>
            {columns.map(({ assignmentId, number, ofClass, own }) => (
              <td key={assignmentId} data-label={t("numberHead", { number })} className="whitespace-nowrap">
                {name ? (
                  <>
                    <Ratio value={share(own, tag)} />
                    <span className="text-muted max-sm:ms-3 sm:block">
                      {t("classShort")} <Ratio value={share(ofClass, tag)} />
                    </span>
                  </>
                ) : (
                  <Ratio value={share(ofClass, tag)} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  );
}
