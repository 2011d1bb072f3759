"use server";

import { changing } from "@/lib/accounts/session/action";
import { answerSecondLook } from "@/lib/grading/answer-second-look";
import { answerSecondLookSchema } from "@/lib/schemas/after-marking";

export async function answerLook(input: unknown) {
  return changing(answerSecondLookSchema, answerSecondLook)(input);
}
