import { uuidv7 } from "uuidv7";
import { handIn } from "@/lib/attempts/hand-in";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getComparisonDesk } from "@/lib/grading/comparison-desk";
import { getComparisonRanking } from "@/lib/grading/comparison-ranking";
import { recordComparison } from "@/lib/grading/record-comparison";
import { getSideBySide } from "@/lib/grading/side-by-side";
import { withdrawComparison } from "@/lib/grading/withdraw-comparison";
import { makeStudent } from "../support/factories";
import { viewer } from "../support/viewers";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

/** Those who review a course compare its answers; its students know of no such page. */
const reviewersOnly = inCourse("ok", "ok", "NotFound");

const question = ({ assignmentId, article }: World) => ({
  assignmentId,
  itemVersionId: article.items.find(({ kind }) => kind === "EXTENDED_RESPONSE")?.id ?? "",
});

/** Two students hand in an answer. */
async function twoAnswers(world: World): Promise<readonly [string, string]> {
  const { assignmentId, itemVersionId } = question(world);
  const save = { itemVersionId, answer: { text: "An answer.", passages: [] }, baseRevision: 0 };
  const other = await viewer(await makeStudent(world.courseId));
  const { attemptId } = await startAttempt(other, { assignmentId });
  await handIn(world.viewers.student, {
    attemptId: world.attemptId,
    saves: [{ ...save, saveId: uuidv7() }],
  });
  await handIn(other, { attemptId, saves: [{ ...save, saveId: uuidv7() }] });
  return [world.attemptId, attemptId];
}

async function judgement(world: World) {
  const [winnerAttemptId, loserAttemptId] = await twoAnswers(world);
  const sides = { winnerAttemptId, loserAttemptId, leftAttemptId: winnerAttemptId };
  return { ...question(world), ...sides, saveId: uuidv7() };
}

export const comparing: Record<string, Row> = {
  "grading/getSideBySide": {
    call: (by, { assignmentId }) =>
      getSideBySide(by, {
        assignmentId,
        itemVersionId: undefined,
        firstId: undefined,
        secondId: undefined,
        hideNames: false,
      }),
    expect: reviewersOnly,
  },
  "grading/getComparisonDesk": {
    call: (by, world) => getComparisonDesk(by, question(world)),
    expect: reviewersOnly,
  },
  "grading/getComparisonRanking": {
    call: (by, world) => getComparisonRanking(by, { ...question(world), hideNames: false }),
    expect: reviewersOnly,
  },
  "grading/recordComparison": {
    call: async (by, world) => recordComparison(by, await judgement(world)),
    expect: reviewersOnly,
  },
  // One judge knows nothing of another’s.
  "grading/withdrawComparison": {
    call: async (by, world) =>
      withdrawComparison(by, await recordComparison(world.viewers.owner, await judgement(world))),
    expect: inCourse("ok", "NotFound", "NotFound"),
  },
};
