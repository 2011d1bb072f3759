import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Board } from "@/components/grading/board/board";
import { parseBoardOrder } from "@/components/grading/board/board-order";
import { ReviewFrame } from "@/components/grading/frame/review-frame";
import { Messages } from "@/components/ui/messages/messages";
import { requireViewer } from "@/lib/accounts/session/session";
import { getUnreadCount } from "@/lib/discussion/unread-count";
import { getBoard } from "@/lib/grading/board";
import { found, pathId } from "@/lib/server/found";
import { type SearchParam, single } from "@/lib/server/search-param";
import { giveBack, pause, resume, showMarks, takeBack } from "./actions";

type Props = {
  params: Promise<{ assignmentId: string }>;
  searchParams: Promise<{ sort: SearchParam }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("board") };
}

export default async function BoardPage({ params, searchParams }: Props) {
  const [{ assignmentId }, { sort }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/assignments/${assignmentId}/board`);
  const [{ head, board }, notices] = await Promise.all([
    found(() => getBoard(viewer, pathId(assignmentId))),
    getUnreadCount(viewer),
  ]);
  const { courseId, scoreRelease, canEdit, timeLimit, whichCounts } = head;
  return (
    <ReviewFrame viewer={viewer} head={head} tab="board" notices={notices}>
      <Messages names={["Board", "Returning", "Review"]}>
        <Board
          head={{ assignmentId, courseId, scoreRelease, canEdit, timeLimit, whichCounts }}
          initial={board}
          drawnAt={new Date()}
          order={parseBoardOrder(single(sort))}
          giveBack={giveBack}
          takeBack={takeBack}
          showMarks={showMarks}
          pause={pause}
          resume={resume}
        />
      </Messages>
    </ReviewFrame>
  );
}
