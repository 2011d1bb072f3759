import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startCluster, stopCluster, urlOf } from "@/scripts/lib/postgres/cluster.mjs";
import { readLock } from "@/scripts/lib/postgres/lock.mjs";
import { startTemporaryCluster } from "@/scripts/lib/postgres/temporary.mjs";

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test("a database whose server was killed is stopped without complaint, and starts with all that was committed", async () => {
  const { cluster, stop } = await startTemporaryCluster();
  const url = urlOf(cluster, "postgres");
  await query(url, "CREATE TABLE kept AS SELECT 1 AS answer");
  process.kill(readLock(cluster.directory)?.pid ?? 0, "SIGKILL");
  await expect.poll(() => query(url, "SELECT 1").catch(() => "gone")).toBe("gone");
  await stopCluster(cluster);
  // Its helpers notice within a moment, and hold its memory until then.
  await sleep(1000);
  await startCluster(cluster);
  expect(await query(url, "SELECT answer FROM kept")).toEqual([{ answer: 1 }]);
  await stop();
});
