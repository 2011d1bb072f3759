"use server";

import { revalidatePath } from "next/cache";
import { action, changing } from "@/lib/accounts/session/action";
import { markASecondTime } from "@/lib/grading/mark-a-second-time";
import { markResponse } from "@/lib/grading/mark-response";
import { removeCommentTemplate } from "@/lib/grading/remove-comment-template";
import { saveCommentTemplate } from "@/lib/grading/save-comment-template";
import { undoMark } from "@/lib/grading/undo-mark";
import { undoSecondMark } from "@/lib/grading/undo-second-mark";
import { commentTemplateSchema, removeCommentTemplateSchema } from "@/lib/schemas/comment-templates";
import { markSchema, undoMarkSchema } from "@/lib/schemas/grading";

export async function mark(input: unknown) {
  const result = await action(markSchema, markResponse)(input);
  // Going back in the browser shows the answer as marked.
  if (result.ok) revalidatePath("/assignments/[assignmentId]/marking", "page");
  return result;
}

export async function undo(input: unknown) {
  const result = await action(undoMarkSchema, undoMark)(input);
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
