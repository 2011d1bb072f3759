import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AnswerDesk } from "@/components/attempts/desk";
import { DeskMessages } from "@/components/attempts/desk/messages/desk-messages";
import { sendDesk } from "@/components/attempts/desk/send-desk";
import { AppBar } from "@/components/ui/app-bar";
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
  const where = `${desk.courseTitle} · ${desk.title}`;
  return (
    <DeskMessages>
      <AnswerDesk
        desk={await sendDesk(desk)}
        where={where}
        bar={
          <AppBar
            home="/courses"
            where={where}
            end={
              <>
                <p className="border-s-3 border-marker-line ps-3 text-sm leading-tight font-semibold text-marker-ink md:text-base">
                  {t("previewBar")}
                </p>
                <Link
                  href={`/assignments/${assignmentId}/edit`}
                  className="inline-flex min-h-11 items-center text-sm leading-tight md:text-base"
                >
                  {t("previewBack")}
                </Link>
                <ReadingSettings />
              </>
            }
          />
        }
      />
    </DeskMessages>
  );
}
