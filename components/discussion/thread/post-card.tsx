"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PostAuthor, PostView } from "@/lib/discussion/views";
import { Composer } from "../writing/composer";
import { RevisePost } from "../writing/revise-post";
import { FirstSaid } from "./first-said";
import { PositionMark } from "./position-mark";
import { PostHead } from "./post-head";
import { PostMenu } from "./post-menu";
import { PostQuotes } from "./post-quotes";
import { PostSigns } from "./post-signs";
import { Reactions } from "./reactions";
import { useThread } from "./thread-context";

/** One post, with what can be done to it, and below it the answer that is being written. */
export function PostCard({ post, answered }: { post: PostView; answered: PostAuthor | null }) {
  const t = useTranslations("Post");
  const { view, drafts, conversations, readSince, writing, setWriting, say } = useThread();
  const [editing, setEditing] = useState(false);
  const { postId, said } = post;
  const { line } = view.prompt;
  const isUnread = post.isUnread && !readSince.has(postId);
  const isWriting = writing === postId;
  const hasDraft = drafts.begun.includes(postId);
  const mayAnswer = view.stop === null && post.state === "standing";
  return (
    <article
      id={`post-${postId}`}
      tabIndex={-1}
      aria-labelledby={`${postId}-by`}
      data-unread={post.isUnread ? postId : undefined}
      className={`scroll-mt-20 border-s-2 py-2 ps-4 ${isUnread ? "border-accent" : "border-rule"} ${post.isMatch ? "" : "opacity-75"}`}
    >
      <div className="flex flex-col gap-2">
        <PostHead post={post} answered={answered} />
        {isUnread ? <span className="sr-only">{t("unread")}</span> : null}
        <PostSigns post={post} />
        {post.hiddenReason ? <p className="text-warn">{t("reason", { reason: post.hiddenReason })}</p> : null}
        {said.position !== null && line ? <PositionMark position={said.position} line={line} /> : null}
        {editing ? (
          <RevisePost post={post} onDone={() => setEditing(false)} />
        ) : (
          <>
            <p dir="auto" className="leading-relaxed wrap-break-word whitespace-pre-line">
              {said.text}
            </p>
            <PostQuotes passages={said.passages} />
            {post.firstSaid ? <FirstSaid said={post.firstSaid} /> : null}
            <div className="-ms-2 flex flex-wrap items-center gap-x-1 print:hidden">
              {mayAnswer ? (
                <Button
                  look="quiet"
                  aria-expanded={isWriting}
                  onClick={() => setWriting(isWriting ? null : postId)}
                >
                  {hasDraft && !isWriting ? t("goOn") : t("answer")}
                </Button>
              ) : null}
              {post.state === "standing" ? <Reactions post={post} /> : null}
              <PostMenu post={post} onEdit={() => setEditing(true)} />
            </div>
          </>
        )}
        {isWriting ? (
          <div className="rounded-control border border-rule bg-paper p-4">
            <Composer
              parentId={postId}
              label={t("answerTo", { name: post.author.name })}
              onCancel={() => setWriting(null)}
              onPosted={async (newId, isHeld) => {
                setWriting(null);
                await conversations.again([newId]);
                say(isHeld ? t("postedHeld") : t("posted"));
                requestAnimationFrame(() => document.getElementById(`post-${newId}`)?.focus());
              }}
            />
          </div>
        ) : null}
      </div>
    </article>
  );
}
