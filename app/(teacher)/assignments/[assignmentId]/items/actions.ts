"use server";

import { action, changing } from "@/lib/accounts/session/action";
import { acceptWording } from "@/lib/grading/accept-wording";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getAdjustmentEffect } from "@/lib/grading/adjustment-effect";
import { getMoveEffect } from "@/lib/grading/move-effect";
import { moveItem } from "@/lib/grading/move-item";
import { getWordingEffect } from "@/lib/grading/wording-effect";
import { adjustmentSchema, moveItemSchema, wordingSchema } from "@/lib/schemas/grading";

export async function preview(input: unknown) {
  return action(adjustmentSchema, getAdjustmentEffect)(input);
}

export async function adjust(input: unknown) {
  return changing(adjustmentSchema, adjustItem)(input);
}

export async function previewWording(input: unknown) {
  return action(wordingSchema, getWordingEffect)(input);
}

export async function accept(input: unknown) {
  return changing(wordingSchema, acceptWording)(input);
}

export async function previewMove(input: unknown) {
  return action(moveItemSchema, getMoveEffect)(input);
}

export async function move(input: unknown) {
  return changing(moveItemSchema, moveItem)(input);
}
