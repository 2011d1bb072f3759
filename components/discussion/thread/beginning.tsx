"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Composer } from "../writing/composer";
import { NextUnread } from "./next-unread";
import { useThread } from "./thread-context";

/** The post one begins with, or the way to another one. */
export function Beginning() {
  const t = useTranslations("Thread");
  const router = useRouter();
  const { view, drafts, conversations, writing, setWriting, say } = useThread();
  const { threadId, viewer, reading, stop, rules } = view;
  const isFirst = viewer.ownFirstPosts === 0 && !viewer.isStaff;
  const isOpen = isFirst || writing === threadId;
  const elsewhere = drafts.begun.filter((slot) => slot !== threadId && !isOnPage(slot, conversations.page));

  async function posted(postId: string, isHeld: boolean): Promise<void> {
    setWriting(null);
    say(isHeld ? t("postedHeld") : isFirst && rules.postFirst ? t("postedFirst") : t("posted"));
    if (reading) {
      await conversations.again([postId]);
      requestAnimationFrame(() => document.getElementById(`post-${postId}`)?.focus());
    }
    // The page as it is now: with the others, or with one first post more.
    if (isFirst) router.refresh();
  }
  if (stop) return <NextUnread />;
  return (
    <>
      {isOpen ? (
        <section aria-labelledby="beginning" className="rounded-sheet border border-rule bg-paper p-4 sm:p-5">
          <h2 id="beginning" className="subtitle">
            {isFirst ? t("firstTitle") : t("newTitle")}
          </h2>
          {isFirst && rules.postFirst ? <p className="mt-1 mb-4 text-muted">{t("firstText")}</p> : null}
          <div className="mt-4">
            <Composer
              parentId={null}
              label={isFirst ? t("firstTitle") : t("newTitle")}
              onPosted={posted}
              onCancel={isFirst ? undefined : () => setWriting(null)}
            />
          </div>
        </section>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          <Button look="main" onClick={() => setWriting(threadId)}>
            {drafts.begun.includes(threadId) ? t("goOn") : t("write")}
          </Button>
          <NextUnread />
        </div>
      )}
      {reading && elsewhere.length > 0 ? (
        <Notice live={false} tone="warn" title={t("unfinished", { count: elsewhere.length })}>
          <ul>
            {elsewhere.map((slot, index) => (
              <li key={slot}>
                <a href={`?post=${slot}#post-${slot}`}>{t("toUnfinished", { number: index + 1 })}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

const isOnPage = (postId: string, page: ReturnType<typeof useThread>["conversations"]["page"]): boolean =>
  page?.conversations.some(({ posts }) => posts.some((post) => post.postId === postId)) ?? false;
