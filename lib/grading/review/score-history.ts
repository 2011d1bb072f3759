import { type Levels, levelsSchema } from "@/lib/schemas/grading";
import type { ScoreSource } from "@/lib/server/generated/enums";
import { type CommentReader, type ReadableComment, readableComment } from "../comments/readable-comment";

export const historyColumns = {
  id: true,
  points: true,
  maximum: true,
  source: true,
  rule: true,
  levels: true,
  comment: true,
  createdAt: true,
  supersededAt: true,
  markedBy: { select: { name: true } },
} as const;

type HistoryRow = {
  readonly id: string;
  readonly points: number;
  readonly maximum: number;
  readonly source: ScoreSource;
  readonly rule: string;
  readonly levels: unknown;
  readonly comment: string | null;
  readonly createdAt: Date;
  readonly supersededAt: Date | null;
  readonly markedBy: { readonly name: string } | null;
};

/** One marking of one answer: who gave how many points, when, and by which rule. */
export type ScoreRecord = {
  readonly scoreId: string;
  readonly points: number;
  readonly maximum: number;
  readonly source: ScoreSource;
  readonly rule: string;
  readonly levels: Levels | null;
  readonly comment: ReadableComment | null;
  /** Null for what was marked automatically, or by an account that is gone. */
  readonly markedBy: string | null;
  readonly markedAt: Date;
  /** Whether this is the one that counts. */
  readonly isCurrent: boolean;
};

function record(row: HistoryRow, reader: CommentReader): ScoreRecord {
  return {
    scoreId: row.id,
    points: row.points,
    maximum: row.maximum,
    source: row.source,
    rule: row.rule,
    levels: levelsSchema.nullable().parse(row.levels),
    comment: readableComment(row.comment, reader),
    markedBy: row.markedBy?.name ?? null,
    markedAt: row.createdAt,
    isCurrent: row.supersededAt === null,
  };
}

/** The markings of one answer, the one that counts first, then back in time. */
export function scoreHistory(rows: readonly HistoryRow[], reader: CommentReader): ScoreRecord[] {
  return rows
    .map((row) => record(row, reader))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.markedAt.getTime() - a.markedAt.getTime());
}
