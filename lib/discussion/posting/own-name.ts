import type { Transaction } from "@/lib/server/db";
import { freeName } from "../names/invented-names";

/**
 * The place of somebody's invented name in a thread: the one they have, or a new one. Whoever comes at the same moment waits, so
 * that no two get one name.
 */
export async function ownName(
  transaction: Pick<Transaction, "pseudonym" | "$queryRaw">,
  threadId: string,
  userId: string,
): Promise<number> {
  await transaction.$queryRaw`SELECT 1 FROM thread WHERE id = ${threadId}::uuid FOR NO KEY UPDATE`;
  const taken = await transaction.pseudonym.findMany({
    where: { threadId },
    select: { userId: true, number: true },
  });
  const own = taken.find((one) => one.userId === userId);
  if (own) return own.number;
  const number = freeName(new Set(taken.map((one) => one.number)), Math.random());
  await transaction.pseudonym.create({ data: { threadId, userId, number } });
  return number;
}
