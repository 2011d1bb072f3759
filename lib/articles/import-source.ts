import { isTeacher } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { type Imported, type ImportType, MAX_IMPORT_BYTES } from "@/lib/schemas/article-import";
import { clean } from "@/lib/server/clean";
import { Forbidden, InvalidInput } from "@/lib/server/errors";
import { convert } from "./import/convert";
import { decode } from "./import/decode";

/**
 * Makes a draft of a source, to be looked at before it is saved; nothing is kept here.
 * @throws InvalidInput when there is no text in it, or more than can be taken in.
 */
export async function importSource(
  viewer: Viewer,
  { bytes, type }: { readonly bytes: Uint8Array; readonly type: ImportType },
): Promise<Imported> {
  if (!isTeacher(viewer)) throw new Forbidden();
  if (bytes.length > MAX_IMPORT_BYTES) throw new InvalidInput("importTooLarge");
  return convert(clean(decode(bytes, type)), type);
}
