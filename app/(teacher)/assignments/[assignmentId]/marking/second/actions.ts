"use server";

import { changing } from "@/lib/accounts/session/action";
import { askSecondMarker } from "@/lib/grading/ask-second-marker";
import { callOffSecondMarking } from "@/lib/grading/call-off-second-marking";
import { finishSecondMarking } from "@/lib/grading/finish-second-marking";
import { reopenSecondMarking } from "@/lib/grading/reopen-second-marking";
import { settleMarks } from "@/lib/grading/settle-marks";
import { undoSettlement } from "@/lib/grading/undo-settlement";
import {
  askSecondMarkerSchema,
  secondMarkingSchema,
  settleSchema,
  undoSettlementSchema,
} from "@/lib/schemas/second-marking";

export async function ask(input: unknown) {
  return changing(askSecondMarkerSchema, askSecondMarker)(input);
}

export async function callOff(input: unknown) {
  return changing(secondMarkingSchema, callOffSecondMarking)(input);
}

export async function finish(input: unknown) {
  return changing(secondMarkingSchema, finishSecondMarking)(input);
}

export async function reopen(input: unknown) {
  return changing(secondMarkingSchema, reopenSecondMarking)(input);
}

export async function settle(input: unknown) {
  return changing(settleSchema, settleMarks)(input);
}

export async function undoSettled(input: unknown) {
  return changing(undoSettlementSchema, undoSettlement)(input);
}
