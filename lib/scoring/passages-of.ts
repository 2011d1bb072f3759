import type { Answer } from "@/lib/schemas/item";
import type { Passage } from "@/lib/schemas/passage";

/** The passages of an answer; none where its kind takes none. */
export const passagesOf = (answer: Answer | null): readonly Passage[] =>
  answer && "passages" in answer ? answer.passages : [];
