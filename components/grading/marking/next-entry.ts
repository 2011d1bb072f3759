import type { QueueEntry } from "@/lib/grading/marking/queue";

/** The entry that comes after a place; past the marked ones, and round to the start, where only unmarked ones are wanted. */
export function nextEntry(
  queue: readonly QueueEntry[],
  position: number,
  onlyUnmarked: boolean,
): QueueEntry | undefined {
  if (!onlyUnmarked) return queue[position + 1];
  const after = [...queue.slice(position + 1), ...queue.slice(0, position)];
  return after.find(({ isMarked }) => !isMarked);
}

/** The entry that comes before a place: of all, or of the unmarked ones. */
export function previousEntry(
  queue: readonly QueueEntry[],
  position: number,
  onlyUnmarked: boolean,
): QueueEntry | undefined {
  const before = queue.slice(0, position);
  return onlyUnmarked ? before.findLast(({ isMarked }) => !isMarked) : before.at(-1);
}
