import { createHash } from "node:crypto";

const FIRST = 100;
const COUNT = 900;
const TRIES = 40;

/**
 * A number for each student that says nothing of who they are: from 100 to 999, by the hash of the assignment and the
 * enrollment, so that the same student has different numbers in different assignments, and the order of the numbers is
 * no order of names or of joining. The numbers of those who were there do not change when others join.
 *
 * @param enrollmentIds in the order of joining.
 */
export function aliases(assignmentId: string, enrollmentIds: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const [place, id] of enrollmentIds.entries()) {
    const tries = Array.from({ length: TRIES }, (_, attempt) =>
      candidate(`${assignmentId}:${id}:${attempt}`),
    );
    // A class so large that nothing was free gets longer numbers.
    const number = tries.find((free) => !taken.has(free)) ?? FIRST + COUNT + place;
    taken.add(number);
    numbers.set(id, number);
  }
  return numbers;
}

function candidate(seed: string): number {
  return FIRST + (createHash("sha256").update(seed).digest().readUInt32BE() % COUNT);
}
