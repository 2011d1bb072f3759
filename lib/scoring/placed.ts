import type { Content } from "@/lib/schemas/item";

type Places = Readonly<Record<string, string>>;
type Credit = Content<"CATEGORISE" | "MATCH">["credit"];

/**
 * The share that things put in their places earn, where `n` things have a place:
 * - EACH: `right / n`;
 * - RIGHT_MINUS_WRONG: `max(0, right − wrong) / n`, so that guessing costs what it wins; what was left out costs nothing more;
 * - ALL_OR_NOTHING: 1 where all are right, else 0.
 *
 * @param ids of the things, each counted once.
 * @param key thing id → the place it belongs to.
 * @param answer thing id → the place it was put. Unknown ids are ignored.
 */
export function placedShare(ids: readonly string[], key: Places, answer: Places, credit: Credit): number {
  const things = [...new Set(ids)];
  if (things.length === 0) return 0;
  const placed = things.filter((id) => Object.hasOwn(answer, id));
  const right = placed.filter((id) => Object.hasOwn(key, id) && answer[id] === key[id]).length;
  switch (credit) {
    case "EACH":
      return right / things.length;
    case "RIGHT_MINUS_WRONG":
      return Math.max(0, right - (placed.length - right)) / things.length;
    case "ALL_OR_NOTHING":
      return right === things.length ? 1 : 0;
  }
}
