import type { DateTimeFormatOptions } from "next-intl";

/** How a moment is written everywhere: "Fri, 5 Jun, 18:00", in the reader's time zone. */
export const MOMENT = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const satisfies DateTimeFormatOptions;
