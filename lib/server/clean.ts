/**
 * Makes what came from outside storable: Postgres takes neither NUL nor half of a surrogate pair in text. Everything
 * else stays as it was typed.
 */
export function clean<T>(value: T): T {
  if (typeof value === "string")
    return value.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD") as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [clean(key), clean(inner)])) as T;
  return value;
}
