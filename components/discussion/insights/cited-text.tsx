import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { SentenceTable } from "@/components/articles/sentence-table";
import { ShadedText } from "@/components/articles/shaded-text";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { Disclosure } from "@/components/ui/disclosure";
import { threadName } from "@/lib/discussion/desk/thread-name";
import type { Evidence, EvidenceSentence } from "@/lib/discussion/evidence";
import { passageAddress } from "@/lib/discussion/map/addresses";
import { DownloadLinks } from "./download-links";

/** The text with each sentence shaded by how many posts rest on it, and the way to them; the same as tables. */
export function CitedText({
  evidence,
  threadId,
  href,
}: {
  evidence: Evidence;
  /** The thread whose posts are counted; undefined: all of them. */
  threadId: string | undefined;
  /** This page with another thread, or with all. */
  href: (threadId: string | undefined) => string;
}) {
  const t = useTranslations("Evidence");
  const format = useFormatter();
  const { text, head, discussion } = evidence;
  const threads = discussion?.threads ?? [];
  const sentences = threadId ? ofThread(evidence.sentences, threadId) : evidence.sentences;
  const citable = sentences.filter(({ count, isHeading }) => count > 0 || !isHeading);
  const uncited = citable.filter(({ count }) => count === 0);
  const isEmpty = uncited.length === citable.length;
  const files = `/api/assignments/${head.assignmentId}/exports`;
  return (
    <section aria-labelledby="cited" className="flex flex-col gap-3">
      <div className="max-w-measure">
        <h2 id="cited" className="subtitle">
          {t("title")}
        </h2>
        <p className="text-muted">{t("counts", { posts: evidence.posts, citing: evidence.citing })}</p>
      </div>
      {threads.length > 1 ? (
        <ChosenLinks
          label={t("which")}
          current={href(threadId)}
          links={[
            { href: href(undefined), label: t("all") },
            ...threads.map((thread) => ({
              href: href(thread.threadId),
              label: threadName(thread.title, thread.group?.name ?? null),
            })),
          ]}
        />
      ) : null}
      <p className="max-w-measure text-muted">
        {isEmpty ? t("empty") : t("hint", { uncited: uncited.length, all: citable.length })}
      </p>
      <ShadedText text={text} sentences={sentences} number={(sentence) => <CitedBy sentence={sentence} />} />
      {isEmpty ? null : (
        <div>
          <Disclosure summary={t("table")}>
            <SentenceTable
              caption={t("caption")}
              heads={[t("sentence"), t("posts"), t("where")]}
              sentences={sentences.filter(({ count }) => count > 0)}
              lang={text.language}
              cells={(sentence) => (
                <>
                  <td>{format.number(sentence.count)}</td>
                  <td id={rowId(sentence)} className="min-w-48 scroll-mt-4">
                    <Where sentence={sentence} threads={threads} />
                  </td>
                </>
              )}
            />
          </Disclosure>
          <Disclosure summary={t("uncitedTable", { count: uncited.length })}>
            <SentenceTable
              caption={t("uncitedCaption")}
              heads={[t("sentence")]}
              sentences={uncited}
              lang={text.language}
              cells={() => null}
            />
          </Disclosure>
        </div>
      )}
      <DownloadLinks
        files={[
          { href: `${files}/citations.svg`, label: t("asPicture") },
          { href: `${files}/citations.csv`, label: t("asTable") },
        ]}
      />
    </section>
  );
}

const rowId = ({ blockId, start }: EvidenceSentence) => `cited-${blockId}-${start}`;

/** How many posts rest on a sentence, and the way to them; where they are in several threads, to the row that leads to each. */
function CitedBy({ sentence }: { sentence: EvidenceSentence }) {
  const t = useTranslations("Evidence");
  const format = useFormatter();
  const [only, ...others] = sentence.perThread;
  const number = format.number(sentence.count);
  const link = {
    "aria-label": t("numberOf", { count: sentence.count }),
    className: "inline-block min-h-6 min-w-6 text-center text-inherit",
  };
  if (!only || others.length > 0)
    return (
      // The browser's own way opens the table that the row stands in.
      <a href={`#${rowId(sentence)}`} {...link}>
        {number}
      </a>
    );
  return (
    <Link href={passageAddress(only.threadId, sentence)} prefetch={false} {...link}>
      {number}
    </Link>
  );
}

const ofThread = (sentences: readonly EvidenceSentence[], threadId: string): EvidenceSentence[] =>
  sentences.map((sentence) => {
    const perThread = sentence.perThread.filter((one) => one.threadId === threadId);
    return { ...sentence, perThread, count: perThread[0]?.count ?? 0 };
  });

function Where({
  sentence,
  threads,
}: {
  sentence: EvidenceSentence;
  threads: NonNullable<Evidence["discussion"]>["threads"];
}) {
  const t = useTranslations("Evidence");
  return (
    <ul>
      {sentence.perThread.map(({ threadId, count }) => {
        const thread = threads.find((one) => one.threadId === threadId);
        const title = threadName(thread?.title ?? "", thread?.group?.name ?? null);
        return (
          <li key={threadId}>
            <Link
              href={passageAddress(threadId, sentence)}
              prefetch={false}
              className="inline-flex min-h-8 items-center"
            >
              {t("whereCount", { title, count })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
