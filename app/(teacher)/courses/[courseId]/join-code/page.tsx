import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DemoNote } from "@/components/app/demo-note";
import { CodeInHalves } from "@/components/courses/code-in-halves";
import { QrCode } from "@/components/courses/qr-code";
import { Refresh } from "@/components/ui/refresh";
import { requireViewer } from "@/lib/accounts/session/session";
import { getCourse } from "@/lib/courses/queries";
import { addressForOthers } from "@/lib/server/address";
import { found, pathId } from "@/lib/server/found";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("People"))("joinCode") };
}

/** For the projector: how to join, readable from the last row. */
export default async function JoinCodePage({ params }: Props) {
  const { courseId } = await params;
  const viewer = await requireViewer(`/courses/${courseId}/join-code`);
  const course = await found(() => getCourse(viewer, pathId(courseId)));
  const [t, origin] = await Promise.all([getTranslations("People"), addressForOthers()]);
  const link = `${origin}/join?code=${course.joinCode}`;
  return (
    <main
      id="content"
      className="flex min-h-dvh flex-col items-center justify-center gap-[3vh] px-5 py-[3vh] text-center"
    >
      <h1 className="font-read text-[clamp(1.5rem,3.5vw,3rem)] font-semibold text-balance">{course.title}</h1>
      {course.joinCode && course.joiningOpen ? (
        <>
          <p className="text-[clamp(1.125rem,2.6vw,2.25rem)] break-all">{`${origin.replace(/^https?:\/\//, "")}/join`}</p>
          <p className="font-read text-[clamp(2.5rem,10vw,10rem)]/none font-semibold tracking-[0.08em]">
            <CodeInHalves code={course.joinCode} />
          </p>
          <QrCode text={link} label={t("qr")} className="size-[min(36vh,70vw)] rounded-control" />
        </>
      ) : (
        <p className="text-2xl text-warn">{course.joinCode ? t("isClosed") : t("noCode")}</p>
      )}
      <p role="status" className="text-[clamp(1rem,2vw,1.75rem)] text-muted">
        {t("studentsJoined", { count: course.students })}
      </p>
      {course.isDemo ? <DemoNote /> : null}
      <Link href={`/courses/${course.id}/people`}>{t("backToCourse")}</Link>
      <Refresh every={5000} />
    </main>
  );
}
