/** Minutes of a day. */
export const DAY = 24 * 60;

export const later = (time: Date, minutes: number): Date => new Date(time.getTime() + minutes * 60_000);

/** The demo's lesson on the day of a time: 08:00 UTC, a morning in Europe and an afternoon in Kazakhstan. */
export function lessonOn(time: Date): Date {
  const lesson = new Date(time);
  lesson.setUTCHours(8, 0, 0, 0);
  return lesson;
}
