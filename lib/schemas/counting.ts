/** How an item counts in one assignment: as it is marked, for nobody, or in full for everybody. */
export const COUNTINGS = ["AS_MARKED", "DROPPED", "FULL_MARKS"] as const;
export type Counting = (typeof COUNTINGS)[number];
