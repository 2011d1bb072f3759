const SWEEP_EVERY_MS = 15_000;
const FORGET_EVERY_MS = 3_600_000;

/**
 * Started once with the server: who asks, the clock that hands in at closing time what was
 * saved, and the one that forgets old tries at signing in.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ nameClientAddresses }, { forgetOldTries }, { closeDueAttempts }, { logFault }] = await Promise.all(
    [
      import("@/lib/server/client-address"),
      import("@/lib/accounts/throttle/throttle"),
      import("@/lib/attempts/closing/close-due"),
      import("@/lib/server/log"),
    ],
  );
  nameClientAddresses();
  const sweep = () => closeDueAttempts().catch((error: unknown) => logFault(error, "closing time"));
  setInterval(sweep, SWEEP_EVERY_MS).unref();
  const forget = () => forgetOldTries().catch((error: unknown) => logFault(error, "old tries"));
  setInterval(forget, FORGET_EVERY_MS).unref();
}
