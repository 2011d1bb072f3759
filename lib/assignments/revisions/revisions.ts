/** Selects, with an attempt, what it takes to know about its revision. */
export const revisionColumns = {
  revisesId: true,
  revisionAllowedAt: true,
  revisionUntil: true,
} as const;

/** An attempt beside the others of its student at one assignment. */
export type StudentAttempt = {
  readonly id: string;
  readonly handedInAt: Date | null;
  /** The attempt that this one revises. */
  readonly revisesId: string | null;
  /** Since when it may be revised; null: it may not. */
  readonly revisionAllowedAt: Date | null;
  /** Until when; null: as long as it is allowed. */
  readonly revisionUntil: Date | null;
};

/** The attempts that use up one of those that are allowed: a revision uses none. */
export const regular = <T extends Pick<StudentAttempt, "revisesId">>(attempts: readonly T[]): T[] =>
  attempts.filter(({ revisesId }) => revisesId === null);

/** Whether a revision of an attempt is taken now: it is allowed, not over, and none was handed in. Pure. */
export function isRevisable(attempt: StudentAttempt, all: readonly StudentAttempt[], now: Date): boolean {
  const { id, revisionAllowedAt, revisionUntil } = attempt;
  if (!revisionAllowedAt || (revisionUntil && revisionUntil <= now)) return false;
  return !all.some(({ revisesId, handedInAt }) => revisesId === id && handedInAt !== null);
}
