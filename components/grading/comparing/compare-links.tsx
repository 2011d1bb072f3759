import Link from "next/link";
import { useTranslations } from "next-intl";
import { besideHref, judgeHref } from "./hrefs";

/** From an answer on the marking desk to the ways of comparing it. */
export function CompareLinks({
  assignmentId,
  itemVersionId,
  attemptId,
}: {
  assignmentId: string;
  itemVersionId: string;
  attemptId: string;
}) {
  const t = useTranslations("Comparing");
  return (
    <nav aria-label={t("ways")} className="flex flex-wrap gap-x-5 print:hidden">
      <Link
        href={besideHref(assignmentId, { itemVersionId, firstId: attemptId })}
        prefetch={false}
        className="inline-flex min-h-11 items-center"
      >
        {t("beside")}
      </Link>
      <Link
        href={judgeHref(assignmentId, itemVersionId)}
        prefetch={false}
        className="inline-flex min-h-11 items-center"
      >
        {t("inPairs")}
      </Link>
    </nav>
  );
}
