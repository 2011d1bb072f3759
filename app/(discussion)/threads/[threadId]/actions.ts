"use server";

import { action } from "@/lib/accounts/session/action";
import { reactToPost } from "@/lib/discussion/react-to-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { postIdSchema, reactSchema, revisePostSchema } from "@/lib/schemas/posts";

export async function react(input: unknown) {
  return action(reactSchema, reactToPost)(input);
}

export async function revise(input: unknown) {
  return action(revisePostSchema, revisePost)(input);
}

export async function withdraw(input: unknown) {
  return action(postIdSchema, withdrawPost)(input);
}
