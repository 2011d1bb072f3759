import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { ExportList } from "@/components/exports/export-list";
import { isTeacher } from "@/lib/accounts/policy";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getExports } from "@/lib/exports/exports";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ExportJobs"))("title") };
}

/** The files that somebody asked for and that took longer. */
export default async function ExportsPage() {
  const viewer = await requireViewer("/exports");
  if (!isTeacher(viewer)) redirect("/assignments");
  const [exports, notices, t] = await Promise.all([
    getExports(viewer),
    getUnreadCount(viewer),
    getTranslations("ExportJobs"),
  ]);
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <WidePage title={t("title")} under={exports.length > 0 ? t("hint") : null}>
        <ExportList exports={exports} />
      </WidePage>
    </>
  );
}
