import type { Skill } from "@/lib/schemas/tags";
import { type TagMean, tagMeans } from "../items/tag-means";
import type { AssignmentSums, ItemPoints } from "../loading/progress-sums";

/** Shares of the points by theme and by skill. */
export type ByTag = {
  readonly themes: readonly TagMean<string>[];
  readonly skills: readonly TagMean<Skill>[];
};

/** How a class did at one of its assignments. Shares are from 0 to 1; what is not defined is null. */
export type AssignmentProgress = ByTag & {
  readonly assignmentId: string;
  /** From 1, in the order of time. */
  readonly number: number;
  readonly title: string;
  readonly dueAt: Date | null;
  readonly handedIn: number;
  readonly late: number;
  readonly missing: number;
  /** Of whom the shares are: whose work is marked to the end, with nothing excused. */
  readonly n: number;
  readonly mean: number | null;
  /** The ends of the middle half. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The mean of several attempts counts elsewhere: here it is the newest. */
  readonly isOfNewest: boolean;
};

/** Shares by tag of what was earned at the items of an assignment. */
export function byTag({ asked }: Pick<AssignmentSums, "asked">, items: readonly ItemPoints[]): ByTag {
  const sums = new Map(items.map((item) => [item.itemVersionId, item]));
  return {
    themes: tagMeans(asked.map(({ id, theme }) => ({ tag: theme, sums: sums.get(id) }))),
    skills: tagMeans(asked.map(({ id, skill }) => ({ tag: skill, sums: sums.get(id) }))),
  };
}

export function classProgress(sums: AssignmentSums, index: number): AssignmentProgress {
  const { assignmentId, title, dueAt, handedIn, late, missing, n, mean, quartiles } = sums;
  return {
    ...{ assignmentId, number: index + 1, title, dueAt, handedIn, late, missing, n, mean },
    lower: quartiles?.[0] ?? null,
    upper: quartiles?.[2] ?? null,
    isOfNewest: sums.whichCounts === "MEAN" && sums.attemptsAllowed > 1,
    ...byTag(sums, sums.items),
  };
}
