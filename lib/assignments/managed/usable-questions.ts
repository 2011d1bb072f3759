import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { visibleArticles } from "@/lib/articles/policy";
import { visiblePacks } from "@/lib/items/policy";
import type { AssignmentInput } from "@/lib/schemas/assignments";
import { NEVER_MARKED } from "@/lib/schemas/never-marked";
import { db, type Transaction } from "@/lib/server/db";
import { InvalidInput } from "@/lib/server/errors";

type Chosen = Pick<AssignmentInput, "articleVersionId" | "items">;

/**
 * Makes sure that text and questions are ones that the viewer may use, and that every question was made for this very
 * version of the text: its passages resolve in no other. `kept` names questions that stood in the assignment before, which
 * a colleague may have put there from a pack of their own.
 * @throws InvalidInput
 */
export async function checkQuestions(
  viewer: Viewer,
  { articleVersionId, items }: Chosen,
  kept: readonly string[] = [],
  client: Pick<Transaction, "articleVersion" | "itemVersion"> = db,
): Promise<void> {
  const version = await client.articleVersion.findFirst({
    where: { id: articleVersionId, article: visibleArticles(viewer) },
    select: { id: true },
  });
  if (!version) throw new InvalidInput("invalidInput", { articleVersionId: "articleUnknown" });
  const ids = items.map((item) => item.itemVersionId);
  const worth = items.filter((item) => item.points > 0).map((item) => item.itemVersionId);
  const opinions = await client.itemVersion.count({
    where: { id: { in: worth }, kind: { in: [...NEVER_MARKED] } },
  });
  if (opinions > 0) throw new InvalidInput("invalidInput", { items: "pointsForOpinion" });
  const usable = await client.itemVersion.count({
    where: {
      id: { in: ids },
      articleVersionId,
      OR: [{ item: { pack: visiblePacks(viewer) } }, { id: { in: [...kept] } }],
    },
  });
  if (usable !== ids.length) throw new InvalidInput("invalidInput", { items: "itemUnknown" });
}
