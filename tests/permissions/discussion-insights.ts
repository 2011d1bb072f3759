import { getArgumentMap } from "@/lib/discussion/argument-map";
import { getCommonGround } from "@/lib/discussion/common-ground";
import { getEvidence } from "@/lib/discussion/evidence";
import { getHeard } from "@/lib/discussion/heard";
import { getStanceLedger } from "@/lib/discussion/stance-ledger";
import { database } from "../support/database";
import { makeDiscussion, makePost } from "../support/factories";
import type { World } from "../support/world";
import { inCourse, type Row } from "./row";

/** What a class says and where it stands, by name, is for those who teach it; its students know of no such page. */
const reviewersOnly = inCourse("ok", "ok", "NotFound");

/** The student of the world has posted: even what they wrote themself gives them no view of the whole. */
const discussed = async ({ assignmentId, studentId }: World) => {
  const { threadId } = await makeDiscussion(assignmentId, { postFirst: false });
  await makePost(threadId, studentId, { isStatement: true, position: 10 });
};

export const discussionInsights: Record<string, Row> = {
  "discussion/getHeard": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getHeard(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/getEvidence": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getEvidence(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/getArgumentMap": {
    prepare: discussed,
    call: async (viewer, { assignmentId }) => {
      const { id } = await database.thread.findFirstOrThrow({ where: { assignmentId } });
      return getArgumentMap(viewer, id);
    },
    expect: reviewersOnly,
  },
  "discussion/getStanceLedger": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getStanceLedger(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/getCommonGround": {
    prepare: discussed,
    call: (viewer, { assignmentId }) => getCommonGround(viewer, assignmentId),
    expect: reviewersOnly,
  },
};
