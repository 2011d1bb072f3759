"use server";

import { action } from "@/lib/accounts/session/action";
import { createAssignment } from "@/lib/assignments/create-assignment";
import { publishAssignment } from "@/lib/assignments/publish-assignment";
import { updateAssignment } from "@/lib/assignments/update-assignment";
import { getPacks } from "@/lib/items/queries";
import { articleIdSchema } from "@/lib/schemas/article";
import { assignmentEditSchema, assignmentSchema, publishSchema } from "@/lib/schemas/assignments";

export const createAssignmentAction = async (input: unknown) =>
  action(assignmentSchema, createAssignment)(input);
export const updateAssignmentAction = async (input: unknown) =>
  action(assignmentEditSchema, updateAssignment)(input);
export const publishAssignmentAction = async (input: unknown) =>
  action(publishSchema, publishAssignment)(input);
/** The questions of a text that was just chosen. */
export const packsAction = async (input: unknown) =>
  action(articleIdSchema, (viewer, { articleId }) => getPacks(viewer, articleId))(input);
