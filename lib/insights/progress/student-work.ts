import type { AssignmentSums } from "../loading/progress-sums";
import { type ByTag, byTag } from "./class-progress";

/** How one student stands at an assignment. */
export type StudentWork = ByTag & {
  readonly state: "handedIn" | "late" | "missing" | "open";
  readonly attemptId: string | null;
  /** Of the points that they could earn, from 0 to 1; null while something waits for a marker, or nothing can be earned. */
  readonly ratio: number | null;
  readonly isToMark: boolean;
  readonly isExcused: boolean;
};

export function studentWork(sums: AssignmentSums): StudentWork {
  const { own } = sums;
  if (!own)
    return {
      state: sums.isMissing ? "missing" : "open",
      ...{ attemptId: null, ratio: null, isToMark: false, isExcused: false, themes: [], skills: [] },
    };
  return {
    state: own.isLate ? "late" : "handedIn",
    attemptId: own.attemptId,
    ratio: own.isMarked && own.maximum > 0 ? own.points / own.maximum : null,
    isToMark: !own.isMarked,
    isExcused: own.isExcused,
    ...byTag(sums, own.items),
  };
}
