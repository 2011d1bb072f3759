import { uuidv7 } from "uuidv7";
import { handIn } from "@/lib/attempts/hand-in";
import { saveResponses } from "@/lib/attempts/save-responses";
import { askSecondMarker } from "@/lib/grading/ask-second-marker";
import { callOffSecondMarking } from "@/lib/grading/call-off-second-marking";
import { getDifferences } from "@/lib/grading/differences";
import { finishSecondMarking } from "@/lib/grading/finish-second-marking";
import { markASecondTime } from "@/lib/grading/mark-a-second-time";
import { markResponse } from "@/lib/grading/mark-response";
import { reopenSecondMarking } from "@/lib/grading/reopen-second-marking";
import { getSecondMarking } from "@/lib/grading/second-marking";
import { settleMarks } from "@/lib/grading/settle-marks";
import { undoSecondMark } from "@/lib/grading/undo-second-mark";
import { undoSettlement } from "@/lib/grading/undo-settlement";
import { passageOf } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");
const teachersOnly = inCourse("ok", "Forbidden", "Forbidden");

const essay = ({ article }: World) =>
  article.items.find(({ kind }) => kind === "EXTENDED_RESPONSE")?.id ?? "";
const mark = (world: World, claim: number) => ({
  attemptId: world.attemptId,
  itemVersionId: essay(world),
  levels: { claim },
  comment: "",
  baseScoreId: null,
});

async function written({ viewers, attemptId, ...world }: World) {
  const answer = { text: "Because.", passages: [passageOf("b2", "It was also a refusal.")] };
  const itemVersionId = essay({ viewers, attemptId, ...world });
  const saves = [{ itemVersionId, answer, saveId: uuidv7(), baseRevision: 0 }];
  await saveResponses(viewers.student, { attemptId, saves });
  await handIn(viewers.student, { attemptId, saves: [] });
}
/** The owner asks the assistant. */
const asked = ({ viewers, assignmentId }: World) =>
  askSecondMarker(viewers.owner, { assignmentId, markerId: viewers.assistant.userId, sample: 1 });

/** The owner gives the best level, the assistant the worst, and says that they have finished. */
async function bothMarked(world: World) {
  await written(world);
  const { scoreId } = await markResponse(world.viewers.owner, mark(world, 1));
  await asked(world);
  await markASecondTime(world.viewers.assistant, mark(world, 0));
  await finishSecondMarking(world.viewers.assistant, { assignmentId: world.assignmentId });
  return scoreId;
}
const settling = (world: World, baseScoreId: string) => ({
  attemptId: world.attemptId,
  itemVersionId: essay(world),
  ...({ settling: "FIRST", comment: "FIRST" } as const),
  ...{ levels: {}, note: "", baseScoreId },
});

export const secondMarking: Record<string, Row> = {
  "grading/getSecondMarking": {
    call: (viewer, { assignmentId }) => getSecondMarking(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "grading/askSecondMarker": {
    call: (viewer, { viewers, assignmentId }) =>
      askSecondMarker(viewer, { assignmentId, markerId: viewers.assistant.userId, sample: 1 }),
    expect: teachersOnly,
  },
  "grading/callOffSecondMarking": {
    prepare: asked,
    call: (viewer, { assignmentId }) => callOffSecondMarking(viewer, { assignmentId }),
    expect: teachersOnly,
  },
  "grading/markASecondTime": {
    prepare: async (world) => {
      await written(world);
      await asked(world);
    },
    call: (viewer, world) => markASecondTime(viewer, mark(world, 0)),
    expect: inCourse("NotFound", "ok", "NotFound"),
  },
  "grading/undoSecondMark": {
    prepare: async (world) => {
      await written(world);
      await asked(world);
    },
    call: async (viewer, world) =>
      undoSecondMark(viewer, await markASecondTime(world.viewers.assistant, mark(world, 0))),
    expect: inCourse("Forbidden", "ok", "NotFound"),
  },
  "grading/finishSecondMarking": {
    prepare: asked,
    call: (viewer, { assignmentId }) => finishSecondMarking(viewer, { assignmentId }),
    expect: reviewersOnly,
  },
  "grading/reopenSecondMarking": {
    prepare: bothMarked,
    call: (viewer, { assignmentId }) => reopenSecondMarking(viewer, { assignmentId }),
    expect: reviewersOnly,
  },
  "grading/getDifferences": {
    prepare: bothMarked,
    call: (viewer, { assignmentId }) =>
      getDifferences(viewer, {
        assignmentId,
        show: "any",
        hideNames: false,
        attemptId: undefined,
        itemVersionId: undefined,
      }),
    expect: reviewersOnly,
  },
  "grading/settleMarks": {
    call: async (viewer, world) => settleMarks(viewer, settling(world, await bothMarked(world))),
    expect: inCourse("ok", "Forbidden", "NotFound"),
  },
  "grading/undoSettlement": {
    call: async (viewer, world) =>
      undoSettlement(
        viewer,
        await settleMarks(world.viewers.owner, settling(world, await bothMarked(world))),
      ),
    expect: inCourse("ok", "Forbidden", "NotFound"),
  },
};
