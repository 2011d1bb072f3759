"use server";

import { changing } from "@/lib/accounts/session/action";
import { archiveAssignment } from "@/lib/assignments/archive-assignment";
import { duplicateAssignment } from "@/lib/assignments/duplicate-assignment";
import { restoreAssignment } from "@/lib/assignments/restore-assignment";
import { unpublishAssignment } from "@/lib/assignments/unpublish-assignment";
import { assignmentIdSchema, duplicateSchema } from "@/lib/schemas/assignments";

export const archiveAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, archiveAssignment)(input);
export const restoreAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, restoreAssignment)(input);
export const unpublishAssignmentAction = async (input: unknown) =>
  changing(assignmentIdSchema, unpublishAssignment)(input);
export const duplicateAssignmentAction = async (input: unknown) =>
  changing(duplicateSchema, duplicateAssignment)(input);
