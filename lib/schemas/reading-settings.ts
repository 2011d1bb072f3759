/**
 * How a reader likes the text, kept in the cookie `reading` for a year. Read by the server for the first paint
 * and by the settings themselves in the browser, so this file uses plain checks: a schema library would weigh
 * more than everything else on the reading page's own script.
 */
export const TEXT_SIZES = ["0", "1", "2", "3", "4"] as const;
export const LINE_SPACINGS = ["tight", "normal", "wide"] as const;
export const THEMES = ["system", "light", "dark"] as const;
export const TYPEFACES = ["book", "legible"] as const;

export type ReadingSettings = Readonly<{
  size: (typeof TEXT_SIZES)[number];
  spacing: (typeof LINE_SPACINGS)[number];
  theme: (typeof THEMES)[number];
  face: (typeof TYPEFACES)[number];
}>;

export const READING_COOKIE = "reading";

export const DEFAULT_READING: ReadingSettings = {
  size: "1",
  spacing: "normal",
  theme: "system",
  face: "book",
};

/** The settings in a cookie's value. What is missing or makes no sense takes its default; nothing throws. */
export function parseReadingSettings(value: string | undefined): ReadingSettings {
  const kept = parseObject(value);
  return {
    size: oneOf(TEXT_SIZES, kept.size) ?? DEFAULT_READING.size,
    spacing: oneOf(LINE_SPACINGS, kept.spacing) ?? DEFAULT_READING.spacing,
    theme: oneOf(THEMES, kept.theme) ?? DEFAULT_READING.theme,
    face: oneOf(TYPEFACES, kept.face) ?? DEFAULT_READING.face,
  };
}

/** The settings as attributes of <html>: what the style sheet looks at. */
export function readingAttributes(settings: ReadingSettings) {
  return {
    "data-size": settings.size,
    "data-spacing": settings.spacing,
    "data-theme": settings.theme,
    "data-face": settings.face,
  } as const;
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}

function parseObject(value: string | undefined): Readonly<Record<string, unknown>> {
  if (!value) return {};
  try {
    const parsed: unknown = JSON.parse(value.startsWith("%") ? decodeURIComponent(value) : value);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
