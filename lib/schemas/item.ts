import { z } from "zod";
import type { ItemKind } from "./item-kinds";
import { categorise } from "./kinds/categorise";
import { choice } from "./kinds/choice";
import { evidencePair } from "./kinds/evidence-pair";
import { extendedResponse } from "./kinds/extended-response";
import { match } from "./kinds/match";
import { matrix } from "./kinds/matrix";
import { multipleChoice } from "./kinds/multiple-choice";
import { numeric } from "./kinds/numeric";
import { order } from "./kinds/order";
import type { KindSchemas } from "./kinds/parts";
import { passage } from "./kinds/passage";
import { shortAnswer } from "./kinds/short-answer";
import { stance } from "./kinds/stance";
import { DIFFICULTIES, type Difficulty, SKILLS, type Skill } from "./tags";

export type { ItemKind };

/**
 * An item version has three parts, each a JSON column parsed with the schema of its kind:
 * - content: what the learner sees besides the prompt, the rule of partial credit (`credit`) too;
 * - key: what reveals the answer, kept in a table of its own;
 * - answer: what the learner gave.
 *
 * A new kind begins here; the compiler then names every map that lacks it.
 */
export const itemSchemas = {
  CHOICE: choice,
  MULTIPLE_CHOICE: multipleChoice,
  CATEGORISE: categorise,
  MATCH: match,
  ORDER: order,
  SHORT_ANSWER: shortAnswer,
  NUMERIC: numeric,
  PASSAGE: passage,
  EVIDENCE_PAIR: evidencePair,
  EXTENDED_RESPONSE: extendedResponse,
  MATRIX: matrix,
  STANCE: stance,
} as const satisfies Record<ItemKind, KindSchemas>;

type Schemas = typeof itemSchemas;
export type Content<K extends ItemKind = ItemKind> = Readonly<z.infer<Schemas[K]["content"]>>;
export type Key<K extends ItemKind = ItemKind> = Readonly<z.infer<Schemas[K]["key"]>>;
export type Answer<K extends ItemKind = ItemKind> = Readonly<z.infer<Schemas[K]["answer"]>>;

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
    /** As whoever wrote it judges. */
    readonly difficulty?: Difficulty | null | undefined;
    readonly points: number;
    readonly content: Content<K>;
    readonly key: Key<K>;
  };
}[ItemKind];

export const skillSchema = z.enum(SKILLS);
export const difficultySchema = z.enum(DIFFICULTIES);
