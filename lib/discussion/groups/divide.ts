import { MAX_GROUPS } from "@/lib/schemas/discussion-limits";

/** A number from 0 up to 1, drawn anew at each call. */
export type Chance = () => number;

/** A student and where they stand, from −100 to 100; null where they have not said. */
export type Standing = { readonly userId: string; readonly position: number | null };

/** How many groups of about `size` a class makes: at least one, and never one without anybody. */
export function groupCount(students: number, size: number): number {
  return Math.max(1, Math.min(MAX_GROUPS, students, Math.round(students / Math.max(1, size))));
}

/** The same things in an order that `chance` draws, each order as likely as any other (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const [one, two] = [order[at] as T, order[other] as T];
    order[at] = two;
    order[other] = one;
  }
  return order;
}

/** Deals out like cards, one to each in turn: what follows each other in a row comes as evenly into all piles as it can. */
function dealt(userIds: readonly string[], piles: number): string[][] {
  return Array.from({ length: piles }, (_, pile) => userIds.filter((_, at) => at % piles === pile));
}

/** Divides a class by chance into groups of about `size`, whose sizes differ by at most one. */
export function atRandom(userIds: readonly string[], size: number, chance: Chance): string[][] {
  return dealt(shuffled(userIds, chance), groupCount(userIds.length, size));
}

/**
 * Divides a class so that every group hears both sides: sorted by where they stand and dealt out, so that of any stretch of the
 * line, and of those who have not said, no group has more than one more than another. Among equals chance decides.
 */
export function byOpposingStance(students: readonly Standing[], size: number, chance: Chance): string[][] {
  const drawn = shuffled(students, chance);
  const said = drawn.filter((student) => student.position !== null);
  const line = said.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const order = [...line, ...drawn.filter(({ position }) => position === null)];
  return dealt(
    order.map(({ userId }) => userId),
    groupCount(students.length, size),
  );
}
