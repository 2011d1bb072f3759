import { revisionColumns } from "@/lib/assignments/revisions/revisions";
import { UNANSWERED_RULE } from "@/lib/scoring/score-response";
import type { ScoreWhereInput } from "@/lib/server/generated/models";

/** The score that counts for one item of an attempt. */
export type ReviewScore = {
  readonly itemVersionId: string;
  readonly points: number;
  readonly maximum: number;
  readonly rule: string;
  /** criterion id → level, where it was marked by rubric. */
  readonly levels: unknown;
};

/** One attempt as the pages about results compute with it. */
export type ReviewAttempt = {
  readonly attemptId: string;
  readonly userId: string;
  readonly number: number;
  readonly handedInAt: Date | null;
  readonly returnedAt: Date | null;
  readonly marksHeldAt: Date | null;
  /** When its student first opened it after it was returned. */
  readonly openedAt: Date | null;
  readonly revisesId: string | null;
  readonly revisionAllowedAt: Date | null;
  readonly revisionUntil: Date | null;
  readonly lastActivityAt: Date;
  /** How many answers of an attempt in progress are saved, empty ones too. */
  readonly saved: number;
  /** How many items have an answer that says something. */
  readonly answered: number;
  /** By item version. An item of a handed-in attempt that is missing here waits for a marker. */
  readonly scores: ReadonlyMap<string, ReviewScore>;
  /** Item versions whose answer came again after the attempt was closed. */
  readonly lateItems: ReadonlySet<string>;
};

/** The number of the attempt that an attempt revises, among those of its student; null where it revises none. */
export const revisedNumber = (
  { attempts }: { readonly attempts: readonly ReviewAttempt[] },
  { revisesId }: Pick<ReviewAttempt, "revisesId">,
): number | null => attempts.find(({ attemptId }) => attemptId === revisesId)?.number ?? null;

/** @param seen the scores that the viewer may see. */
export const attemptColumns = (seen: ScoreWhereInput) =>
  ({
    id: true,
    userId: true,
    number: true,
    startedAt: true,
    handedInAt: true,
    returnedAt: true,
    marksHeldAt: true,
    openedAt: true,
    ...revisionColumns,
    revisions: { select: { itemVersionId: true, savedAt: true } },
    scores: {
      where: seen,
      select: {
        itemVersionId: true,
        points: true,
        maximum: true,
        rule: true,
        levels: true,
        supersededAt: true,
      },
    },
  }) as const;

type AttemptRow = Pick<
  ReviewAttempt,
  | "userId"
  | "number"
  | "handedInAt"
  | "returnedAt"
  | "marksHeldAt"
  | "openedAt"
  | "revisesId"
  | "revisionAllowedAt"
  | "revisionUntil"
> & {
  readonly id: string;
  readonly startedAt: Date;
  readonly revisions: readonly { readonly itemVersionId: string; readonly savedAt: Date }[];
  readonly scores: readonly (ReviewScore & { readonly supersededAt: Date | null })[];
};

/** A saved answer of an attempt in progress. */
export type SavedAnswer = {
  readonly attemptId: string;
  readonly savedAt: Date;
  /** Whether it says something. */
  readonly isGiven: boolean;
};

export function reviewAttempt(row: AttemptRow, saved: readonly SavedAnswer[], items: number): ReviewAttempt {
  const { userId, number, handedInAt, returnedAt, marksHeldAt, openedAt } = row;
  const { revisesId, revisionAllowedAt, revisionUntil } = row;
  const times = [row.startedAt, handedInAt ?? row.startedAt, ...[...row.revisions, ...saved].map(timeOf)];
  // A mark given later takes the place of the score of an item left blank, but blank it was.
  const blank = new Set(
    row.scores.filter(({ rule }) => rule === UNANSWERED_RULE).map(({ itemVersionId }) => itemVersionId),
  );
  const current = row.scores.filter(({ supersededAt }) => supersededAt === null);
  return {
    attemptId: row.id,
    ...{ userId, number, handedInAt, returnedAt, marksHeldAt, openedAt },
    ...{ revisesId, revisionAllowedAt, revisionUntil },
    lastActivityAt: new Date(Math.max(...times.map((time) => time.getTime()))),
    saved: saved.length,
    answered: handedInAt ? items - blank.size : saved.filter(({ isGiven }) => isGiven).length,
    scores: new Map(current.map((score) => [score.itemVersionId, score])),
    lateItems: new Set(row.revisions.map(({ itemVersionId }) => itemVersionId)),
  };
}

const timeOf = ({ savedAt }: { savedAt: Date }) => savedAt;
