import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { seedDemo } from "@/scripts/lib/app/seed.mjs";
import { hasEnded, isReady, killApp, startApp, stopApp } from "@/scripts/lib/app/server.mjs";
import { applyMigrations } from "@/scripts/lib/migrations.mjs";
import { freePort, startCluster, stopCluster, urlOf } from "@/scripts/lib/postgres/cluster.mjs";
import { startTemporaryCluster } from "@/scripts/lib/postgres/temporary.mjs";
import { SIGN_UP_CODE } from "./people";

/** It could send mail, so that pages offer it; nobody chooses it. */
const MAIL = {
  SMTP_URL: "smtp://127.0.0.1:9",
  MAIL_FROM: "colloquy@school.example",
  PUBLIC_URL: "https://colloquy.school.example",
};

/** How long an app or a database may take to come up on a busy machine. */
const PATIENCE_SECONDS = 60;

/**
 * A PostgreSQL server of its own with the demo lesson, and the production build serving it on a free port. The build
 * must be there. Whoever starts it stops it; the tests of faults break it first.
 */
export async function startInstance() {
  const { cluster, stop: removeCluster } = await startTemporaryCluster();
  const databaseUrl = urlOf(cluster, "postgres");
  const settings = { databaseUrl, secret: randomBytes(32).toString("hex"), port: await freePort() };
  const log = path.join(path.dirname(cluster.logFile), "app.log");
  let app: ReturnType<typeof startApp> | undefined;

  async function start(): Promise<void> {
    const output = openSync(log, "a");
    app = startApp({ ...settings, output, env: { LOG_LEVEL: "error", SIGN_UP_CODE, ...MAIL } });
    closeSync(output);
    if (!(await isReady(app, settings.port, PATIENCE_SECONDS)))
      throw new Error(`The app did not get ready:\n${readFileSync(log, "utf8")}`);
  }

  async function stop(): Promise<void> {
    if (app) await stopApp(app);
    await removeCluster();
  }

  try {
    await applyMigrations(databaseUrl);
    const demo = await seedDemo(databaseUrl);
    await start();
    return {
      origin: `http://127.0.0.1:${settings.port}`,
      databaseUrl,
      /** What sessions are signed with, to make some without signing in. */
      secret: settings.secret,
      demo: demo as Demo,
      /** What the app has said so far. */
      log: () => readFileSync(log, "utf8"),
      app: {
        /** As a power cut: SIGKILL, in the middle of whatever it does. */
        kill: async () => app && killApp(app),
        /** Comes back on the same port, and waits until it is ready. */
        start,
        isRunning: () => app !== undefined && !hasEnded(app),
      },
      database: {
        /** At once, without finishing anything: the next start recovers from the log. */
        stopAtOnce: () => stopCluster(cluster, "immediate"),
        /** Comes back on the same port, and waits until it accepts connections. */
        start: () => startCluster(cluster),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export type Demo = {
  readonly teacher: { readonly email: string; readonly password: string };
  readonly students: readonly { readonly name: string; readonly pin: string }[];
  readonly joinCode: string;
};
export type Instance = Awaited<ReturnType<typeof startInstance>>;
