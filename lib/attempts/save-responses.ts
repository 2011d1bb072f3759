import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { SaveOutcome, Saves } from "@/lib/schemas/attempts";
import { db } from "@/lib/server/db";
import { NotFound } from "@/lib/server/errors";
import { parseSaves } from "./saving/parse-saves";
import { settleSaves } from "./saving/settle-saves";
import { writeResponses } from "./saving/write-responses";

/**
 * Saves answers of the viewer's attempt and says what became of each. "saved" means committed.
 * @throws NotFound when the viewer has no such attempt; InvalidInput when an answer does not fit its item.
 */
export async function saveResponses(
  viewer: Viewer,
  input: Saves & { attemptId: string },
): Promise<SaveOutcome[]> {
  const saves = await parseSaves(input.saves);
  const result = await writeResponses(db, viewer.userId, input.attemptId, saves);
  if (!result) throw new NotFound();
  return settleSaves(db, input.attemptId, saves, result);
}
