import { handIn } from "@/lib/attempts/hand-in";
import { startRevision } from "@/lib/attempts/start-revision";
import { allowRevision } from "@/lib/grading/allow-revision";
import { answerSecondLook } from "@/lib/grading/answer-second-look";
import { askSecondLook } from "@/lib/grading/ask-second-look";
import { openReturned } from "@/lib/grading/open-returned";
import { getSecondLooks } from "@/lib/grading/second-looks";
import { showMarks } from "@/lib/grading/show-marks";
import { database } from "../support/database";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");
const itsStudentOnly = inCourse("NotFound", "NotFound", "ok");

/** Handed in with a wrong answer to the first question, and returned; it may be revised. */
async function returned({ attemptId, courseId, article, viewers }: World) {
  const itemVersionId = article.items[0]?.id ?? "";
  await handIn(viewers.student, { attemptId, saves: [] });
  const where = { courseId, attemptId, itemVersionId, supersededAt: null };
  await database.score.updateMany({ where, data: { rule: "choice/1" } });
  const now = new Date();
  await database.attempt.update({
    where: { id: attemptId },
    data: { returnedAt: now, revisionAllowedAt: now },
  });
  return itemVersionId;
}

async function asked(world: World) {
  const itemVersionId = await returned(world);
  const { courseId, attemptId } = world;
  await database.secondLook.create({ data: { courseId, attemptId, itemVersionId, reason: "Why?" } });
}

const answerOf = ({ attemptId, article }: World) => ({
  attemptId,
  itemVersionId: article.items[0]?.id ?? "",
});
const attemptsOf = ({ assignmentId, attemptId }: World) => ({ assignmentId, attemptIds: [attemptId] });

/** What comes after marking. */
export const afterMarking: Record<string, Row> = {
  "attempts/startRevision": {
    prepare: returned,
    call: (viewer, { attemptId }) => startRevision(viewer, { attemptId }),
    expect: itsStudentOnly,
  },
  "grading/askSecondLook": {
    prepare: returned,
    call: (viewer, world) => askSecondLook(viewer, { ...answerOf(world), reason: "Why?" }),
    expect: itsStudentOnly,
  },
  "grading/answerSecondLook": {
    prepare: asked,
    call: (viewer, world) => answerSecondLook(viewer, { ...answerOf(world), words: "Because.", mark: null }),
    expect: reviewersOnly,
  },
  "grading/getSecondLooks": {
    call: (viewer, { assignmentId }) => getSecondLooks(viewer, { assignmentId, hideNames: false }),
    expect: reviewersOnly,
  },
  "grading/openReturned": {
    call: (viewer, { attemptId }) => openReturned(viewer, { attemptId }),
    expect: itsStudentOnly,
  },
  "grading/showMarks": {
    call: (viewer, world) => showMarks(viewer, attemptsOf(world)),
    expect: reviewersOnly,
  },
  "grading/allowRevision": {
    call: (viewer, world) => allowRevision(viewer, { ...attemptsOf(world), isAllowed: true, until: null }),
    expect: reviewersOnly,
  },
};
