import type { ImportType } from "@/lib/schemas/article-import";

/** The encoding that a page names in its first lines. */
const NAMED = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i;

function decoder(label: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

/** Bytes as text: by their mark (BOM), by what the page says, as UTF-8, or as the old encoding that fits best. */
export function decode(bytes: Uint8Array, type: ImportType): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = unmarkedWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const marked = a === 0xef && b === 0xbb;
  if (type === "text/html" && !marked) {
    const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
    const named = decoder(NAMED.exec(head)?.[1] ?? "utf-8");
    // A page that names a wide encoding in single bytes is not in it.
    if (named && !named.encoding.startsWith("utf-")) return named.decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(oldEncoding(bytes)).decode(bytes);
  }
}

/** UTF-16 without a mark: every other byte of a Latin text is nought. */
function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 400);
  if (start.length < 4) return null;
  const noughts = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) noughts[i % 2] = (noughts[i % 2] ?? 0) + 1;
  const many = start.length / 5;
  if ((noughts[1] ?? 0) > many && noughts[0] === 0) return "utf-16le";
  return (noughts[0] ?? 0) > many && noughts[1] === 0 ? "utf-16be" : null;
}

/** In windows-1251 most letters of a Russian text are high bytes; in windows-1252 only those with accents are. */
function oldEncoding(bytes: Uint8Array): "windows-1251" | "windows-1252" {
  const start = bytes.subarray(0, 20_000);
  const high = start.filter((byte) => byte >= 0xc0).length;
  const low = start.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  return high > low ? "windows-1251" : "windows-1252";
}
