import type { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { readingText } from "@/lib/articles/frozen/reading-text";
import type { addItemsSchema } from "@/lib/schemas/pack-editing";
import { InvalidInput } from "@/lib/server/errors";
import { appendItems } from "./editing/append-items";
import { ownPack } from "./editing/own-pack";
import { problemsOf } from "./editing/problems-of";

/**
 * Puts several new items at the end of a pack of the viewer's own: all of them or none.
 * @throws NotFound; Forbidden for a built-in pack; InvalidInput; Conflict "packFull".
 */
export async function addItems(
  viewer: Viewer,
  { packId, items }: z.infer<typeof addItemsSchema>,
): Promise<{ itemIds: string[] }> {
  const pack = await ownPack(viewer, packId);
  const { blocks } = await readingText(pack.articleVersionId);
  const problems = items.flatMap((item, i) =>
    problemsOf(item, blocks).map(({ path, code }) => [`items.${i}.${path}`, code] as const),
  );
  if (problems.length > 0) throw new InvalidInput("invalidInput", Object.fromEntries(problems));
  return { itemIds: await appendItems(pack, items) };
}
