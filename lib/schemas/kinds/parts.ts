import { z } from "zod";
import { passageSchema } from "../passage";

/** Names an option, a statement or any other part of one item. */
export const id = z.string().min(1).max(40);
export const text = z.string().trim().min(1).max(1000);
/** A pinned option stays in its place when the others are shuffled: "all of the above". */
export const options = z
  .array(z.object({ id, text, isPinned: z.boolean().optional() }))
  .min(2)
  .max(12);

/** Common to every content: a hint that a student may open. It is sent with the question, so it must not tell the key. */
export const asking = { hint: z.string().trim().max(500).optional() };

/** Common to every key: feedback that teaches, and the passages that support the key. */
export const teaching = {
  feedback: z.string().max(3000),
  evidence: z.array(passageSchema).max(12),
};

/** The id of what is right; "" is what an editor sends before one was chosen. */
export const correctId = z.string().min(1, "correctNeeded").max(40);

/** Option id → what is said of it. */
export const optionFeedback = z.record(id, z.string().max(1500));

/** The three parts of a kind: see `item.ts`. */
export type KindSchemas = Readonly<{ content: z.ZodType; key: z.ZodType; answer: z.ZodType }>;

/** How putting things in their places earns points: see `lib/scoring/placed.ts`. */
export const placementCredit = z.enum(["EACH", "RIGHT_MINUS_WRONG", "ALL_OR_NOTHING"]).default("EACH");
