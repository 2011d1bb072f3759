import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from "@internationalized/date";

/**
 * The instant (ISO 8601 in UTC) of a local time such as "2026-03-01T18:00" in a time zone; null for an empty or unfinished
 * one. A time that the clocks skip in spring is moved on by as much as they skip; of one that comes twice, the first counts.
 */
export function toInstant(local: string, timeZone: string): string | null {
  try {
    return toZoned(parseDateTime(local), timeZone, "compatible").toDate().toISOString();
  } catch {
    return null;
  }
}

/** The local time of an instant in a time zone, as a field of the browser takes it; "" for none. */
export function toLocal(instant: string | null, timeZone: string): string {
  if (!instant) return "";
  return toCalendarDateTime(parseAbsolute(instant, timeZone)).toString().slice(0, 16);
}
