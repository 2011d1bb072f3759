import { createHash } from "node:crypto";
import type { LearnerItem } from "@/lib/schemas/item";

type Shuffled = { readonly id: string; readonly isPinned?: boolean | undefined };

/**
 * Orders a list by the hash of a seed and each id: the same for one attempt, unlike from one attempt to another. What is
 * pinned stays in its place.
 */
export function shuffled<T extends Shuffled>(list: readonly T[], seed: string): T[] {
  const rank = (id: string) => createHash("sha256").update(`${seed}:${id}`).digest("hex");
  const moving = list
    .filter(({ isPinned }) => !isPinned)
    .map((entry) => [rank(entry.id), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry);
  return list.map((entry) => (entry.isPinned ? entry : (moving.shift() ?? entry)));
}

/**
 * The item as the attempt shows it. Entries to order and meanings to match are always shuffled, since the order in which
 * they were written down may be the right one; options and statements where the assignment says so.
 */
export function shownItem(item: LearnerItem, attemptId: string, shuffleOptions: boolean): LearnerItem {
  const isKeyLike = item.kind === "ORDER" || item.kind === "MATCH";
  if (!shuffleOptions && !isKeyLike) return item;
  const seed = `${attemptId}:${item.id}`;
  switch (item.kind) {
    case "CHOICE":
    case "MULTIPLE_CHOICE":
    case "EVIDENCE_PAIR":
      return {
        ...item,
        content: { ...item.content, options: shuffled(item.content.options, seed) },
      } as LearnerItem;
    case "CATEGORISE":
      return { ...item, content: { ...item.content, statements: shuffled(item.content.statements, seed) } };
    case "MATCH":
      return { ...item, content: { ...item.content, meanings: shuffled(item.content.meanings, seed) } };
    case "ORDER":
      return { ...item, content: { ...item.content, entries: shuffled(item.content.entries, seed) } };
    case "MATRIX":
    case "STANCE":
    case "SHORT_ANSWER":
    case "NUMERIC":
    case "PASSAGE":
    case "EXTENDED_RESPONSE":
      return item;
  }
}
