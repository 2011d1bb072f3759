import type { ReadingText } from "@/lib/articles/frozen/reading-text";
import type { Release } from "@/lib/assignments/policy";
import type { AttemptSummary, MayRevise } from "@/lib/attempts/views";
import type { Policy, ScoreBand } from "@/lib/schemas/assignments";
import type { Answer, Key, LearnerItem } from "@/lib/schemas/item";
import type { NumberRule } from "@/lib/schemas/kinds/numeric";
import type { FirstStance, LaterStance } from "@/lib/schemas/kinds/stance";
import { rounded } from "@/lib/scoring/round";
import type { HandInSource } from "@/lib/server/generated/enums";
import type { ReadableComment } from "./comments/readable-comment";
import type { LookRecord } from "./looks/look-record";
import type { PinnedComment } from "./pins/pinned-comments";
import type { MeanOfAttempts } from "./released/mean-of-attempts";
import type { Changed } from "./revised/what-changed";

/** One item of a handed-in attempt as its student sees it. What is not released is null. */
export type ResultItem = {
  readonly item: LearnerItem;
  readonly answer: Answer | null;
  readonly score: { readonly points: number; readonly maximum: number } | null;
  /** Released, but a teacher has yet to mark it. */
  readonly awaitsMarking: boolean;
  readonly feedback: string | null;
  readonly optionFeedback: Readonly<Record<string, string>>;
  readonly comment: ReadableComment | null;
  /** What was said of single words of the answer; it comes and goes with `comment`. */
  readonly pins: readonly PinnedComment[];
  readonly levels: Readonly<Record<string, number>> | null;
  readonly key: LearnerKey | null;
  readonly before: FirstStance | undefined;
  /** Where the student stands after the discussion, on a stance. */
  readonly later: LaterStance | undefined;
  readonly reflection: Reflection | null;
  /** In a revision: what became of the earlier answer. */
  readonly changed: Changed | null;
  /** What the student asked, and the answer; as long as the mark that it is about may be seen. */
  readonly secondLook: LookRecord | null;
  /** A second look can be asked for. */
  readonly mayAskLook: boolean;
};

/** What a student said of their own judgements after handing in. */
export type Reflection = { readonly text: string; readonly revision: number; readonly savedAt: Date };

/** What a student may ever see of a key: all but the notes for markers. */
export type LearnerKey = {
  readonly correct: readonly string[];
  readonly placement: Readonly<Record<string, string>> | null;
  readonly order: readonly string[] | null;
  /** Of a short answer all that counts in full. */
  readonly variants: readonly string[] | null;
  readonly numbers: readonly NumberRule[] | null;
  readonly passages: Key["evidence"];
  readonly modelAnswer: string | null;
};

export function learnerKey(key: Key): LearnerKey {
  const correct = "correct" in key ? [key.correct].flat() : [];
  return {
    correct,
    placement: "placement" in key ? key.placement : null,
    order: "order" in key ? key.order : null,
    variants:
      "variants" in key ? key.variants.filter(({ share }) => share === 1).map(({ text }) => text) : null,
    numbers: "numbers" in key ? key.numbers.filter(({ share }) => share === 1) : null,
    passages: "accepted" in key ? key.accepted : key.evidence,
    modelAnswer: "modelAnswer" in key ? key.modelAnswer : null,
  };
}

/**
 * The feedback that goes with the released scores is what was said of the options that the student chose. What was
 * said of the others, and the explanation of the whole, would tell the key, and wait for it.
 */
function feedbackFor(key: Key, answer: Answer | null, release: Release): Record<string, string> {
  // It tells whether the choice was right: with marks held back it waits for them.
  if (!(release.remarks && release.scores) && !release.keys) return {};
  const chosen = new Set<string | null>();
  if (answer && "option" in answer) chosen.add(answer.option);
  if (answer && "options" in answer) for (const option of answer.options) chosen.add(option);
  const all = "optionFeedback" in key ? key.optionFeedback : {};
  return Object.fromEntries(Object.entries(all).filter(([option]) => release.keys || chosen.has(option)));
}

type ScoreRow = {
  readonly points: number;
  readonly maximum: number;
  readonly comment: ReadableComment | null;
  readonly levels: unknown;
};

/** Puts together what is released of one item. */
export function resultItem(
  item: LearnerItem,
  answer: Answer | null,
  score: ScoreRow | undefined,
  key: Key | undefined,
  release: Release,
  own: Pick<ResultItem, "before" | "later" | "reflection" | "changed" | "secondLook" | "mayAskLook" | "pins">,
): ResultItem {
  const marked = release.scores ? score : undefined;
  const said = release.remarks ? score : undefined;
  return {
    item,
    answer,
    score: marked ? { points: marked.points, maximum: marked.maximum } : null,
    awaitsMarking: release.scores && !score,
    feedback: release.keys && key ? key.feedback : null,
    optionFeedback: key ? feedbackFor(key, answer, release) : {},
    comment: said?.comment ?? null,
    pins: said ? own.pins : [],
    // The words of a level tell its points.
    levels: (marked && (said?.levels as Record<string, number> | null | undefined)) ?? null,
    key: release.keys && key ? learnerKey(key) : null,
    before: own.before,
    later: own.later,
    reflection: own.reflection,
    changed: own.changed,
    secondLook: release.scores ? own.secondLook : null,
    mayAskLook: release.scores && own.mayAskLook,
  };
}

/**
 * What is said of a whole result: the band with the highest share that it reaches; nothing before everything is marked, or
 * where no point could be earned.
 */
export function bandOf(
  bands: readonly ScoreBand[],
  { points, maximum, awaitsMarking }: ReturnType<typeof resultTotal>,
): string | null {
  if (awaitsMarking > 0 || maximum === 0) return null;
  const percent = rounded((points / maximum) * 100);
  return bands.filter(({ from }) => from <= percent).toSorted((a, b) => b.from - a.from)[0]?.text ?? null;
}

/** The points of the items that are marked, out of all points, and how many items wait for a teacher. */
export function resultTotal(items: readonly ResultItem[]) {
  return {
    points: rounded(items.reduce((sum, { score }) => sum + (score?.points ?? 0), 0)),
    // What was dropped counts neither for nor against.
    maximum: rounded(items.reduce((sum, { item, score }) => sum + (score?.maximum ?? item.points), 0)),
    awaitsMarking: items.filter(({ awaitsMarking }) => awaitsMarking).length,
  };
}

export type AttemptResult = {
  readonly assignmentId: string;
  /** The class discusses it, and that has opened. */
  readonly canDiscuss: boolean;
  readonly courseTitle: string;
  readonly title: string;
  readonly isDemo: boolean;
  readonly attempt: AttemptSummary;
  /** Who handed it in: the student, or the clock. */
  readonly handInSource: HandInSource;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly attemptsAllowed: number;
  /** Another attempt can still be made, or is being made. */
  readonly isBetween: boolean;
  readonly betweenAttempts: Policy["betweenAttempts"];
  readonly returnedAt: Date | null;
  readonly scoresAt: Date | null;
  readonly scoreRelease: Policy["scoreRelease"];
  readonly keyRelease: Policy["keyRelease"];
  readonly text: ReadingText;
  readonly items: readonly ResultItem[];
  /** Points so far and the maximum; null until released. */
  readonly total: {
    readonly points: number;
    readonly maximum: number;
    readonly awaitsMarking: number;
  } | null;
  /** What the teacher says of a whole result like this; with the scores. */
  readonly band: string | null;
  /** Where the mean of several attempts counts. */
  readonly mean: MeanOfAttempts | null;
  /** How many items have answers that came after it was handed in. */
  readonly lateRevisions: number;
  readonly canStartAnother: boolean;
  /** That the student sees it as returned, or an answer about it, is yet to be kept. */
  readonly isNews: boolean;
  /** One of the student's attempts here may be revised: right answers wait. */
  readonly isRevisable: boolean;
  /** This attempt may be revised; null: it may not. */
  readonly mayRevise: MayRevise | null;
  /** The attempt that this one revises, and the one that revises it, once that is handed in. */
  readonly revises: { readonly attemptId: string; readonly number: number } | null;
  readonly revisedBy: { readonly attemptId: string; readonly number: number } | null;
};
