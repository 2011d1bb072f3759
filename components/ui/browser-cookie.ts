const YEAR_IN_SECONDS = 31_536_000;

/**
 * Keeps a harmless preference in this browser for a year, where the server can read it on the next request.
 * The Cookie Store API would do the same, but not on a school's server that is reached by plain http.
 */
export function keepInBrowser(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
}

/** The value kept under the name, if this browser has one. */
export function keptInBrowser(name: string): string | undefined {
  const start = `${name}=`;
  const pair = document.cookie.split("; ").find((entry) => entry.startsWith(start));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(start.length));
}
