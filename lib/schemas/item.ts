import { z } from "zod";
import { passageSchema, passagesSchema } from "./passage";

/**
 * An item version has three parts, each a JSON column parsed with the schema of its kind:
 * - content: what the learner sees besides the prompt;
 * - key: what reveals the answer, kept in a table of its own;
 * - answer: what the learner gave.
 */
export const ITEM_KINDS = [
  "CHOICE",
  "MULTIPLE_CHOICE",
  "CATEGORISE",
  "EVIDENCE_PAIR",
  "PASSAGE",
  "EXTENDED_RESPONSE",
] as const;
export const itemKindSchema = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof itemKindSchema>;

const id = z.string().min(1).max(40);
const text = z.string().trim().min(1).max(1000);
const options = z.array(z.object({ id, text })).min(2).max(12);

export const rubricSchema = z.object({
  criteria: z
    .array(
      z.object({
        id,
        title: text,
        /** From the lowest level to the highest; points rise with the level. */
        levels: z
          .array(z.object({ points: z.number().min(0), label: text, descriptor: text }))
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(6),
});
export type Rubric = Readonly<z.infer<typeof rubricSchema>>;

export const contentSchemas = {
  CHOICE: z.object({ options }),
  MULTIPLE_CHOICE: z.object({ options }),
  CATEGORISE: z.object({
    categories: z
      .array(z.object({ id, title: text }))
      .min(2)
      .max(6),
    statements: z.array(z.object({ id, text })).min(2).max(20),
  }),
  /** Part A (the option) earns half of the points, part B (the passage) the other half. */
  EVIDENCE_PAIR: z.object({ options }),
  PASSAGE: z.object({}),
  EXTENDED_RESPONSE: z.object({
    citationsRequired: z.number().int().min(0).max(6),
    /** A guide for the writer, in words; never enforced. */
    wordGuide: z.object({ min: z.number().int().min(0), max: z.number().int().min(1) }).nullable(),
    rubric: rubricSchema,
  }),
} as const satisfies Record<ItemKind, z.ZodType>;

/** Common to every key: feedback that teaches, and the passages that support the key. */
const teaching = {
  feedback: z.string().max(3000),
  evidence: z.array(passageSchema).max(12),
};
const optionFeedback = z.record(id, z.string().max(1500));

export const keySchemas = {
  CHOICE: z.object({ correct: id, optionFeedback, ...teaching }),
  MULTIPLE_CHOICE: z.object({ correct: z.array(id).min(1), optionFeedback, ...teaching }),
  CATEGORISE: z.object({ placement: z.record(id, id), ...teaching }),
  EVIDENCE_PAIR: z.object({
    correct: id,
    accepted: z.array(passageSchema).min(1),
    optionFeedback,
    ...teaching,
  }),
  PASSAGE: z.object({ accepted: z.array(passageSchema).min(1), ...teaching }),
  EXTENDED_RESPONSE: z.object({
    modelAnswer: z.string().max(8000),
    /** For markers only: never sent to a learner, released or not. */
    markerNotes: z.string().max(4000),
    ...teaching,
  }),
} as const satisfies Record<ItemKind, z.ZodType>;

/** The longest text of an extended response, in UTF-16 code units. */
export const MAX_ANSWER_LENGTH = 50_000;

export const answerSchemas = {
  CHOICE: z.object({ option: id.nullable() }),
  MULTIPLE_CHOICE: z.object({ options: z.array(id).max(12) }),
  CATEGORISE: z.object({ placement: z.record(id, id) }),
  EVIDENCE_PAIR: z.object({ option: id.nullable(), passages: passagesSchema }),
  PASSAGE: z.object({ passages: passagesSchema }),
  EXTENDED_RESPONSE: z.object({ text: z.string().max(MAX_ANSWER_LENGTH), passages: passagesSchema }),
} as const satisfies Record<ItemKind, z.ZodType>;

export type Content<K extends ItemKind = ItemKind> = Readonly<z.infer<(typeof contentSchemas)[K]>>;
export type Key<K extends ItemKind = ItemKind> = Readonly<z.infer<(typeof keySchemas)[K]>>;
export type Answer<K extends ItemKind = ItemKind> = Readonly<z.infer<(typeof answerSchemas)[K]>>;

/** A question as the learner may see it: nothing here comes from the key. Discriminated by `kind`. */
export type LearnerItem = {
  [K in ItemKind]: {
    readonly id: string;
    readonly kind: K;
    readonly prompt: string;
    readonly theme: string;
    readonly points: number;
    readonly content: Content<K>;
  };
}[ItemKind];

/** An item as a pack defines it. `theme` is a heading such as "Sovereignty and self-determination". */
export type ItemDefinition = {
  [K in ItemKind]: {
    readonly kind: K;
    readonly prompt: string;
    readonly theme: string;
    readonly skill: Skill;
    readonly points: number;
    readonly content: Content<K>;
    readonly key: Key<K>;
  };
}[ItemKind];

export const SKILLS = ["COMPREHENSION", "CONCEPT", "ANALYSIS", "SOURCE_CRITICISM", "ARGUMENT"] as const;
export const skillSchema = z.enum(SKILLS);
export type Skill = z.infer<typeof skillSchema>;
