import type { AttemptResult } from "@/lib/grading/views";

/** How often a page asks whether its scores have come, while it is looked at. */
const ASK_EVERY_MS = 60_000;

/** When the page of a result has to be drawn anew: `after` the next time of the release, and `every` so often before. */
export function nextRelease(result: AttemptResult, now: Date): { after?: number; every?: number } {
  const { attempt, keyRelease, scoresAt, closesAt, total } = result;
  const keysCome = !attempt.release.keys && keyRelease !== "NEVER";
  if (attempt.release.scores && !keysCome && total?.awaitsMarking === 0) return {};
  const ahead = [scoresAt, closesAt].flatMap((time) =>
    time && time > now ? [Number(time) - Number(now)] : [],
  );
  return { every: ASK_EVERY_MS, ...(ahead.length > 0 && { after: Math.min(...ahead) }) };
}
