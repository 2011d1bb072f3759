"use server";

import { changing } from "@/lib/accounts/session/action";
import { closeThread } from "@/lib/discussion/close-thread";
import { dismissReports } from "@/lib/discussion/dismiss-reports";
import { followUp } from "@/lib/discussion/follow-up";
import { hidePost } from "@/lib/discussion/hide-post";
import { lockThread } from "@/lib/discussion/lock-thread";
import { releasePost } from "@/lib/discussion/release-post";
import { reopenThread } from "@/lib/discussion/reopen-thread";
import { reportPost } from "@/lib/discussion/report-post";
import { restorePost } from "@/lib/discussion/restore-post";
import { setPostSign } from "@/lib/discussion/set-post-sign";
import {
  closeThreadSchema,
  hideSchema,
  lockSchema,
  postSignSchema,
  releaseSchema,
  reportSchema,
  threadIdSchema,
} from "@/lib/schemas/moderation";
import { followUpSchema } from "@/lib/schemas/notes";
import { postIdSchema } from "@/lib/schemas/posts";

export async function report(input: unknown) {
  return changing(reportSchema, reportPost)(input);
}

export async function hide(input: unknown) {
  return changing(hideSchema, hidePost)(input);
}

export async function restore(input: unknown) {
  return changing(postIdSchema, restorePost)(input);
}

export async function dismiss(input: unknown) {
  return changing(postIdSchema, dismissReports)(input);
}

export async function release(input: unknown) {
  return changing(releaseSchema, releasePost)(input);
}

export async function sign(input: unknown) {
  return changing(postSignSchema, setPostSign)(input);
}

export async function lock(input: unknown) {
  return changing(lockSchema, lockThread)(input);
}

export async function close(input: unknown) {
  return changing(closeThreadSchema, closeThread)(input);
}

export async function reopen(input: unknown) {
  return changing(threadIdSchema, reopenThread)(input);
}

export async function askAuthor(input: unknown) {
  return changing(followUpSchema, followUp)(input);
}
