import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { ParticipationForm } from "@/components/discussion/marks/participation-form";
import { PostsInContext } from "@/components/discussion/marks/posts-in-context";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getParticipationMarking } from "@/lib/discussion/marking";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { mark } from "../actions";

type Props = { params: Promise<{ assignmentId: string; userId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Participation"))("title") };
}

/** One student's part in the discussion, with all their posts in context, and its mark. */
export default async function ParticipationPage({ params }: Props) {
  const { assignmentId, userId } = await params;
  const home = `/assignments/${assignmentId}/discussion/marks`;
  const viewer = await requireViewer(`${home}/${userId}`);
  const marking = await found(() =>
    getParticipationMarking(viewer, { assignmentId: pathId(assignmentId), userId: pathId(userId) }),
  );
  const t = await getTranslations("Participation");
  const { desk, student, posts, previous, next, marked, students } = marking;
  const { discussion } = desk;
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="marks" notices={await getUnreadCount(viewer)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="subtitle wrap-anywhere">{student.name}</h2>
        <nav aria-label={t("students")} className="flex flex-wrap items-baseline gap-x-5">
          <span className="text-muted">{t("progress", { marked, students })}</span>
          {previous ? <Link href={`${home}/${previous}`}>{t("previous")}</Link> : null}
          {next ? <Link href={`${home}/${next}`}>{t("next")}</Link> : null}
          <Link href={home}>{t("all")}</Link>
        </nav>
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]">
        <PostsInContext posts={posts} facts={student.facts} />
        {discussion ? (
          <Messages names={["Marking", "Participation"]}>
            <ParticipationForm
              key={student.userId}
              assignmentId={assignmentId}
              student={student}
              rubric={discussion.settings.rubric}
              worth={discussion.settings.points}
              next={next ? `${home}/${next}` : home}
              mark={mark}
            />
          </Messages>
        ) : null}
      </div>
    </DiscussionFrame>
  );
}
