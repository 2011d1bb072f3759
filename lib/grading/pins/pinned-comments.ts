import { type CommentReader, type ReadableComment, readableComment } from "../comments/readable-comment";

/** Those that were neither reworded nor removed. */
export const standing = { supersededAt: null, removedAt: null } as const;

export const pinColumns = {
  id: true,
  start: true,
  end: true,
  quote: true,
  text: true,
  createdAt: true,
  markedBy: { select: { name: true } },
} as const;

type PinRow = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly markedBy: { readonly name: string } | null;
};

/** A comment on words of an answer, as its student reads it. Offsets count UTF-16 code units of the answer's text. */
export type PinnedComment = {
  readonly commentId: string;
  /** From 1, in the order of the words. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: ReadableComment;
};

/** As those read it who review: with whose word it is; null where the account is gone. */
export type ReviewedPin = PinnedComment & { readonly markedBy: string | null; readonly markedAt: Date };

function inOrder(rows: readonly PinRow[]): PinRow[] {
  return rows.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || a.createdAt.getTime() - b.createdAt.getTime(),
  );
}

const pin = ({ id, start, end, quote, text }: PinRow, place: number, reader: CommentReader) => ({
  ...{ commentId: id, number: place + 1, start, end, quote },
  text: readableComment(text, reader),
});

/** The comments on words of one answer for its student; who wrote them is left out, as with the mark. */
export function pinnedComments(rows: readonly PinRow[], reader: CommentReader): PinnedComment[] {
  return inOrder(rows).map((row, place) => pin(row, place, reader));
}

export function reviewedPins(rows: readonly PinRow[], reader: CommentReader): ReviewedPin[] {
  return inOrder(rows).map((row, place) => ({
    ...pin(row, place, reader),
    markedBy: row.markedBy?.name ?? null,
    markedAt: row.createdAt,
  }));
}
