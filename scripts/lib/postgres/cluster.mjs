import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Problem } from "../problem.mjs";
import { databaseAccount } from "./account.mjs";
import { findPrograms } from "./binaries.mjs";
import { clearStaleLock, isLocked, readLock } from "./lock.mjs";
import { makeFolder, makeParent, placeFor } from "./place.mjs";

const execute = promisify(execFile);
const USER = "colloquy";
// Crash recovery after a power cut may have much to replay; a server that still works on it is not given up.
const START_TIMEOUT_MS = 120_000;

/** A port on this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The address of one database of a cluster. */
export const urlOf = (cluster, database = USER) =>
  `postgresql://${USER}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;

/**
 * Describes the cluster that is kept at `wanted`; nothing is made or started. The password must be safe in a URL.
 * The port is free now and stays this cluster's, so that a restarted server is found where it was.
 */
export async function describeCluster({ wanted, password, logFile }) {
  const account = databaseAccount();
  const programs = findPrograms(account);
  return {
    account,
    programs,
    directory: placeFor(wanted, account),
    password,
    logFile,
    port: await freePort(),
  };
}

export const clusterExists = ({ directory }) => existsSync(path.join(directory, "PG_VERSION"));

// The caller's environment stays outside: its PGDATA, PGPORT or locale must not change the database.
const optionsFor = ({ account }) => ({
  ...account,
  cwd: "/",
  env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
});

/** Makes an empty cluster, whole or not at all: an interrupted attempt leaves nothing that looks like one. */
export async function createCluster(cluster) {
  const { programs, directory, account, password } = cluster;
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  makeParent(directory, account);
  makeFolder(unfinished, account);
  const passwordFile = path.join(os.tmpdir(), `colloquy-${randomBytes(6).toString("hex")}`);
  writeFileSync(passwordFile, password, { mode: 0o600, flag: "wx" });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  const choices = [
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
  ];
  // Text order must not change with the operating system, or indexes would break when the data folder moves.
  const locale = ["--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  try {
    await execute(programs.initdb, [`--pgdata=${unfinished}`, ...choices, ...locale], optionsFor(cluster));
    renameSync(unfinished, directory);
  } catch (error) {
    throw new Problem(
      `The database could not be made at ${directory}: ${error.stderr?.trim() || error.message}`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const lastWords = (logFile) => readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" ");

/**
 * Starts the server and waits until it accepts connections. It runs in its own process group: Ctrl-C reaches only the
 * caller, who can end the app first. Returns the child process.
 */
export async function startCluster(cluster) {
  const { programs, directory, port, logFile } = cluster;
  clearStaleLock(directory);
  const log = openSync(logFile, "a");
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  const server = spawn(programs.postgres, ["-D", directory, "-p", String(port), ...settings], {
    ...optionsFor(cluster),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let failure;
  server.once("error", (error) => {
    failure = error;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!failure && server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const lock = readLock(directory);
    if (lock?.pid === server.pid && lock.state === "ready") return server;
    await sleep(50);
  }
  server.kill();
  throw new Problem(
    `The database did not start. ${failure?.message ?? lastWords(logFile)} (More: ${logFile})`,
  );
}

/**
 * Stops whatever server runs on the cluster's folder, ours or one that a killed start left behind; waits for its end.
 * "fast" ends transactions and writes everything out; "immediate" drops all, and the next start recovers.
 */
export async function stopCluster(cluster, how = "fast") {
  clearStaleLock(cluster.directory);
  if (!isLocked(cluster.directory)) return;
  const stop = (mode, seconds) =>
    execute(
      cluster.programs.pg_ctl,
      ["stop", "-D", cluster.directory, "-m", mode, "-w", "-t", seconds],
      optionsFor(cluster),
    );
  await stop(how, "30")
    .catch(() => stop("immediate", "10"))
    .catch(ignoreWhenGone(cluster));
}

const ignoreWhenGone =
  ({ directory }) =>
  (error) => {
    if (isLocked(directory)) throw error;
  };
