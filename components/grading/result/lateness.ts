const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Lateness = Readonly<{ unit: "minutes" | "hours" | "days"; count: number }>;

/** How late something came, in the largest unit that says enough; what is begun counts. Null when it was on time. */
export function lateness(handedInAt: Date, dueAt: Date | null): Lateness | null {
  const late = dueAt ? handedInAt.getTime() - dueAt.getTime() : 0;
  if (late <= 0) return null;
  if (late <= 2 * HOUR) return { unit: "minutes", count: Math.ceil(late / MINUTE) };
  if (late <= 2 * DAY) return { unit: "hours", count: Math.ceil(late / HOUR) };
  return { unit: "days", count: Math.ceil(late / DAY) };
}
