import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { TeacherBar } from "@/components/app/teacher-bar";
import { WidePage } from "@/components/app/wide-page";
import { ExportName, ExportPlace } from "@/components/exports/export-name";
import { ExportProgress } from "@/components/exports/export-progress";
import { RetryExport } from "@/components/exports/retry-export";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getExport } from "@/lib/exports/exports";
import { found, pathId } from "@/lib/server/found";
import { retryExportAction } from "../actions";

type Props = { params: Promise<{ exportId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ExportJobs"))("file") };
}

/** How far a file is that takes longer, and the way to it. */
export default async function ExportPage({ params }: Props) {
  const { exportId } = await params;
  const viewer = await requireViewer(`/exports/${exportId}`);
  const [view, notices, t] = await Promise.all([
    found(() => getExport(viewer, pathId(exportId))),
    getUnreadCount(viewer),
    getTranslations("ExportJobs"),
  ]);
  const retry = (
    <Messages names={["ExportJobs"]}>
      <RetryExport exportId={view.exportId} retry={retryExportAction} />
    </Messages>
  );
  return (
    <>
      <TeacherBar viewer={viewer} notices={notices} />
      <WidePage
        title={<ExportName view={view} />}
        under={<ExportPlace view={view} />}
        end={
          <Link href="/exports" className="inline-flex min-h-11 items-center">
            {t("back")}
          </Link>
        }
      >
        <ExportProgress view={view} retry={retry} />
      </WidePage>
    </>
  );
}
