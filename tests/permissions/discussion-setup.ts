import { getDiscussionGroups } from "@/lib/discussion/groups";
import { saveDiscussion } from "@/lib/discussion/save-discussion";
import { saveGroups } from "@/lib/discussion/save-groups";
import { defaultRubric, defaultSettings } from "@/lib/discussion/settings/defaults";
import { getDiscussionSetup } from "@/lib/discussion/setup";
import { makeDiscussion } from "../support/factories";
import { inCourse, type Row } from "./row";

const settings = defaultSettings(
  defaultRubric({
    title: (criterion) => criterion,
    label: (level) => `Level ${level}`,
    descriptor: (criterion, level) => `${criterion} at ${level}`,
  }),
);
const prompts = [{ promptId: null, title: "A prompt", text: "What of it?", line: null }];

/** Teachers and assistants see how a discussion is set up; its students know of no such page. */
const reviewersOnly = inCourse("ok", "ok", "NotFound");
const teachersOnly = inCourse("ok", "Forbidden", "Forbidden");

export const discussionSetup: Record<string, Row> = {
  "discussion/getDiscussionSetup": {
    call: (viewer, { assignmentId }) => getDiscussionSetup(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/getDiscussionGroups": {
    call: (viewer, { assignmentId }) => getDiscussionGroups(viewer, assignmentId),
    expect: reviewersOnly,
  },
  "discussion/saveDiscussion": {
    call: (viewer, { assignmentId }) =>
      saveDiscussion(viewer, { assignmentId, revision: 0, settings, prompts }),
    expect: teachersOnly,
  },
  "discussion/saveGroups": {
    prepare: ({ assignmentId }) => makeDiscussion(assignmentId),
    call: (viewer, { assignmentId, studentId }) =>
      saveGroups(viewer, {
        assignmentId,
        basedOn: [],
        groups: [{ groupId: null, name: "A group", userIds: [studentId] }],
      }),
    expect: teachersOnly,
  },
};
