import { CheckCircle2, MessageCircle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OwnThread } from "@/lib/discussion/discuss";

/** A prompt in a student's list: what it asks, and how things stand there, as far as they may know. Needs `Discuss`. */
export function OwnThreadRow({ thread }: { thread: OwnThread }) {
  const t = useTranslations("Discuss");
  const { counts, hasPosted, isClosed } = thread;
  const Icon = hasPosted ? CheckCircle2 : MessageCircle;
  return (
    <li className="relative flex flex-col gap-1 border-t border-rule py-5 first:border-0">
      <h2 className="subtitle wrap-break-word">
        <Link
          href={`/threads/${thread.threadId}`}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline"
        >
          {thread.title}
        </Link>
      </h2>
      {thread.groupName ? <p className="text-muted">{t("group", { name: thread.groupName })}</p> : null}
      <p dir="auto" className="line-clamp-3 max-w-measure">
        {thread.text}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-muted">
        <span className={`inline-flex items-center gap-1.5 ${hasPosted ? "text-good" : "text-accent"}`}>
          <Icon aria-hidden size={16} />
          {isClosed && !hasPosted ? t("closed") : hasPosted ? t("posted") : t("postFirst")}
        </span>
        {isClosed && hasPosted ? <span>{t("closed")}</span> : null}
        {counts ? (
          <>
            <span>{t("posts", { count: counts.posts })}</span>
            {counts.unread > 0 ? (
              <span className="font-semibold">{t("unread", { count: counts.unread })}</span>
            ) : null}
            {counts.unanswered > 0 ? <span>{t("unanswered", { count: counts.unanswered })}</span> : null}
          </>
        ) : null}
      </p>
    </li>
  );
}
