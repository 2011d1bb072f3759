import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createCluster, describeCluster, startCluster, stopCluster, urlOf } from "./cluster.mjs";

/** Starts an empty PostgreSQL server: `{ cluster, stop }`. Stopping removes it; so does the end of this process. */
export async function startTemporaryCluster() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "colloquy-postgres-"));
  chmodSync(folder, 0o755);
  const cluster = await describeCluster({
    wanted: path.join(folder, "data"),
    password: randomBytes(16).toString("hex"),
    logFile: path.join(folder, "postgres.log"),
  });
  await createCluster(cluster);
  const server = await startCluster(cluster);
  const killServer = () => server.kill("SIGQUIT");
  process.once("exit", killServer);
  const stop = async () => {
    await stopCluster(cluster);
    process.off("exit", killServer);
    rmSync(folder, { recursive: true, force: true });
  };
  return { cluster, stop };
}

/** Runs `work(databaseUrl)` against an empty PostgreSQL server that is gone afterwards. */
export async function withTemporaryCluster(work) {
  const { cluster, stop } = await startTemporaryCluster();
  try {
    return await work(urlOf(cluster, "postgres"));
  } finally {
    await stop();
  }
}
