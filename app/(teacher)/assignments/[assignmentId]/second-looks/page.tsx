import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { AnsweredLooks } from "@/components/grading/looks/answered-looks";
import { OpenLookCard } from "@/components/grading/looks/open-look-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getSecondLooks } from "@/lib/grading/second-looks";
import { MARKING_COOKIE, parseMarkingSettings } from "@/lib/schemas/marking-settings";
import { found, pathId } from "@/lib/server/found";
import { answerLook } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("SecondLooks");
  return { title: t("title") };
}

export default async function SecondLooksPage({ params }: Props) {
  const [{ assignmentId }, jar] = await Promise.all([params, cookies()]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/second-looks`);
  const { hideNames } = parseMarkingSettings(jar.get(MARKING_COOKIE)?.value);
  const [looks, notices, t] = await Promise.all([
    found(() => getSecondLooks(viewer, { assignmentId: pathId(assignmentId), hideNames })),
    getUnreadCount(viewer),
    getTranslations("SecondLooks"),
  ]);
  const { head, open, more, answered, text } = looks;
  return (
    <ReviewFrame viewer={viewer} head={head} tab="marking" notices={notices}>
      <h2 className="subtitle">{t("title")}</h2>
      {open.length + answered.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>
      ) : (
        <p role="status" className="max-w-measure">
          {t("intro", { count: open.length + more })}
        </p>
      )}
      <Messages names={["Marking", "SecondLooks"]}>
        {open.map((look) => (
          <OpenLookCard
            key={`${look.attemptId}:${look.itemVersionId}`}
            home={`/assignments/${assignmentId}`}
            userId={viewer.userId}
            open={look}
            lang={text.language}
            answerLook={answerLook}
          />
        ))}
      </Messages>
      {more > 0 ? <p className="text-muted">{t("more", { count: more })}</p> : null}
      {answered.length > 0 ? (
        <AnsweredLooks home={`/assignments/${assignmentId}`} answered={answered} />
      ) : null}
    </ReviewFrame>
  );
}
