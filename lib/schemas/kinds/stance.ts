import { z } from "zod";
import { passagesSchema } from "../passage";
import { asking, type KindSchemas, teaching } from "./parts";

/** The ends of the line; 0 is its middle. */
export const STANCE_END = 100;
const position = z.number().int().min(-STANCE_END).max(STANCE_END);

/** How sure somebody is, from 1 (a guess) to 4 (sure). */
export const CONFIDENCES = [1, 2, 3, 4] as const;
const confidence = z.literal([...CONFIDENCES]);

/** What moved somebody between two moments. */
export const MOVERS = ["PASSAGE", "OWN_THINKING", "SOMEBODY", "NOTHING"] as const;

const end = z.string().trim().min(1).max(80);

/** Where somebody stood before reading. */
export const firstStanceSchema = z.object({ position, confidence });
export type FirstStance = Readonly<z.infer<typeof firstStanceSchema>>;

/** Where somebody stands after the discussion, and what moved them since they read. */
export const laterStanceSchema = firstStanceSchema.extend({
  moved: z.enum(MOVERS),
  /** The post that did, where somebody did and it is named. */
  movedByPostId: z.uuid().nullable().default(null),
});
export type LaterStance = Readonly<z.infer<typeof laterStanceSchema>>;

/** Places oneself on a line between two ends, with confidence. Never marked. The prompt is the statement. */
export const stance = {
  content: z.object({
    ...asking,
    /** What −100 and 100 stand for. */
    low: end,
    high: end,
    /** Whether it is asked before the text is shown as well. */
    asksBefore: z.boolean(),
  }),
  key: z.object(teaching),
  answer: z.object({
    position: position.nullable(),
    confidence: confidence.nullable(),
    moved: z.enum(MOVERS).nullable(),
    passages: passagesSchema,
  }),
} as const satisfies KindSchemas;
