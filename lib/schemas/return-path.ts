/**
 * Where to go after signing in: the path asked for if it is one of ours, else the start page. Whatever a browser would
 * take for another site ("//evil.example", "/\evil", "https:…") is not.
 */
export function ownPath(asked: string | undefined): `/${string}` {
  if (!asked?.startsWith("/")) return "/";
  const base = "http://colloquy.invalid";
  if (!URL.canParse(asked, base)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, base);
  return origin === base && !pathname.startsWith("//")
    ? (`${pathname}${search}${hash}` as `/${string}`)
    : "/";
}
