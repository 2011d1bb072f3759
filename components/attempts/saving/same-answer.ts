/** Whether two answers say the same. The database gives the names in an answer back in an order of its own. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && sameAnswer(part(one, name), part(other, name)))
  );
}

const part = (whole: object, name: string): unknown => (whole as Record<string, unknown>)[name];
