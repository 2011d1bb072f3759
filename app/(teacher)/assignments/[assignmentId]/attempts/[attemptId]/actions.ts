"use server";

import { changing } from "@/lib/accounts/session/action";
import { excuseStudent } from "@/lib/grading/excuse-student";
import { excuseSchema } from "@/lib/schemas/grading";

export async function excuseAction(input: unknown) {
  return changing(excuseSchema, excuseStudent)(input);
}
