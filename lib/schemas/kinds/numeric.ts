import { z } from "zod";
import { asking, type KindSchemas, teaching } from "./parts";
import { share } from "./short-answer";

const value = z.number();

/** A number that counts as right, in the unit that is asked for. */
export const numberRuleSchema = z.discriminatedUnion("rule", [
  z.object({ rule: z.literal("EXACT"), value, share }),
  /** Up to `tolerance` more or less. */
  z.object({ rule: z.literal("ABSOLUTE"), value, tolerance: z.number().positive(), share }),
  /** Up to `percent` per cent of the value more or less. */
  z.object({ rule: z.literal("RELATIVE"), value, percent: z.number().positive().max(100), share }),
  /** Both ends belong to it. */
  z.object({ rule: z.literal("RANGE"), min: value, max: value, share }),
  /** The same once both are rounded to so many significant figures. */
  z.object({ rule: z.literal("FIGURES"), value, figures: z.number().int().min(1).max(12), share }),
]);
export type NumberRule = Readonly<z.infer<typeof numberRuleSchema>>;

const unitName = z.string().trim().min(1).max(30);

/** Types a number, with a unit where one is asked for. */
export const numeric = {
  content: z.object({
    ...asking,
    /** Stands beside the field; where it is to be typed, a number without one is wrong. */
    unit: z.object({ name: unitName, isTyped: z.boolean() }).nullable(),
  }),
  key: z.object({
    numbers: z.array(numberRuleSchema).min(1).max(6),
    /** Other units that may be typed: so many of the asked unit are one of it. Other names of the asked unit have 1. */
    units: z.array(z.object({ name: unitName, factor: z.number().positive() })).max(12),
    ...teaching,
  }),
  answer: z.object({ number: z.string().max(100) }),
} as const satisfies KindSchemas;
