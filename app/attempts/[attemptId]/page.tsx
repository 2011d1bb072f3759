import type { Metadata, Viewport } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { signInStudentAction } from "@/app/(public)/sign-in/actions";
import { AnswerDesk } from "@/components/attempts/desk";
import { DeskMessages } from "@/components/attempts/desk/messages/desk-messages";
import { sendDesk } from "@/components/attempts/desk/send-desk";
import { requireViewer } from "@/lib/accounts/session/session";
import { getDesk } from "@/lib/attempts/queries";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ attemptId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Desk"))("text") };
}

/** The keyboard of a phone makes the page smaller instead of covering the sheet. */
export const viewport: Viewport = { interactiveWidget: "resizes-content" };

/** Reading and answering. Once it is handed in, the result stands in its place; while the clock is paused, the cover. */
export default async function DeskPage({ params }: Props) {
  const { attemptId } = await params;
  const viewer = await requireViewer(`/attempts/${attemptId}`);
  const desk = await found(() => getDesk(viewer, pathId(attemptId)));
  if (!desk) redirect(`/attempts/${attemptId}/result`);
  if ("waitsAt" in desk) redirect(`/assignments/${desk.waitsAt}`);
  return (
    <DeskMessages>
      <AnswerDesk
        desk={await sendDesk(desk)}
        where={`${desk.courseTitle} · ${desk.title}`}
        signIn={signInStudentAction}
      />
    </DeskMessages>
  );
}
