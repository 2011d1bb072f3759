/**
 * Where to go after signing in: the path asked for if it is one of ours, else `home`. Whatever a browser would take for
 * another site ("//evil.example", "/\evil", "https:…") is not.
 */
export function ownPath(asked: unknown, home: `/${string}`): `/${string}` {
  const base = "http://colloquy.invalid";
  if (typeof asked !== "string" || !asked.startsWith("/") || !URL.canParse(asked, base)) return home;
  const { origin, pathname, search, hash } = new URL(asked, base);
  // What is left of "/.//evil.example" is a path of our own until a browser reads it on its own.
  if (origin !== base || pathname.startsWith("//") || pathname === "/") return home;
  return `${pathname}${search}${hash}` as `/${string}`;
}
