import { z } from "zod";
import { passagesSchema } from "../passage";
import { asking, id, type KindSchemas, teaching, text } from "./parts";

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

/** The longest text of an extended response, in UTF-16 code units. */
export const MAX_ANSWER_LENGTH = 50_000;

/** Writes, citing passages; a person marks it by the rubric. */
export const extendedResponse = {
  content: z.object({
    ...asking,
    citationsRequired: z.number().int().min(0).max(6),
    /** A guide for the writer, in words; never enforced. */
    wordGuide: z.object({ min: z.number().int().min(0), max: z.number().int().min(1) }).nullable(),
    rubric: rubricSchema,
  }),
  key: z.object({
    modelAnswer: z.string().max(8000),
    /** For markers only: never sent to a learner, released or not. */
    markerNotes: z.string().max(4000),
    ...teaching,
  }),
  answer: z.object({ text: z.string().max(MAX_ANSWER_LENGTH), passages: passagesSchema }),
} as const satisfies KindSchemas;
