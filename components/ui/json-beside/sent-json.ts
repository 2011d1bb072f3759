/** JSON for a component of the browser: as it is, or the key under which the document holds it. */
export type SentJson = { readonly json: string } | { readonly key: string };

type Shared = typeof globalThis & { jsonByKey?: Map<string, { json: string; since: number }> };

/**
 * On a server, what goes into the documents that are being drawn, the oldest first; in a browser, what was read from its own. The
 * server's components and those that it draws for the browser are two bundles of one process: only the global object is
 * common to both.
 */
export function jsonByKey() {
  const shared = globalThis as Shared;
  shared.jsonByKey ??= new Map();
  return shared.jsonByKey;
}

/** The JSON that `sendJson` sent. Whoever asks for it draws `JsonInDocument` too, so that the browser finds it. */
export function jsonOf(sent: SentJson): string {
  if ("json" in sent) return sent.json;
  const { key } = sent;
  const known = jsonByKey().get(key);
  if (known) return known.json;
  const json = globalThis.document?.getElementById(key)?.textContent;
  if (!json) throw new Error(`The document holds no JSON of the key ${key}.`);
  // Whoever draws it is drawn again when the element is gone.
  jsonByKey().set(key, { json, since: Date.now() });
  return json;
}
