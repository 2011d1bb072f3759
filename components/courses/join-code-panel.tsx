import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import type { CourseDetails } from "@/lib/courses/views";
import { CodeInHalves } from "./code-in-halves";
import { JoinCodeDeeds } from "./join-code-deeds";
import { QrCode } from "./qr-code";

/** How students get into the course. */
export async function JoinCodePanel({
  course,
  origin,
  deeds,
}: {
  course: CourseDetails;
  origin: string;
  deeds: Parameters<typeof JoinCodeDeeds>[0]["deeds"] | null;
}) {
  const t = await getTranslations("People");
  const { joinCode } = course;
  if (!joinCode) return <p>{t("noCode")}</p>;
  const link = `${origin}/join?code=${joinCode}`;
  return (
    <section
      aria-labelledby="joining"
      className="grid gap-6 border-b border-rule pb-7 sm:grid-cols-[auto_1fr]"
    >
      <QrCode text={link} label={t("qr")} className="size-40 rounded-control" />
      <div className="flex flex-col items-start gap-3">
        <h2 id="joining" className="subtitle">
          {t("joinCode")}
        </h2>
        <p className="font-read text-4xl font-semibold tracking-[0.12em]">
          <CodeInHalves code={joinCode} />
        </p>
        <p className="text-muted">{t("joinAt", { address: `${origin.replace(/^https?:\/\//, "")}/join` })}</p>
        <p className={course.joiningOpen ? "text-good" : "text-warn"}>
          {course.joiningOpen ? t("isOpen") : t("isClosed")}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={`/courses/${course.id}/join-code`} look="main">
            {t("project")}
          </LinkButton>
          <CopyButton text={link}>{t("copyLink")}</CopyButton>
          {deeds ? (
            <Messages names={["People"]}>
              <JoinCodeDeeds courseId={course.id} open={course.joiningOpen} deeds={deeds} />
            </Messages>
          ) : null}
        </div>
      </div>
    </section>
  );
}
