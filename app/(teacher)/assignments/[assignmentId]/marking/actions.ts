"use server";

import { revalidatePath } from "next/cache";
import { action, changing } from "@/lib/accounts/session/action";
import { changePinnedComment } from "@/lib/grading/change-pinned-comment";
import { flagAnswer } from "@/lib/grading/flag-answer";
import { markASecondTime } from "@/lib/grading/mark-a-second-time";
import { markResponse } from "@/lib/grading/mark-response";
import { pinComment } from "@/lib/grading/pin-comment";
import { removeCommentTemplate } from "@/lib/grading/remove-comment-template";
import { removePinnedComment } from "@/lib/grading/remove-pinned-comment";
import { restorePinnedComment } from "@/lib/grading/restore-pinned-comment";
import { saveCommentTemplate } from "@/lib/grading/save-comment-template";
import { undoMark } from "@/lib/grading/undo-mark";
import { undoSecondMark } from "@/lib/grading/undo-second-mark";
import type { ActionResult } from "@/lib/schemas/action-result";
import { commentTemplateSchema, removeCommentTemplateSchema } from "@/lib/schemas/comment-templates";
import { markSchema, undoMarkSchema } from "@/lib/schemas/grading";
import { changePinSchema, flagSchema, pinnedCommentSchema, pinSchema } from "@/lib/schemas/pinned-comments";

export async function mark(input: unknown) {
  return shown(await action(markSchema, markResponse)(input));
}

export async function undo(input: unknown) {
  return shown(await action(undoMarkSchema, undoMark)(input));
}

export async function flag(input: unknown) {
  return shown(await action(flagSchema, flagAnswer)(input));
}

export async function pin(input: unknown) {
  return shown(await action(pinSchema, pinComment)(input));
}

export async function change(input: unknown) {
  return shown(await action(changePinSchema, changePinnedComment)(input));
}

export async function remove(input: unknown) {
  return shown(await action(pinnedCommentSchema, removePinnedComment)(input));
}

export async function restore(input: unknown) {
  return shown(await action(pinnedCommentSchema, restorePinnedComment)(input));
}

/** Going back in the browser shows the answers as they are now. */
function shown<T>(result: ActionResult<T>): ActionResult<T> {
  if (result.ok) revalidatePath("/assignments/[assignmentId]/marking", "page");
  return result;
}

export async function markSecond(input: unknown) {
  const result = await action(markSchema, markASecondTime)(input);
  if (result.ok) revalidatePath("/assignments/[assignmentId]/marking", "page");
  return result;
}

export async function undoSecond(input: unknown) {
  const result = await action(undoMarkSchema, undoSecondMark)(input);
  if (result.ok) revalidatePath("/assignments/[assignmentId]/marking", "page");
  return result;
}

export async function saveComment(input: unknown) {
  return changing(commentTemplateSchema, saveCommentTemplate)(input);
}

export async function removeComment(input: unknown) {
  return changing(removeCommentTemplateSchema, removeCommentTemplate)(input);
}
