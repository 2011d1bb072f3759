"use client";

import { useTranslations } from "next-intl";
import { useThread } from "./thread-context";

/** What the teacher says at the end, and the posts that it rests on. */
export function ThreadSummary() {
  const t = useTranslations("Thread");
  const summary = useThread().view.reading?.summary;
  if (!summary) return null;
  return (
    <section
      aria-labelledby="summary"
      className="border-s-3 border-accent bg-paper py-4 ps-5 pe-4 lg:bg-transparent"
    >
      <h2 id="summary" className="subtitle">
        {t("summary")}
      </h2>
      <p dir="auto" className="mt-2 leading-relaxed wrap-break-word whitespace-pre-line">
        {summary.text}
      </p>
      {summary.posts.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1 font-semibold">{t("summaryRests")}</h3>
          <ul className="flex flex-col gap-1">
            {summary.posts.map(({ postId, name, words }) => (
              <li key={postId}>
                <a href={`?post=${postId}#post-${postId}`}>
                  <bdi>{name}</bdi>
                </a>
                {": "}
                <span className="text-muted">{words}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
