import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleArticles } from "@/lib/articles/policy";
import type { PackWhereInput } from "@/lib/server/generated/models";

/** The packs that the viewer may use: built-in ones and their own, for texts of their library. */
export function visiblePacks(viewer: Viewer): PackWhereInput {
  return { article: visibleArticles(viewer), OR: [{ ownerId: null }, { ownerId: viewer.userId }] };
}
