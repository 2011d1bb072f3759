import { levelsSchema } from "@/lib/schemas/grading";
import { RUBRIC_RULE } from "@/lib/scoring/rubric";
import { type CommentReader, readableComment } from "../comments/readable-comment";
import type { ReviewScore } from "../review/review-attempt";
import type { ScoreRecord } from "../review/score-history";

/** A row of a second marker's mark. */
export type SecondMarkRow = {
  readonly id: string;
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly points: number;
  readonly maximum: number;
  readonly levels: unknown;
  readonly comment: string | null;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
};

export const secondMarkColumns = {
  id: true,
  attemptId: true,
  itemVersionId: true,
  points: true,
  maximum: true,
  levels: true,
  comment: true,
  createdAt: true,
  supersededAt: true,
} as const;

/** A second mark where the desk has the score that counts. */
export const asScore = ({ itemVersionId, points, maximum, levels }: SecondMarkRow): ReviewScore => ({
  ...{ itemVersionId, points, maximum, levels },
  rule: RUBRIC_RULE,
});

/** A second mark where the desk has the history of scores: the marker's own. */
export const asRecord = (row: SecondMarkRow, marker: string, reader: CommentReader): ScoreRecord => ({
  scoreId: row.id,
  points: row.points,
  maximum: row.maximum,
  source: "TEACHER",
  rule: RUBRIC_RULE,
  levels: levelsSchema.parse(row.levels),
  comment: readableComment(row.comment, reader),
  markedBy: marker,
  markedAt: row.createdAt,
  isCurrent: row.supersededAt === null,
  settlement: null,
});
