import { type CommentReader, type ReadableComment, readableComment } from "../comments/readable-comment";

/** Selects a second look with who answered it and the mark that was given. */
export const lookColumns = {
  itemVersionId: true,
  reason: true,
  askedAt: true,
  answer: true,
  answeredAt: true,
  answeredBy: { select: { name: true } },
  score: { select: { points: true, maximum: true } },
} as const;

type LookRow = {
  readonly reason: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: { readonly name: string } | null;
  readonly score: { readonly points: number; readonly maximum: number } | null;
};

/** A student's wish for a second look, and what came of it. */
export type LookRecord = {
  readonly reason: string;
  readonly askedAt: Date;
  /** Null while it is open. */
  readonly answered: {
    readonly words: ReadableComment;
    readonly at: Date;
    /** Null for an account that is gone. */
    readonly by: string | null;
    /** The mark that was given with it; null: the mark stayed. */
    readonly mark: { readonly points: number; readonly maximum: number } | null;
  } | null;
};

export function lookRecord(
  { reason, askedAt, answer, answeredAt, answeredBy, score }: LookRow,
  reader: CommentReader,
): LookRecord {
  const answered = answeredAt && {
    words: readableComment(answer ?? "", reader),
    at: answeredAt,
    by: answeredBy?.name ?? null,
    mark: score,
  };
  return { reason, askedAt, answered };
}
