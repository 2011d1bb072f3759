/**
 * Which marks a report for parents tells:
 * | marks | of |
 * | --- | --- |
 * | released | what the student has been shown, by the rules of each assignment |
 * | all | everything that is marked, whether the student has been shown it or not |
 * | none | nothing: what was done, and no more |
 */
export const SHOWN_MARKS = ["released", "all", "none"] as const;
export type ShownMarks = (typeof SHOWN_MARKS)[number];

/** What an address asks for; the cautious one where it asks for nothing that there is. */
export const shownMarksOf = (word: string | undefined): ShownMarks =>
  SHOWN_MARKS.find((shown) => shown === word) ?? "released";
