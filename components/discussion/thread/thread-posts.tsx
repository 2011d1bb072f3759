"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { ThreadAsk } from "@/lib/schemas/posts";
import { Conversation } from "./conversation";
import { useThread } from "./thread-context";

/** The conversations of a thread, as far as they have been fetched. */
export function ThreadPosts({ ask }: { ask: ThreadAsk }) {
  const t = useTranslations("Thread");
  const { view, conversations } = useThread();
  const { page, more, failed } = conversations;
  if (!view.reading || !page) return null;
  if (page.conversations.length === 0) {
    const isAll = ask.show === "ALL" && !(ask.move ?? ask.side ?? ask.passage ?? ask.search);
    return (
      <EmptyState title={isAll ? t("emptyTitle") : t("nothingTitle")}>
        <p>{isAll ? t("emptyText") : t("nothingText")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="sr-only">{t("posts")}</h2>
      <ol aria-label={t("posts")} className="flex flex-col gap-5">
        {page.conversations.map((conversation) => (
          <Conversation key={conversation.posts[0]?.postId} conversation={conversation} />
        ))}
      </ol>
      {failed ? <Notice tone="error" title={t("fetchFailed")} /> : null}
      {page.next === null ? null : (
        <Button className="self-start" onClick={more}>
          {t("more")}
        </Button>
      )}
    </>
  );
}
