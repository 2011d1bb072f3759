import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CellSign } from "@/components/grading/results/cell-sign";
import type { ReviewedAttempt } from "@/lib/grading/reviewed-answer";

/** All questions of the attempt with how each did: the way from one to another. */
export function ItemStrip({
  attempt,
  current,
  href,
}: {
  attempt: ReviewedAttempt;
  current: string | undefined;
  href: (itemVersionId: string) => string;
}) {
  const t = useTranslations("ReviewedAnswer");
  const review = useTranslations("Review");
  const format = useFormatter();
  return (
    <nav aria-label={t("items")}>
      <ol className="-mx-1 flex flex-wrap">
        {attempt.items.map(({ itemVersionId, cell }, index) => {
          const number = index + 1;
          const label = cell
            ? t("cell", { number, state: review(`cell_${cell.state}`) })
            : t("cellOpen", { number });
          return (
            <li key={itemVersionId}>
              <Link
                href={href(itemVersionId)}
                scroll={false}
                aria-label={label}
                aria-current={itemVersionId === current ? "page" : undefined}
                className="flex h-11 w-11 lg:w-10 flex-col items-center justify-center gap-1 rounded-control text-sm text-muted no-underline hover:bg-rule/45 aria-[current]:bg-rule/70 aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {format.number(number)}
                {/* Signs are of different heights. */}
                <span className="flex h-3 items-center">
                  {cell ? <CellSign state={cell.state} hidden /> : null}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
