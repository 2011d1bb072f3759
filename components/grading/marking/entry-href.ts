import type { QueueEntry } from "@/lib/grading/marking/queue";

type Place = Pick<QueueEntry, "attemptId" | "itemVersionId">;

/** Where an answer of the queue is marked; `onlyFlagged` goes on among the flagged ones. */
export const entryHref = (home: string, { attemptId, itemVersionId }: Place, onlyFlagged = false): string =>
  `${home}/marking?attempt=${attemptId}&item=${itemVersionId}${onlyFlagged ? "&show=flagged" : ""}`;

/** Where the first flagged answer is. */
export const flaggedHref = (home: string): string => `${home}/marking?show=flagged`;
