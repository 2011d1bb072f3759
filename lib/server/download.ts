/** A file name that every system takes: without the characters that one of them forbids. */
const fileName = (text: string) =>
  [
    ...text
      .replace(/[\p{C}\\/:*?"<>|]+/gu, " ")
      .replace(/\s+/gu, " ")
      .trim(),
  ]
    // By characters: half of one cannot be encoded.
    .slice(0, 80)
    .join("")
    .replace(/^\.+|[. ]+$/gu, "");

const TYPES = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

type Ending = keyof typeof TYPES;

/** A file to keep on the reader's disk, named in their script, and in ASCII for clients that know no other. */
export function download(name: string, ending: Ending, content: string): Response {
  const body = new TextEncoder().encode(content);
  return new Response(body, { headers: headers(name, ending, body.byteLength) });
}

/** The same of a file that comes piece by piece. */
export function downloadPieces(
  name: string,
  ending: Ending,
  size: number,
  pieces: AsyncIterator<Uint8Array>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
  return new Response(body, { headers: headers(name, ending, size) });
}

function headers(name: string, ending: Ending, size: number): Record<string, string> {
  const utf8 = `${fileName(name) || "export"}.${ending}`;
  const ascii = `${fileName(name.normalize("NFKD").replace(/[^\x20-\x7E]/g, "")) || "export"}.${ending}`;
  return {
    "Content-Type": TYPES[ending],
    "Content-Length": String(size),
    "Content-Disposition": `attachment; filename="${ascii.replaceAll("%", "")}"; filename*=UTF-8''${encoded(utf8)}`,
    "Cache-Control": "private, no-store",
  };
}

/** As RFC 8187 asks: what encodeURIComponent leaves of the characters that are not allowed there is encoded too. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
