"use server";

import { changing } from "@/lib/accounts/session/action";
import { saveGroups } from "@/lib/discussion/save-groups";
import { saveGroupsSchema } from "@/lib/schemas/discussion";

export async function saveGroupsAction(input: unknown) {
  return changing(saveGroupsSchema, saveGroups)(input);
}
