const SWEEP_EVERY_MS = 15_000;
const FORGET_EVERY_MS = 3_600_000;
const MAIL_EVERY_MS = 300_000;
const EXPORTS_EVERY_MS = 15_000;

/**
 * Started once with the server: who asks, what a page may load, the clock that hands in at closing time what was
 * saved, the one that forgets old tries at signing in, the one that makes files which a process left unfinished, and the one that
 * mails notices where mail can be sent.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [
    { nameClientAddresses },
    { sendSecurityHeaders },
    { forgetOldTries },
    { closeDueAttempts },
    { sweepExports },
    { sendDigests },
    { canMail },
    { logFault },
  ] = await Promise.all([
    import("@/lib/server/client-address"),
    import("@/lib/server/security-headers"),
    import("@/lib/accounts/throttle/throttle"),
    import("@/lib/attempts/closing/close-due"),
    import("@/lib/exports/making/work"),
    import("@/lib/discussion/notices/send-digests"),
    import("@/lib/server/mail"),
    import("@/lib/server/log"),
  ]);
  nameClientAddresses();
  sendSecurityHeaders(process.env.NODE_ENV === "development");
  const sweep = () => closeDueAttempts().catch((error: unknown) => logFault(error, "closing time"));
  setInterval(sweep, SWEEP_EVERY_MS).unref();
  const forget = () => forgetOldTries().catch((error: unknown) => logFault(error, "old tries"));
  setInterval(forget, FORGET_EVERY_MS).unref();
  const exports = () => sweepExports().catch((error: unknown) => logFault(error, "exports"));
  setInterval(exports, EXPORTS_EVERY_MS).unref();
  if (!canMail()) return;
  const mail = () => sendDigests().catch((error: unknown) => logFault(error, "mail of notices"));
  setInterval(mail, MAIL_EVERY_MS).unref();
}
