import { setTimeout as sleep } from "node:timers/promises";
import { hasEnded } from "../app/server.mjs";

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** What ran as long as this was sound: its next end is answered at once again. */
const STEADY_MS = 60_000;

/**
 * Starts a process again whenever it ends, each time after a longer pause. `begin` starts one and resolves to it.
 * Returns `letGo()`: from then on it is the caller's, and `letGo` resolves to the process that runs now.
 */
export function keepRunning(what, first, begin, say) {
  const gone = new AbortController();
  let now = first;
  let pause = FIRST_PAUSE_MS;
  let mending = Promise.resolve();

  async function mend(reason) {
    if (gone.signal.aborted) return;
    say(`${what} ended (${reason}). It is started again in ${pause / 1000} s.`);
    await sleep(pause, undefined, { signal: gone.signal }).catch(() => {});
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    if (gone.signal.aborted) return;
    try {
      now = await begin();
    } catch (error) {
      return mend(error.message);
    }
    watch();
  }

  function watch() {
    const begun = Date.now();
    const onEnd = (code, signal) => {
      if (Date.now() - begun > STEADY_MS) pause = FIRST_PAUSE_MS;
      mending = mend(signal ?? `code ${code}`);
    };
    if (hasEnded(now)) onEnd(now.exitCode, now.signalCode);
    else now.once("exit", onEnd);
  }

  watch();
  return {
    letGo: async () => {
      gone.abort();
      await mending;
      return now;
    },
  };
}
