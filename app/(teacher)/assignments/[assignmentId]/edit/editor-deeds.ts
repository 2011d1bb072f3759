import {
  createAssignmentAction,
  packsAction,
  publishAssignmentAction,
  updateAssignmentAction,
} from "./actions";

/** What the editor can do, for a new assignment and for one that is there. */
export const EDITOR_DEEDS = {
  create: createAssignmentAction,
  update: updateAssignmentAction,
  publish: publishAssignmentAction,
  packs: packsAction,
};

/** The catalogues that it speaks from. */
export const EDITOR_MESSAGES = ["Editor", "Rows", "Kind", "Question", "Stance"] as const;
