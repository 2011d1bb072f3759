import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createCluster, describeCluster, startCluster, stopCluster, urlOf } from "./cluster.mjs";

/** Runs `work(databaseUrl)` against an empty PostgreSQL server that is gone afterwards. */
export async function withTemporaryCluster(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "colloquy-postgres-"));
  chmodSync(folder, 0o755);
  const cluster = await describeCluster({
    wanted: path.join(folder, "data"),
    password: randomBytes(16).toString("hex"),
    logFile: path.join(folder, "postgres.log"),
  });
  try {
    await createCluster(cluster);
    const server = await startCluster(cluster);
    process.once("exit", () => server.kill("SIGQUIT"));
    return await work(urlOf(cluster, "postgres"));
  } finally {
    await stopCluster(cluster);
    rmSync(folder, { recursive: true, force: true });
  }
}
