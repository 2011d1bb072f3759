import { InvalidInput } from "./errors";

/** Deeper than anything that a form sends; what is deeper was made to exhaust the stack. */
const DEEPEST = 60;

/**
 * Makes what came from outside storable: Postgres takes neither NUL nor half of a surrogate pair in text. Everything
 * else stays as it was typed.
 * @throws InvalidInput for what is nested without end.
 */
export function clean<T>(value: T, depth = 0): T {
  if (depth > DEEPEST) throw new InvalidInput();
  if (typeof value === "string")
    return value.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD") as T;
  const inside = <V>(inner: V): V => clean(inner, depth + 1);
  if (Array.isArray(value)) return value.map(inside) as T;
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [clean(key), inside(inner)])) as T;
  return value;
}
