// From installed packages to a running app. Loaded after the install, for it stands on packages.
import { closeSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, generateClient, isBuilt } from "../app/build.mjs";
import { seedDemo, seedLibrary } from "../app/seed.mjs";
import { isReady, startApp, stopApp } from "../app/server.mjs";
import { requireDatabase } from "../given-database.mjs";
import { applyMigrations } from "../migrations.mjs";
import { Problem } from "../problem.mjs";
import { step } from "../steps.mjs";
import { openLog, readSecrets } from "./data-folder.mjs";
import { startEmbeddedDatabase } from "./embedded-database.mjs";
import { keepRunning } from "./keep-running.mjs";
import { welcome } from "./welcome.mjs";

const PATIENCE_SECONDS = 120;

const say = (sentence) => console.log(`  ${new Date().toLocaleTimeString("en-GB")}  ${sentence}`);

async function openDatabase(folder, secrets) {
  const url = process.env.DATABASE_URL;
  if (!url)
    return step("Starting the database", () => startEmbeddedDatabase(folder, secrets.databasePassword));
  await step("Looking at the database of DATABASE_URL", () => requireDatabase(url));
  return { url, keep: () => {}, stop: async () => {} };
}

function fill(database, withDemo) {
  if (withDemo) return step("Loading the demo lesson", () => seedDemo(database.url));
  return step("Loading the built-in article", async () => {
    await seedLibrary(database.url);
  });
}

async function startFirst(begin, { port, log }) {
  const app = begin();
  if (await isReady(app, port, PATIENCE_SECONDS)) return app;
  await stopApp(app);
  const lastWords = readFileSync(log, "utf8").trim().split("\n").slice(-12).join("\n");
  throw new Problem(`${lastWords}\n\nThe app did not get ready: see its words above, and ${log}.`);
}

/** Does everything up to the running app, keeps it running until `stopped`, and ends it in order. */
export async function serve({ folder, port, claimed, stopped, wantsDemo }) {
  const secrets = readSecrets(folder);
  const signUpCode = process.env.SIGN_UP_CODE || secrets.signUpCode;
  const embedded = !process.env.DATABASE_URL;
  await step("Preparing the database client", generateClient);
  const database = await openDatabase(folder, secrets);
  let kept;
  try {
    await step("Bringing the tables up to date", () => applyMigrations(database.url));
    const demo = await stopped.orDone(fill(database, embedded || wantsDemo));
    if (!isBuilt()) await stopped.orDone(step("Building the app, which takes a minute", build));
    const log = path.join(folder, "app.log");
    const begin = () => {
      const output = openLog(log);
      const secret = process.env.NEXTAUTH_SECRET || secrets.sessionSecret;
      const env = { SIGN_UP_CODE: signUpCode };
      const app = startApp({ databaseUrl: database.url, secret, port, output, env });
      closeSync(output);
      claimed.noteApp(app.pid);
      return app;
    };
    const app = await step("Starting the app", () => startFirst(begin, { port, log }));
    kept = keepRunning("The app", app, async () => begin(), say);
    database.keep(say);
    console.log(welcome({ port, demo, signUpCode, dataFolder: folder, embedded }));
    await stopped.promise;
  } finally {
    if (kept) await step("Stopping the app", async () => stopApp(await kept.letGo()));
    if (embedded) await step("Stopping the database", database.stop);
  }
}
