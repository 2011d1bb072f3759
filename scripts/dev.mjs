// npm run dev: the app with reloading, on a demo database of its own under DATA_DIR (.data/dev).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { generateClient } from "./lib/app/build.mjs";
import { quiet } from "./lib/command.mjs";
import { applyMigrations } from "./lib/migrations.mjs";
import { inClone, root } from "./lib/paths.mjs";
import {
  clusterExists,
  createCluster,
  describeCluster,
  startCluster,
  stopCluster,
  urlOf,
} from "./lib/postgres/cluster.mjs";
import { run } from "./lib/problem.mjs";

await run(async () => {
  await generateClient();
  const folder = path.resolve(process.env.DATA_DIR ?? inClone(".data"), "dev");
  mkdirSync(folder, { recursive: true });
  const cluster = await describeCluster({
    wanted: path.join(folder, "postgres"),
    password: "only-for-development",
    logFile: path.join(folder, "postgres.log"),
  });
  await stopCluster(cluster);
  if (!clusterExists(cluster)) await createCluster(cluster);
  await startCluster(cluster);
  const databaseUrl = urlOf(cluster, "postgres");
  const environment = {
    ...quiet(),
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: "only for development, and long enough for it",
    SIGN_UP_CODE: process.env.SIGN_UP_CODE || "only-for-development",
    PORT: process.env.PORT ?? "3000",
  };
  let child;
  let stopping = false;
  // Ctrl-C reaches the child of itself; a signal to this process alone must not leave it behind.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stopping = true;
      child?.kill(signal);
    });
  }
  const finish = async (...args) => {
    if (stopping) return;
    child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: "inherit" });
    await once(child, "exit");
  };
  try {
    await applyMigrations(databaseUrl);
    await finish("--conditions=react-server", "--import", "tsx", "prisma/seed/main.ts");
    console.log(`  New teachers sign up with the code ${environment.SIGN_UP_CODE}\n`);
    await finish(inClone("node_modules/next/dist/bin/next"), "dev");
  } finally {
    await stopCluster(cluster);
  }
});
