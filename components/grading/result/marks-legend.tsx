import { useTranslations } from "next-intl";
import type { Mark } from "@/components/articles/words-html";

/** Tells the two kinds of marks apart, in a text that has both. */
export function MarksLegend({
  marks,
  isOwn,
}: {
  marks: readonly Mark[];
  /** Read by whoever cited. */
  isOwn: boolean;
}) {
  const t = useTranslations("Result");
  if (!marks.some(({ tone }) => tone === "key")) return null;
  return (
    <p className="mb-8 flex flex-wrap gap-x-5 border-y border-rule py-2 text-muted">
      <span>
        {t.rich(isOwn ? "legendCited" : "legendCitedByStudent", {
          mark: (words) => <mark className="text-ink">{words}</mark>,
        })}
      </span>
      <span>
        {t.rich("legendKey", {
          mark: (words) => (
            <mark data-tone="key" className="text-ink">
              {words}
            </mark>
          ),
        })}
      </span>
    </p>
  );
}
