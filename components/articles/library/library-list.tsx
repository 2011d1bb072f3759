import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { LibraryEntry } from "@/lib/articles/views";
import { languageName } from "./language-name";

/** The texts of a library, one under the other. */
export function LibraryList({ texts }: { texts: readonly LibraryEntry[] }) {
  const t = useTranslations("Library");
  const format = useFormatter();
  return (
    <ul className="border-t border-rule">
      {texts.map(({ articleId, title, author, language, version, savedAt, packs, ...whose }) => {
        const facts = { author, version, language: languageName(language) };
        return (
          <li key={articleId} className="flex flex-col gap-1 border-b border-rule py-5">
            <Link
              href={`/library/${articleId}`}
              lang={language}
              className="inline-flex min-h-11 items-center self-start font-read text-xl/snug font-semibold wrap-anywhere"
            >
              {title}
            </Link>
            <p className="text-muted">{author ? t("by", facts) : t("byNobody", facts)}</p>
            <p className="text-muted">
              {[
                t(whose.isBuiltIn ? "builtIn" : whose.isMine ? "mine" : "colleague"),
                t("packs", { packs }),
                t("savedOn", { when: format.dateTime(savedAt, { dateStyle: "medium" }) }),
              ].join(" · ")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
