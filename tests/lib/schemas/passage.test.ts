import { expect, it } from "vitest";
import { blockSchema } from "@/lib/schemas/article";
import { MAX_BLOCK_LENGTH, passageSchema } from "@/lib/schemas/passage";

it("a passage may be a whole block, the longest there can be too", () => {
  const text = "a".repeat(MAX_BLOCK_LENGTH);
  expect(blockSchema.safeParse({ id: "b", kind: "PARAGRAPH", text }).success).toBe(true);
  const whole = { blockId: "b", start: 0, end: text.length, quote: text };
  expect(passageSchema.safeParse(whole).success).toBe(true);
});
