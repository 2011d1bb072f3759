import { handIn } from "@/lib/attempts/hand-in";
import { acceptWording } from "@/lib/grading/accept-wording";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getAdjustmentEffect } from "@/lib/grading/adjustment-effect";
import { getBoard } from "@/lib/grading/board";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { getResponsesExport, getStudentsExport } from "@/lib/grading/exports";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { getMoveEffect } from "@/lib/grading/move-effect";
import { moveItem } from "@/lib/grading/move-item";
import { getOwnTimes } from "@/lib/grading/own-times";
import { getResult } from "@/lib/grading/queries";
import { getResultsTable } from "@/lib/grading/results";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { undoMark } from "@/lib/grading/undo-mark";
import { undoReturn } from "@/lib/grading/undo-return";
import { getWordingEffect } from "@/lib/grading/wording-effect";
import { database } from "../support/database";
import { ITEMS } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

/** Those who review a course, teachers and assistants, see its work; its students know of no such page. */
const reviewersOnly = inCourse("ok", "ok", "NotFound");

const handedIn = (world: World) => handIn(world.viewers.student, { attemptId: world.attemptId, saves: [] });
const extended = ({ article }: World) =>
  article.items.find(({ kind }) => kind === ITEMS.extended.kind)?.id ?? "";

const adjustment = (world: World) => ({
  assignmentId: world.assignmentId,
  itemVersionId: extended(world),
  counting: "DROPPED" as const,
});

const wording = (world: World) => ({
  assignmentId: world.assignmentId,
  itemVersionId: extended(world),
  words: "a wording",
  share: 1,
});

/** The item saved once more, and where it would be moved to. */
async function newerVersion({ assignmentId, ...world }: World) {
  const itemVersionId = extended({ assignmentId, ...world });
  const {
    id: _,
    createdAt: _at,
    ...version
  } = await database.itemVersion.findUniqueOrThrow({
    where: { id: itemVersionId },
  });
  const key = await database.itemKey.findUniqueOrThrow({ where: { itemVersionId } });
  const newest = await database.itemVersion.create({
    data: { ...version, content: version.content ?? {}, number: 2, key: { create: { key: key.key ?? {} } } },
  });
  return { assignmentId, itemVersionId, toVersionId: newest.id };
}

export const grading: Record<string, Row> = {
  "grading/getResult": {
    call: (viewer, { attemptId }) => getResult(viewer, attemptId),
    expect: inCourse("NotFound", "NotFound", "ok"),
  },
  "grading/getBoard": {
    call: (viewer, { assignmentId }) => getBoard(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/getOwnTimes": {
    call: (viewer, { assignmentId }) => getOwnTimes(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/getResultsTable": {
    call: (viewer, { assignmentId }) => getResultsTable(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/getReviewedAnswer": {
    call: (viewer, { assignmentId, attemptId }) =>
      getReviewedAnswer(viewer, { assignmentId, attemptId, itemVersionId: undefined }),
    expect: reviewersOnly,
  },
  "grading/getItemAnalysis": {
    call: (viewer, { assignmentId }) => getItemAnalysis(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/getAdjustmentEffect": {
    call: (viewer, world) => getAdjustmentEffect(viewer, adjustment(world)),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/adjustItem": {
    call: (viewer, world) => adjustItem(viewer, adjustment(world)),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/getWordingEffect": {
    call: (viewer, world) => getWordingEffect(viewer, wording(world)),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/acceptWording": {
    call: (viewer, world) => acceptWording(viewer, wording(world)),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/getMoveEffect": {
    call: async (viewer, world) => getMoveEffect(viewer, await newerVersion(world)),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/moveItem": {
    call: async (viewer, world) => {
      await database.attempt.updateMany({ where: { handedInAt: null }, data: { handedInAt: new Date() } });
      return moveItem(viewer, await newerVersion(world));
    },
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/excuseStudent": {
    call: (viewer, world) =>
      excuseStudent(viewer, {
        assignmentId: world.assignmentId,
        attemptId: world.attemptId,
        itemVersionIds: [extended(world)],
        isExcused: true,
      }),
    expect: inCourse("ok", "Forbidden", "Forbidden"),
  },
  "grading/getMarkingDesk": {
    call: (viewer, { assignmentId }) =>
      getMarkingDesk(viewer, {
        assignmentId,
        attemptId: undefined,
        itemVersionId: undefined,
        by: "student",
        hideNames: false,
      }),
    expect: reviewersOnly,
  },
  "grading/getStudentsExport": {
    call: (viewer, { assignmentId }) => getStudentsExport(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/getResponsesExport": {
    call: (viewer, { assignmentId }) => getResponsesExport(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/markResponse": {
    prepare: async (world) => {
      await handedIn(world);
    },
    call: async (viewer, world) =>
      markResponse(viewer, {
        attemptId: world.attemptId,
        itemVersionId: extended(world),
        levels: { claim: 1 },
        comment: "",
        baseScoreId: await currentScore(world),
      }),
    expect: reviewersOnly,
  },
  "grading/undoMark": {
    prepare: handedIn,
    call: async (viewer, world) =>
      undoMark(
        viewer,
        await markResponse(world.viewers.owner, {
          attemptId: world.attemptId,
          itemVersionId: extended(world),
          levels: { claim: 1 },
          comment: "",
          baseScoreId: await currentScore(world),
        }),
      ),
    expect: inCourse("ok", "Forbidden", "NotFound"),
  },
  "grading/returnAttempts": {
    prepare: handedIn,
    call: (viewer, { assignmentId, attemptId }) =>
      returnAttempts(viewer, { assignmentId, attemptIds: [attemptId], evenUnmarked: false }),
    expect: reviewersOnly,
  },
  "grading/undoReturn": {
    call: (viewer, { assignmentId }) => undoReturn(viewer, { assignmentId, returnedAt: new Date() }),
    expect: reviewersOnly,
  },
};

/** The score that counts for the written answer: what a marker has seen before they mark. */
async function currentScore(world: World): Promise<string | null> {
  const { assignmentId, attemptId, viewers } = world;
  const itemVersionId = extended(world);
  const { current } = await getReviewedAnswer(viewers.owner, { assignmentId, attemptId, itemVersionId });
  return current?.history[0]?.scoreId ?? null;
}
