const SWEEP_EVERY_MS = 15_000;

/** Started once with the server: who asks, and the clock that hands in at closing time what was saved. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ nameClientAddresses }, { closeDueAttempts }, { logFault }] = await Promise.all([
    import("@/lib/server/client-address"),
    import("@/lib/attempts/closing/close-due"),
    import("@/lib/server/log"),
  ]);
  nameClientAddresses();
  const sweep = () => closeDueAttempts().catch((error: unknown) => logFault(error, "closing time"));
  setInterval(sweep, SWEEP_EVERY_MS).unref();
}
