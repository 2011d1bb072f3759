import type { Viewer } from "@/lib/accounts/viewer/viewer";
import type { Transaction } from "@/lib/server/db";
import type { Regraded } from "./regrade";

const isChanged = ({ current, next }: Regraded): boolean =>
  current?.points !== next?.points || current?.maximum !== next?.maximum || current?.rule !== next?.rule;

/** Writes the scores of an item that have changed, beside those before them. */
export async function writeRegraded(
  transaction: Transaction,
  viewer: Viewer,
  itemVersionId: string,
  { courseId, attempts }: { readonly courseId: string; readonly attempts: readonly Regraded[] },
  now: Date,
): Promise<void> {
  const changed = attempts.filter(isChanged);
  await transaction.score.updateMany({
    where: { supersededAt: null, id: { in: changed.flatMap(({ current }) => current?.scoreId ?? []) } },
    data: { supersededAt: now },
  });
  await transaction.score.createMany({
    data: changed.flatMap(({ attemptId, next }) => {
      if (!next) return [];
      const { levels, ...given } = next;
      return [
        {
          ...{ courseId, attemptId, itemVersionId },
          ...given,
          ...(levels ? { levels } : {}),
          source: "REGRADE" as const,
          markedById: viewer.userId,
          createdAt: now,
        },
      ];
    }),
  });
}
