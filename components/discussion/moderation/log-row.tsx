import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import { postAddress } from "@/lib/discussion/map/addresses";
import type { ModerationEntry } from "@/lib/discussion/moderation/log-page";
import { ThreadWords } from "./thread-words";

/** One act of the log. */
export function LogRow({ entry: { act, at, actor, reason, thread, post } }: { entry: ModerationEntry }) {
  const t = useTranslations("Moderation");
  const format = useFormatter();
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {format.dateTime(at, MOMENT)}
      </th>
      <td data-label={t("who")} className="max-w-48 min-w-32 wrap-break-word">
        {actor === null ? t("aRule") : <bdi>{actor}</bdi>}
      </td>
      <td className="whitespace-nowrap" data-label={t("what")}>
        {t(`act_${act}`)}
      </td>
      <td data-label={t("where")} className="max-w-64 min-w-40 wrap-break-word">
        {thread && post ? (
          <Link href={postAddress(thread.threadId, post.postId)}>{t("postOf", { author: post.author })}</Link>
        ) : null}
        {thread && !post ? (
          <Link href={`/threads/${thread.threadId}`}>
            <ThreadWords thread={thread} />
          </Link>
        ) : null}
        {thread && post ? (
          <span className="block text-muted">
            <ThreadWords thread={thread} />
          </span>
        ) : null}
        {thread ? null : <span className="text-muted">{t("whole")}</span>}
      </td>
      <td data-label={reason ? t("why") : undefined} className="max-w-96 min-w-56 wrap-break-word">
        {reason ? <span className="line-clamp-4">{reason}</span> : null}
      </td>
    </tr>
  );
}
