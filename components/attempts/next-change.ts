import type { AssignmentForStudent } from "@/lib/attempts/views";

type Times = Pick<AssignmentForStudent, "openAt" | "dueAt" | "closesAt" | "scoresAt" | "clock" | "mayRevise">;

/** Milliseconds until the first of the times at which a page about these assignments would look different. */
export function nextChange(assignments: readonly Times[], now: Date): number | undefined {
  const ahead = assignments
    .flatMap(({ openAt, dueAt, closesAt, scoresAt, clock, mayRevise }) => [
      ...[openAt, dueAt, closesAt, scoresAt, mayRevise?.until],
      clock && new Date(clock.endsAt),
    ])
    .flatMap((time) => (time && time > now ? [time.getTime() - now.getTime()] : []));
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
