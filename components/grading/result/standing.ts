import type { ResultItem } from "@/lib/grading/views";

/** What an answer earned, in one word. */
export type Standing = "full" | "part" | "none" | "awaitsMarking";

/** Null before scores are released. */
export function standingOf({ score, awaitsMarking }: ResultItem): Standing | null {
  if (awaitsMarking) return "awaitsMarking";
  if (!score || score.maximum === 0) return null;
  if (score.points === 0) return "none";
  return score.points >= score.maximum ? "full" : "part";
}

/** The sign of each, as everywhere scores are shown. */
export const STANDING_DOTS: Readonly<Record<Standing, string>> = {
  full: "rounded-full bg-accent",
  part: "rounded-full inset-ring-[1.5px] inset-ring-accent bg-linear-90 from-accent from-50% to-transparent to-50%",
  none: "rounded-full inset-ring-[1.5px] inset-ring-muted",
  awaitsMarking: "rounded-[2px] inset-ring-[1.5px] inset-ring-marker-line",
};
