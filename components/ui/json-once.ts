const written = new WeakMap<object, string>();

/** An object that never changes as JSON: written at the first time, and kept as long as the object is. */
export function jsonOnce(frozen: object): string {
  const json = written.get(frozen) ?? JSON.stringify(frozen);
  written.set(frozen, json);
  return json;
}
