import type { QueueEntry } from "@/lib/grading/marking/queue";

type Place = Pick<QueueEntry, "attemptId" | "itemVersionId">;

/** Where an answer of the queue is marked. */
export const entryHref = (home: string, { attemptId, itemVersionId }: Place): string =>
  `${home}/marking?attempt=${attemptId}&item=${itemVersionId}`;
