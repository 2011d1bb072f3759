"use server";

import { action } from "@/lib/accounts/session/action";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { undoReturn } from "@/lib/grading/undo-return";
import { returnSchema, undoReturnSchema } from "@/lib/schemas/grading";

export async function giveBack(input: unknown) {
  return action(returnSchema, returnAttempts)(input);
}

export async function takeBack(input: unknown) {
  return action(undoReturnSchema, undoReturn)(input);
}
