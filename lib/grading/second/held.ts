import type { Transaction } from "@/lib/server/db";

/**
 * Holds a second marking until the transaction ends, so that nobody marks what is finished and nothing is settled that is open.
 * @returns when it ended, as of now.
 */
export async function holdSecondMarking(transaction: Transaction, id: string): Promise<Date | null> {
  await transaction.$queryRaw`SELECT 1 FROM second_marking WHERE id = ${id}::uuid FOR UPDATE`;
  const { endedAt } = await transaction.secondMarking.findUniqueOrThrow({
    where: { id },
    select: { endedAt: true },
  });
  return endedAt;
}
