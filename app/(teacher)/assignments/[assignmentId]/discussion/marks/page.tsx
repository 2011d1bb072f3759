import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscussionFrame } from "@/components/discussion/frame/discussion-frame";
import { MarksTable } from "@/components/discussion/marks/marks-table";
import { ReturnMarks } from "@/components/discussion/marks/return-marks";
import { NoStudents } from "@/components/grading/frame/no-students";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getParticipationMarks } from "@/lib/discussion/participation-marks";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { found, pathId } from "@/lib/server/found";
import { giveBack } from "./actions";

type Props = { params: Promise<{ assignmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Participation"))("title") };
}

/** How each student's part in the discussion is marked. */
export default async function MarksPage({ params }: Props) {
  const { assignmentId } = await params;
  const viewer = await requireViewer(`/assignments/${assignmentId}/discussion/marks`);
  const { desk, students } = await found(() => getParticipationMarks(viewer, pathId(assignmentId)));
  const t = await getTranslations("Participation");
  const first = students.find(({ marks }) => marks.length === 0) ?? students[0];
  return (
    <DiscussionFrame viewer={viewer} desk={desk} page="marks" notices={await getUnreadCount(viewer)}>
      {first ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-4">
            <p className="max-w-measure text-muted">{t("hint")}</p>
            <div className="flex flex-wrap gap-3">
              <LinkButton look="main" href={`/assignments/${assignmentId}/discussion/marks/${first.userId}`}>
                {t("begin")}
              </LinkButton>
              <Messages names={["Participation"]}>
                <ReturnMarks
                  assignmentId={assignmentId}
                  isReturned={desk.discussion?.marksReturnedAt != null}
                  unmarked={students.filter(({ marks }) => marks.length === 0).length}
                  giveBack={giveBack}
                />
              </Messages>
              <a
                href={`/api/assignments/${assignmentId}/exports/discussion.csv`}
                download
                className="inline-flex min-h-11 items-center"
              >
                {t("export")}
              </a>
            </div>
          </div>
          <MarksTable assignmentId={assignmentId} students={students} />
        </>
      ) : (
        <NoStudents courseId={desk.head.courseId} />
      )}
    </DiscussionFrame>
  );
}
