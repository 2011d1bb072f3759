import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StudentBar } from "@/components/app/student-bar";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { MarkAllRead } from "@/components/discussion/notices/mark-all-read";
import { NoticeList } from "@/components/discussion/notices/notice-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages/messages";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getNotices } from "@/lib/discussion/notices";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { markRead } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Notices"))("title") };
}

export default async function NoticesPage() {
  const viewer = await requireViewer("/notices");
  const [notices, unread, t] = await Promise.all([
    getNotices(viewer),
    getUnreadCount(viewer),
    getTranslations("Notices"),
  ]);
  const Bar = isTeacher(viewer) ? TeacherBar : StudentBar;
  return (
    <>
      <Bar viewer={viewer} notices={unread} />
      <WidePage
        title={t("title")}
        end={
          unread > 0 ? (
            <Messages names={["Notices"]}>
              <MarkAllRead markRead={markRead} />
            </Messages>
          ) : null
        }
      >
        {notices.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
        ) : (
          <NoticeList notices={notices} />
        )}
      </WidePage>
    </>
  );
}
