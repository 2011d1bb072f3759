// The production server as a process of its own.
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { quiet } from "../command.mjs";
import { inClone, root } from "../paths.mjs";

// Longer than the usual 60 s of a load balancer, which must be the one that closes a connection at rest.
export const NEXT_START = [
  inClone("node_modules/next/dist/bin/next"),
  "start",
  "--keepAliveTimeout",
  "65000",
];
const LAST_REQUESTS_MS = 10_000;

/**
 * Starts the built app. `output` is a file descriptor or "inherit". It gets a process group of its own, so that Ctrl-C
 * reaches only the one who started it, who can end things in order.
 */
export function startApp({ databaseUrl, secret, port, output, env = {} }) {
  return spawn(process.execPath, NEXT_START, {
    cwd: root,
    detached: true,
    stdio: ["ignore", output, output],
    env: quiet({
      ...env,
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: secret,
    }),
  });
}

export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

const ended = (child) =>
  hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once("exit", resolve));

/** Ends the app after the requests that it is at; one that does not come to an end is killed. */
export async function stopApp(child) {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), LAST_REQUESTS_MS);
  await ended(child);
  clearTimeout(killer);
}

/** Kills the app as a power cut would. */
export async function killApp(child) {
  child.kill("SIGKILL");
  await ended(child);
}

/** Waits until the app says that it can work. False when it ended before, or did not within `seconds`. */
export async function isReady(child, port, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline && !hasEnded(child)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => undefined);
    if (answer?.ok) return true;
    await sleep(100);
  }
  return false;
}
