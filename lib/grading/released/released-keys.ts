import type { Release } from "@/lib/assignments/policy";
import type { Key } from "@/lib/schemas/item";
import { itemKeys } from "./item-keys";

/** The keys of item versions, by id, if the release allows anything that is taken from them; else none is read. */
export async function releasedKeys(
  release: Release,
  assignmentId: string,
  itemVersionIds: readonly string[],
): Promise<Map<string, Key>> {
  const isWanted = (release.remarks && release.scores) || release.keys;
  return isWanted ? itemKeys(assignmentId, itemVersionIds) : new Map();
}
