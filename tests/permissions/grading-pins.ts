import { handIn } from "@/lib/attempts/hand-in";
import { changePinnedComment } from "@/lib/grading/change-pinned-comment";
import { flagAnswer } from "@/lib/grading/flag-answer";
import { pinComment } from "@/lib/grading/pin-comment";
import { removePinnedComment } from "@/lib/grading/remove-pinned-comment";
import { restorePinnedComment } from "@/lib/grading/restore-pinned-comment";
import { database } from "../support/database";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

const reviewersOnly = inCourse("ok", "ok", "NotFound");

const place = ({ attemptId, article }: World) => ({
  attemptId,
  itemVersionId: article.items.find(({ kind }) => kind === "EXTENDED_RESPONSE")?.id ?? "",
});

/** The student has written an answer and handed it in. */
async function written(world: World) {
  const { courseId, viewers } = world;
  await database.response.create({
    data: {
      ...place(world),
      courseId,
      answer: { text: "Why not?", passages: [] },
      revision: 1,
      saveId: crypto.randomUUID(),
    },
  });
  await handIn(viewers.student, { attemptId: world.attemptId, saves: [] });
}

const words = { start: 0, end: 3, quote: "Why", text: "Because" };
const ownersPin = (world: World) => pinComment(world.viewers.owner, { ...place(world), ...words });

/** Comments on words are as marks: those who review make and change them. */
export const gradingPins: Record<string, Row> = {
  "grading/flagAnswer": {
    prepare: written,
    call: (viewer, world) => flagAnswer(viewer, { ...place(world), isFlagged: true }),
    expect: reviewersOnly,
  },
  "grading/pinComment": {
    prepare: written,
    call: (viewer, world) => pinComment(viewer, { ...place(world), ...words }),
    expect: reviewersOnly,
  },
  "grading/changePinnedComment": {
    prepare: written,
    call: async (viewer, world) =>
      changePinnedComment(viewer, { ...(await ownersPin(world)), text: "Because of it" }),
    expect: reviewersOnly,
  },
  "grading/removePinnedComment": {
    prepare: written,
    call: async (viewer, world) => removePinnedComment(viewer, await ownersPin(world)),
    expect: reviewersOnly,
  },
  "grading/restorePinnedComment": {
    prepare: written,
    call: async (viewer, world) => {
      const pin = await ownersPin(world);
      await removePinnedComment(world.viewers.owner, pin);
      return restorePinnedComment(viewer, pin);
    },
    expect: reviewersOnly,
  },
};
