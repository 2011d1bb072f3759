import { db } from "@/lib/server/db";
import { logFault } from "@/lib/server/log";
import { claim, DEAD_AFTER_S, MOST_RUNS } from "./claim";
import { make } from "./make";

/** How many files a process makes at a time: the lesson goes first. */
const AT_ONCE = 2;

type State = { making: number; isAskedAgain: boolean };
const kept = globalThis as { colloquyExports?: State };

/** One per process, also when modules are loaded anew in development. */
function state(): State {
  kept.colloquyExports ??= { making: 0, isAskedAgain: false };
  return kept.colloquyExports;
}

/** Makes files until none waits. Safe to call at any time, from several places at once; it never throws. */
export async function makeWaiting(): Promise<void> {
  const now = state();
  if (now.making >= AT_ONCE) {
    now.isAskedAgain = true;
    return;
  }
  now.making += 1;
  try {
    do {
      now.isAskedAgain = false;
      for (let next = await claim(); next; next = await claim()) await make(next);
    } while (now.isAskedAgain);
  } catch (error) {
    logFault(error, "taking an export");
  } finally {
    now.making -= 1;
  }
}

/** What has expired goes, with its file; what brought down too many processes has failed; what waits is made. */
export async function sweepExports(): Promise<void> {
  const now = new Date();
  await db.export.deleteMany({ where: { expiresAt: { lte: now } } });
  const dead = new Date(now.getTime() - DEAD_AFTER_S * 1000);
  await db.export.updateMany({
    where: { finishedAt: null, failedAt: null, run: { gte: MOST_RUNS }, beatAt: { lt: dead } },
    data: { failedAt: now },
  });
  await makeWaiting();
}
