/** A file name that every system takes: without the characters that one of them forbids. */
const fileName = (text: string) =>
  text
    .replace(/[\p{C}\\/:*?"<>|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/gu, "");

const TYPES = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
} as const;

/** A file to keep on the reader's disk, named in their script, and in ASCII for clients that know no other. */
export function download(name: string, ending: keyof typeof TYPES, content: string): Response {
  const body = new TextEncoder().encode(content);
  const utf8 = `${fileName(name) || "export"}.${ending}`;
  const ascii = `${fileName(name.normalize("NFKD").replace(/[^\x20-\x7E]/g, "")) || "export"}.${ending}`;
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[ending],
      "Content-Length": String(body.byteLength),
      "Content-Disposition": `attachment; filename="${ascii.replaceAll("%", "")}"; filename*=UTF-8''${encoded(utf8)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** As RFC 8187 asks: what encodeURIComponent leaves of the characters that are not allowed there is encoded too. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
