import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ArticleView } from "@/lib/articles/views";

/** The versions of a text, newest first, with what rests on each. */
export function Versions({ article: { articleId, versions, number } }: { article: ArticleView }) {
  const t = useTranslations("Library");
  const format = useFormatter();
  const newest = versions[0]?.number ?? number;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="subtitle">
        {t("versions")}
      </h2>
      {number === newest ? null : (
        <Notice tone="warn" live={false} title={t("olderShown", { number, newest })}>
          <Link href={`/library/${articleId}`} className="inline-flex min-h-11 items-center">
            {t("toNewest")}
          </Link>
        </Notice>
      )}
      <p className="mt-1 text-muted">{t("versionsHint")}</p>
      <ul className="mt-2">
        {versions.map((version) => (
          <li key={version.articleVersionId} className="border-b border-rule py-2 last:border-0">
            <Link
              href={`/library/${articleId}?version=${version.number}`}
              aria-current={version.number === number ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold"
            >
              {t("version", { number: version.number })}
            </Link>
            <p className="text-muted">
              {[
                t("savedOn", { when: format.dateTime(version.savedAt, { dateStyle: "medium" }) }),
                t("versionUse", { count: version.assignments }),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
