// The database that `npm start` brings along: made at the first start, found again and recovered at every later one.
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import {
  clusterExists,
  createCluster,
  describeCluster,
  startCluster,
  stopCluster,
  urlOf,
} from "../postgres/cluster.mjs";
import { keepRunning } from "./keep-running.mjs";

const NAME = "colloquy";

async function createDatabase(cluster) {
  const client = new pg.Client({ connectionString: urlOf(cluster, "postgres") });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [NAME]);
  if (!rowCount) await client.query(`CREATE DATABASE ${NAME}`);
  await client.end();
}

/** A server that was killed leaves helpers that hold its memory for a moment, and PostgreSQL does not start before. */
async function startPatiently(cluster, tries = 5) {
  try {
    return await startCluster(cluster);
  } catch (error) {
    if (tries === 1) throw error;
    await sleep(1000);
    return startPatiently(cluster, tries - 1);
  }
}

/** Starts the database kept in the data folder. Returns `{ url, keep(say), stop() }`. */
export async function startEmbeddedDatabase(folder, password) {
  const cluster = await describeCluster({
    wanted: path.join(folder, "postgres"),
    password,
    logFile: path.join(folder, "postgres.log"),
  });
  if (clusterExists(cluster)) await stopCluster(cluster);
  else await createCluster(cluster);
  const server = await startPatiently(cluster);
  let kept;
  const stop = async () => {
    await kept?.letGo();
    await stopCluster(cluster);
  };
  try {
    await createDatabase(cluster);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urlOf(cluster, NAME),
    keep: (say) => {
      kept = keepRunning("The database", server, () => startCluster(cluster), say);
    },
    stop,
  };
}
