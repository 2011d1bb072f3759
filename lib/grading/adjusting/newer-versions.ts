import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visiblePacks } from "@/lib/items/policy";
import { db } from "@/lib/server/db";

/** A version of an item that was saved after the one that is asked. */
export type NewerVersion = {
  readonly itemVersionId: string;
  readonly number: number;
  readonly prompt: string;
};

/**
 * The newest version of each item of an assignment, by the version that is asked, where there is a newer one: made for
 * the same version of the text, in a pack that the viewer may use. The caller has seen to the assignment.
 */
export async function newerVersions(
  viewer: Viewer,
  assignmentId: string,
): Promise<ReadonlyMap<string, NewerVersion>> {
  const rows = await db.assignmentItem.findMany({
    where: { assignmentId, itemVersion: { item: { pack: visiblePacks(viewer) } } },
    select: {
      itemVersionId: true,
      assignment: { select: { articleVersionId: true } },
      itemVersion: {
        select: {
          number: true,
          kind: true,
          item: {
            select: {
              versions: {
                orderBy: { number: "desc" },
                select: { id: true, number: true, kind: true, prompt: true, articleVersionId: true },
              },
            },
          },
        },
      },
    },
  });
  return new Map(
    rows.flatMap(({ itemVersionId, assignment, itemVersion: { number, kind, item } }) => {
      const newest = item.versions.find(
        (version) => version.kind === kind && version.articleVersionId === assignment.articleVersionId,
      );
      if (!newest || newest.number <= number) return [];
      return [
        [itemVersionId, { itemVersionId: newest.id, number: newest.number, prompt: newest.prompt }] as const,
      ];
    }),
  );
}
