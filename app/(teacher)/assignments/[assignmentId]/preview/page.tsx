import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AnswerDesk } from "@/components/attempts/desk";
import { SaveStatus } from "@/components/attempts/desk/save-status";
import { AppBar } from "@/components/ui/app-bar";
import { Messages } from "@/components/ui/messages";
import { ReadingSettings } from "@/components/ui/reading-settings";
import { requireViewer } from "@/lib/accounts/session/session";
import { getPreview } from "@/lib/attempts/queries";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Editor"))("preview") };
}

/** The student's page, for those who prepare it. */
export default async function PreviewPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/preview`);
  const desk = await found(() => getPreview(viewer, pathId(assignmentId)));
  const t = await getTranslations("Editor");
  return (
    <Messages names={["Desk", "Question", "Article", "Answer"]}>
      <AnswerDesk
        desk={desk}
        bar={
          <div className="sticky top-0 z-30 bg-paper print:static">
            <AppBar
              home="/courses"
              where={`${desk.courseTitle} · ${desk.title}`}
              end={
                <>
                  <SaveStatus />
                  <Link href={`/assignments/${assignmentId}/edit`}>{t("previewBack")}</Link>
                  <ReadingSettings />
                </>
              }
            />
          </div>
        }
      />
    </Messages>
  );
}
