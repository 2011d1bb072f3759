import type { ItemKind, Key, LearnerItem } from "@/lib/schemas/item";
import { isAnswered } from "@/lib/scoring/answered";
import { type Facility, facility } from "@/lib/statistics/facility";
import type { AcceptanceRecord, AdjustmentRecord } from "../adjusting/adjustment-history";
import type { NewerVersion } from "../adjusting/newer-versions";
import type { ItemAnswer } from "./item-answer";
import {
  type CitableText,
  type CriterionCount,
  criterionCounts,
  type OptionCount,
  optionCounts,
  type PartCount,
  partCounts,
  type SentenceCount,
  type StatementCount,
  sentenceCounts,
  sortedInto,
  statementCounts,
  type TypedCount,
  typedCounts,
} from "./item-counts";
import { type StanceSpread, stanceSpread } from "./stance-spread";

/** What teachers said since of how an item counts. */
type Changes = {
  /** Newest first. */
  readonly adjustments: readonly AdjustmentRecord[];
  /** Of a short answer: wordings that count besides those of the key. */
  readonly accepted: readonly AcceptanceRecord[];
  /** A version of it that was saved after the one that was asked. */
  readonly newer: NewerVersion | null;
};

/** How the class did at one item. What its kind does not have is null. */
export type ItemAnalysis = Changes & {
  readonly itemVersionId: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly theme: string;
  readonly points: number;
  /** Handed-in attempts, and of these: left blank, and waiting for a marker. */
  readonly attempts: number;
  readonly unanswered: number;
  readonly toMark: number;
  readonly facility: Facility;
  readonly options: readonly OptionCount[] | null;
  readonly categories: readonly string[];
  readonly statements: readonly StatementCount[] | null;
  /** The terms of a matching or the entries of an ordering item. */
  readonly parts: readonly PartCount[] | null;
  /** What was typed, where a word or a number was. */
  readonly typed: readonly TypedCount[] | null;
  readonly stance: StanceSpread | null;
  readonly criteria: readonly CriterionCount[] | null;
  /** Every sentence of the text, where the item asks for passages. */
  readonly sentences: readonly SentenceCount[] | null;
};

export function itemAnalysis(
  item: LearnerItem,
  number: number,
  key: Key | undefined,
  given: readonly ItemAnswer[],
  text: CitableText,
  changes: Changes,
): ItemAnalysis {
  const answers = given.map(({ answer }) => answer);
  const scores = given.flatMap(({ score }) => score ?? []);
  return {
    itemVersionId: item.id,
    number,
    kind: item.kind,
    prompt: item.prompt,
    theme: item.theme,
    points: item.points,
    attempts: given.length,
    unanswered: answers.filter((answer) => !isAnswered(item.kind, answer)).length,
    toMark: given.length - scores.length,
    facility: facility(scores),
    ...changes,
    options: optionCounts(item, key, answers),
    categories: sortedInto(item)?.categories.map(({ title }) => title) ?? [],
    statements: statementCounts(item, key, answers),
    parts: partCounts(item, key, answers),
    typed: typedCounts(item, given),
    stance: stanceSpread(item, given),
    criteria: criterionCounts(item, scores),
    sentences: sentenceCounts(item, key, answers, text),
  };
}
