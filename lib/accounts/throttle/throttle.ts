import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/server/db";
import { Conflict } from "@/lib/server/errors";

const MINUTE = 60;

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPrisma({
    storeClient: db,
    tableName: "rateLimit",
    keyPrefix,
    points,
    duration,
    clearExpiredByTimeout: false,
  });

const makeLimiters = () => ({
  account: limiter("account", 10, 5 * MINUTE),
  address: limiter("address", 300, 15 * MINUTE),
  joins: limiter("joins", 400, 60 * MINUTE),
});
let made: ReturnType<typeof makeLimiters> | undefined;

/**
 * Ten wrong secrets an account in five minutes; three hundred an address in fifteen, since a whole school may share
 * one; and four hundred new students an address in an hour. Counted in Postgres, so a restart forgives nothing.
 */
function limiters() {
  made ??= makeLimiters();
  return made;
}

async function consume(limit: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limit.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new Conflict("tooManyTries", { minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)) });
  }
}

/**
 * Runs a check of a secret under both limits. A try is counted before the check, so that many at once gain nothing,
 * and given back when the check succeeds (returns anything but null).
 * @throws Conflict "tooManyTries" with the minutes to wait.
 */
export async function throttled<T>(
  account: string,
  address: string,
  check: () => Promise<T | null>,
): Promise<T | null> {
  return throttledByAddress(address, async () => {
    const { account: limit } = limiters();
    await consume(limit, account);
    const outcome = await check();
    if (outcome !== null) await limit.delete(account);
    return outcome;
  });
}

/**
 * As `throttled`, under the address's limit alone: for what is nobody's secret, such as a join code, which a whole class
 * types at one moment from one address.
 */
export async function throttledByAddress<T>(
  address: string,
  check: () => Promise<T | null>,
): Promise<T | null> {
  const { address: limit } = limiters();
  await consume(limit, address);
  const outcome = await check();
  if (outcome !== null) await limit.reward(address);
  return outcome;
}

/**
 * Counts a new student's account, so that one who knows a join code cannot fill a class with invented names.
 * @throws Conflict "tooManyTries" with the minutes to wait.
 */
export async function countJoining(address: string): Promise<void> {
  await consume(limiters().joins, address);
}

/** Forgets the tries whose time is over; their rows would only pile up. */
export async function forgetOldTries(): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
}
