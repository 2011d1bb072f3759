import type { ClockNow } from "@/lib/attempts/views";

/** Longer than a slow network takes, and too short for requests to pile up. */
const PATIENCE_MS = 8_000;

/** How the time of an attempt stands on the server; undefined where it does not answer. Never rejects. */
export async function askClock(attemptId: string | null): Promise<ClockNow | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const response = await fetch(`/api/attempts/${attemptId}/clock`, {
      cache: "no-store",
      signal: stop.signal,
    });
    return response.ok ? ((await response.json()) as ClockNow) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
