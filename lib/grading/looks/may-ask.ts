import { UNANSWERED_RULE } from "@/lib/scoring/score-response";

/** Whether there is something to doubt: an answer was given, and did not earn all it could. */
export const canBeDoubted = (score: {
  readonly points: number;
  readonly maximum: number;
  readonly rule: string;
}): boolean => score.rule !== UNANSWERED_RULE && score.points < score.maximum;

/** Whether an assignment takes requests for a second look: as long as its teachers leave that on, and it is not put away. */
export const takesLooks = (assignment: { readonly secondLook: boolean; readonly archivedAt: Date | null }) =>
  assignment.secondLook && assignment.archivedAt === null;
