"use server";

import { action, changing } from "@/lib/accounts/session/action";
import { adjustItem } from "@/lib/grading/adjust-item";
import { getAdjustmentEffect } from "@/lib/grading/adjustment-effect";
import { adjustmentSchema } from "@/lib/schemas/grading";

export async function preview(input: unknown) {
  return action(adjustmentSchema, getAdjustmentEffect)(input);
}

export async function adjust(input: unknown) {
  return changing(adjustmentSchema, adjustItem)(input);
}
