"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ConversationView, GonePost, PostView } from "@/lib/discussion/views";
import { Gone } from "./gone";
import { PostCard } from "./post-card";
import { useThread } from "./thread-context";

/** Deeper than this nothing is set in further: a phone has no room for it. Whom an answer answers stands at it. */
const MAX_DEPTH = 3;
const INDENTS = ["", "ms-3 sm:ms-6", "ms-6 sm:ms-12", "ms-9 sm:ms-18"] as const;

const isPost = (post: PostView | GonePost): post is PostView => "said" in post;

/** A post with its answers. */
export function Conversation({ conversation }: { conversation: ConversationView }) {
  const t = useTranslations("Thread");
  const { conversations } = useThread();
  const { posts, more } = conversation;
  const authors = new Map(posts.filter(isPost).map(({ postId, author }) => [postId, author]));
  return (
    <li className="flex flex-col gap-4 border-t border-rule pt-5 first:border-0 first:pt-0">
      {posts.map((post) => (
        <div key={post.postId} className={INDENTS[Math.min(post.depth, MAX_DEPTH)]}>
          {isPost(post) ? (
            <PostCard post={post} answered={authors.get(post.parentId ?? "") ?? null} />
          ) : (
            <Gone post={post} />
          )}
        </div>
      ))}
      {more > 0 ? (
        <Button className="self-start" onClick={() => conversations.again([posts[0]?.postId ?? ""])}>
          {t("moreAnswers", { count: more })}
        </Button>
      ) : null}
    </li>
  );
}
