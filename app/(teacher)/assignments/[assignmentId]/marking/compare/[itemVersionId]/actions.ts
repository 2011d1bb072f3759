"use server";

import { changing } from "@/lib/accounts/session/action";
import { recordComparison } from "@/lib/grading/record-comparison";
import { withdrawComparison } from "@/lib/grading/withdraw-comparison";
import { judgementSchema, withdrawJudgementSchema } from "@/lib/schemas/comparing";

export async function judge(input: unknown) {
  return changing(judgementSchema, recordComparison)(input);
}

export async function withdraw(input: unknown) {
  return changing(withdrawJudgementSchema, withdrawComparison)(input);
}
