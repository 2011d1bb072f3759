/** The languages that have catalogues, and the one used when the reader has not chosen. */
export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_TIME_ZONE = "UTC";

/** Zones seen to be valid: asking `Intl` costs more than the rest of reading a request's cookies. */
const knownZones = new Set<string>([DEFAULT_TIME_ZONE]);

/** The reader's language, from the cookie `locale`; English when the cookie is missing or names another. */
export function localeFrom(cookie: string | undefined): Locale {
  return LOCALES.find((locale) => locale === cookie) ?? "en";
}

/** The reader's IANA time zone, from the cookie `tz`; UTC when the cookie is missing or names no zone. */
export function timeZoneFrom(cookie: string | undefined): string {
  const name = decode(cookie);
  if (knownZones.has(name)) return name;
  if (!/^[A-Z][A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return DEFAULT_TIME_ZONE;
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    // Kept under the name that `Intl` gives it, so that spellings cannot make the set grow.
    knownZones.add(zone);
    return zone;
  } catch {
    return DEFAULT_TIME_ZONE;
  }
}

function decode(cookie: string | undefined): string {
  try {
    return decodeURIComponent(cookie ?? "");
  } catch {
    return "";
  }
}
