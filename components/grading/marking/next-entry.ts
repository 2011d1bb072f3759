import type { QueueEntry } from "@/lib/grading/marking/queue";

/** Which answers one goes through. */
export type Way = "all" | "unmarked" | "flagged";

/** The entry that comes after a place: of all or of the flagged ones; past the marked ones also round to the start. */
export function nextEntry(queue: readonly QueueEntry[], position: number, way: Way): QueueEntry | undefined {
  if (way === "all") return queue[position + 1];
  const after = queue.slice(position + 1);
  if (way === "flagged") return after.find(({ isFlagged }) => isFlagged);
  return [...after, ...queue.slice(0, position)].find(({ isMarked }) => !isMarked);
}

/** The entry that comes before a place: of all, of the unmarked or of the flagged ones. */
export function previousEntry(
  queue: readonly QueueEntry[],
  position: number,
  way: Way,
): QueueEntry | undefined {
  const before = queue.slice(0, position);
  if (way === "all") return before.at(-1);
  return before.findLast(({ isMarked, isFlagged }) => (way === "flagged" ? isFlagged : !isMarked));
}

/** The flagged answer after a place, or else the first one: never the one at that place. */
export function nextFlagged(queue: readonly QueueEntry[], position: number): QueueEntry | undefined {
  return [...queue.slice(position + 1), ...queue.slice(0, position)].find(({ isFlagged }) => isFlagged);
}
