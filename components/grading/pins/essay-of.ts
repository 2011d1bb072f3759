import type { Answer } from "@/lib/schemas/item";

/** A written answer with words in it; null where it is of another kind, or blank. */
export function essayOf(answer: Answer | null): Answer<"EXTENDED_RESPONSE"> | null {
  if (!answer || !("text" in answer) || !("passages" in answer)) return null;
  return answer.text.trim() === "" ? null : answer;
}
