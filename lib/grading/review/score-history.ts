import { type Levels, levelsSchema } from "@/lib/schemas/grading";
import type { ScoreSource, Settling } from "@/lib/server/generated/enums";
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
  settlement: {
    select: {
      settling: true,
      note: true,
      undoneAt: true,
      firstScore: {
        select: { points: true, maximum: true, levels: true, markedBy: { select: { name: true } } },
      },
      secondMark: {
        select: {
          points: true,
          maximum: true,
          levels: true,
          comment: true,
          secondMarking: { select: { marker: { select: { name: true } } } },
        },
      },
    },
  },
} as const;

type Pointed = { readonly points: number; readonly maximum: number; readonly levels: unknown };
type SettlementRow = {
  readonly settling: Settling;
  readonly note: string;
  readonly undoneAt: Date | null;
  readonly firstScore: Pointed & { readonly markedBy: { readonly name: string } | null };
  readonly secondMark: Pointed & {
    readonly comment: string | null;
    readonly secondMarking: { readonly marker: { readonly name: string } };
  };
};

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
  readonly settlement: SettlementRow | null;
};

/** One of the two marks that were settled. */
export type SettledMark = {
  readonly points: number;
  readonly maximum: number;
  readonly levels: Levels | null;
  /** Null for an account that is gone. */
  readonly by: string | null;
};

/** How two marks of one answer were settled. */
export type SettlementRecord = {
  readonly settling: Settling;
  /** For the markers; empty where nothing was said. */
  readonly note: string;
  readonly isUndone: boolean;
  readonly first: SettledMark;
  /** Its comment is the markers' own, unless the settled mark has it too. */
  readonly second: SettledMark & { readonly comment: string | null };
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
  /** Where it was settled between two markers. */
  readonly settlement: SettlementRecord | null;
};

function settledMark({ points, maximum, levels }: Pointed, by: string | null): SettledMark {
  return { points, maximum, levels: levelsSchema.nullable().parse(levels), by };
}

const settlementRecord = (
  { settling, note, undoneAt, firstScore, secondMark }: SettlementRow,
  reader: CommentReader,
) => ({
  ...{ settling, note: readableComment(note, reader), isUndone: undoneAt !== null },
  first: settledMark(firstScore, firstScore.markedBy?.name ?? null),
  second: {
    ...settledMark(secondMark, secondMark.secondMarking.marker.name),
    comment: readableComment(secondMark.comment, reader),
  },
});

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
    settlement: row.settlement && settlementRecord(row.settlement, reader),
  };
}

/** The markings of one answer, the one that counts first, then back in time. */
export function scoreHistory(rows: readonly HistoryRow[], reader: CommentReader): ScoreRecord[] {
  return rows
    .map((row) => record(row, reader))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.markedAt.getTime() - a.markedAt.getTime());
}
