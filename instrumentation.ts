const SWEEP_EVERY_MS = 15_000;

/** Started once with the server: the clock that hands in at closing time what was saved. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ closeDueAttempts }, { logFault }] = await Promise.all([
    import("@/lib/attempts/closing/close-due"),
    import("@/lib/server/log"),
  ]);
  const sweep = () => closeDueAttempts().catch((error: unknown) => logFault(error, "closing time"));
  setInterval(sweep, SWEEP_EVERY_MS).unref();
}
