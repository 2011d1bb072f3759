"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import { action } from "@/lib/accounts/session/action";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { archiveAssignment } from "@/lib/assignments/archive-assignment";
import { duplicateAssignment } from "@/lib/assignments/duplicate-assignment";
import { restoreAssignment } from "@/lib/assignments/restore-assignment";
import { unpublishAssignment } from "@/lib/assignments/unpublish-assignment";
import type { ActionResult } from "@/lib/schemas/action-result";
import { assignmentIdSchema, duplicateSchema } from "@/lib/schemas/assignments";

/** Does a deed and has the list drawn again with what it changed. */
async function changing<S extends z.ZodType, T>(
  schema: S,
  deed: (viewer: Viewer, input: z.output<S>) => Promise<T>,
  input: unknown,
): Promise<ActionResult<T>> {
  const result = await action(schema, deed)(input);
  if (result.ok) refresh();
  return result;
}

export const archiveAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, archiveAssignment, input);
export const restoreAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, restoreAssignment, input);
export const unpublishAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, unpublishAssignment, input);
export const duplicateAssignmentAction = async (input: unknown) =>
  changing(duplicateSchema, duplicateAssignment, input);
