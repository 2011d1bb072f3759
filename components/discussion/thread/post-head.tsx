"use client";

import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { PostAuthor, PostView } from "@/lib/discussion/views";

/** Who said it, what it does, and when. */
export function PostHead({ post, answered }: { post: PostView; answered: PostAuthor | null }) {
  const t = useTranslations("Post");
  const format = useFormatter();
  const { author, move, createdAt, said, revision } = post;
  return (
    <header className="flex flex-wrap items-baseline gap-x-2">
      <h3 id={`${post.postId}-by`} className="font-semibold wrap-anywhere">
        <bdi>{author.name}</bdi>
      </h3>
      {author.isMe ? <span className="text-sm text-muted">{t("you")}</span> : null}
      {author.isTeacher ? <span className="text-sm font-semibold text-accent">{t("teacher")}</span> : null}
      {author.realName ? (
        <span className="text-sm text-muted">{t("realName", { name: author.realName })}</span>
      ) : null}
      {move ? (
        <span className="text-sm text-accent">
          {t(`move_${move}`, { name: answered?.name ?? t("somebody") })}
        </span>
      ) : null}
      <a href={`?post=${post.postId}#post-${post.postId}`} className="text-sm text-muted no-underline">
        <time dateTime={createdAt}>{format.dateTime(new Date(createdAt), MOMENT)}</time>
      </a>
      {revision > 1 ? (
        <span className="text-sm text-muted">
          {t("revised", { time: format.dateTime(new Date(said.at), MOMENT) })}
        </span>
      ) : null}
    </header>
  );
}
