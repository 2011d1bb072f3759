"use server";

import { changing } from "@/lib/accounts/session/action";
import { saveReflection as save } from "@/lib/attempts/save-reflection";
import { reflectionSchema } from "@/lib/schemas/attempts";

export async function saveReflection(input: unknown) {
  return changing(reflectionSchema, save)(input);
}
