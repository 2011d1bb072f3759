import type { Block } from "@/lib/schemas/article";
import type { Answer, Content, ItemKind, Key } from "@/lib/schemas/item";
import { isAnswered } from "./answered";
import { categorise } from "./categorise";
import { choice } from "./choice";
import { evidencePair } from "./evidence-pair";
import { match } from "./match";
import { multipleChoice } from "./multiple-choice";
import { numeric } from "./numeric";
import { order } from "./order";
import { passage } from "./passage";
import { rounded } from "./round";
import type { Scorer } from "./scorer";
import { shortAnswer } from "./short-answer";

const SCORERS: { readonly [K in ItemKind]: Scorer<K> | "BY_A_PERSON" | "NEVER" } = {
  CHOICE: choice,
  MULTIPLE_CHOICE: multipleChoice,
  CATEGORISE: categorise,
  MATCH: match,
  ORDER: order,
  SHORT_ANSWER: shortAnswer,
  NUMERIC: numeric,
  EVIDENCE_PAIR: evidencePair,
  PASSAGE: passage,
  EXTENDED_RESPONSE: "BY_A_PERSON",
  MATRIX: "NEVER",
  STANCE: "NEVER",
};

/** The rule under which a missing answer has 0 points. */
export const UNANSWERED_RULE = "unanswered/1";

/** The rule of what is never marked: 0 of 0 points. */
const NEVER_RULE = "never-marked/1";

/** Three different things: nothing was given, a person has to look, or so many points by this rule. */
export type Scoring =
  | { readonly state: "UNANSWERED" }
  | { readonly state: "NEEDS_MARKING" }
  | {
      readonly state: "SCORED";
      readonly points: number;
      readonly maximum: number;
      readonly rule: string;
    };

/**
 * Marks one answer.
 *
 * @param points what the item is worth, and so the maximum.
 * @param blocks the frozen text that the passages of key and answer point into.
 * @returns points from 0 to the maximum, to two decimals. Ids that the content lacks are ignored. Never throws.
 */
export function scoreResponse<K extends ItemKind>(
  kind: K,
  content: Content<K>,
  key: Key<K>,
  answer: Answer<K> | null,
  points: number,
  blocks: readonly Block[],
): Scoring {
  if (answer === null || !isAnswered(kind, answer)) return { state: "UNANSWERED" };
  const scorer = SCORERS[kind];
  if (scorer === "BY_A_PERSON") return { state: "NEEDS_MARKING" };
  if (scorer === "NEVER") return { state: "SCORED", points: 0, maximum: 0, rule: NEVER_RULE };
  const share = scorer.share({ content, key, answer, blocks });
  return {
    state: "SCORED",
    points: Math.min(points, rounded(share * points)),
    maximum: points,
    rule: "credit" in content ? `${scorer.rule} ${content.credit}` : scorer.rule,
  };
}
