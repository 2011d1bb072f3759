"use server";

import { changing } from "@/lib/accounts/session/action";
import { saveDiscussion } from "@/lib/discussion/save-discussion";
import { saveDiscussionSchema } from "@/lib/schemas/discussion";

export async function saveDiscussionAction(input: unknown) {
  return changing(saveDiscussionSchema, saveDiscussion)(input);
}
