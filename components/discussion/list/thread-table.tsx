import { Lock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { ThreadList } from "@/lib/discussion/threads";

/** Every thread with how it goes, and the way into it. */
export function ThreadTable({ threads, students }: { threads: ThreadList["threads"]; students: number }) {
  const t = useTranslations("ThreadList");
  const format = useFormatter();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      head={
        <tr>
          <Th>{t("prompt")}</Th>
          <Th>{t("posts")}</Th>
          <Th>{t("students")}</Th>
          <Th>{t("unanswered")}</Th>
          <Th>{t("unread")}</Th>
          <Th>{t("toLookAt")}</Th>
        </tr>
      }
    >
      {threads.map(({ threadId, title, group, lockedAt, closedAt, counts }) => (
        <tr key={threadId}>
          <th scope="row">
            <Link href={`/threads/${threadId}`}>{title}</Link>
            {group ? <span className="block font-normal text-muted">{group.name}</span> : null}
            {(closedAt ?? lockedAt) ? (
              <span className="flex items-center gap-1.5 font-normal text-muted">
                <Lock aria-hidden size={14} />
                {closedAt ? t("closed") : t("locked")}
              </span>
            ) : null}
          </th>
          <td>{format.number(counts.posts)}</td>
          <td>
            {group ? format.number(counts.students) : t("of", { count: counts.students, all: students })}
          </td>
          <td>{format.number(counts.unanswered)}</td>
          <td>{format.number(counts.unread)}</td>
          <td className={counts.held + counts.reported > 0 ? "font-semibold text-warn" : ""}>
            {format.number(counts.held + counts.reported)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
