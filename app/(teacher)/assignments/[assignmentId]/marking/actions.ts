"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/accounts/session/action";
import { markResponse } from "@/lib/grading/mark-response";
import { markSchema } from "@/lib/schemas/grading";

export async function mark(input: unknown) {
  const result = await action(markSchema, markResponse)(input);
  // Going back in the browser shows the answer as marked.
  if (result.ok) revalidatePath("/assignments/[assignmentId]/marking", "page");
  return result;
}
