// PostgreSQL's own lock file, postmaster.pid: line 1 is the server's process, line 8 its state.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const lockFile = (directory) => path.join(directory, "postmaster.pid");

/** `{ pid, state }` of the server that holds the folder, or undefined. */
export function readLock(directory) {
  try {
    const lines = readFileSync(lockFile(directory), "utf8").split("\n");
    return { pid: Number(lines[0]), state: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

/** The command line of a process, or undefined when there is none. */
export function commandOf(pid) {
  try {
    if (existsSync("/proc/self/cmdline"))
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}

/**
 * Removes a lock that a dead server left when another program has since been given its process number: PostgreSQL
 * would refuse to start for ever. A server's command line names its folder, so a living one is never mistaken.
 */
export function clearStaleLock(directory) {
  const lock = readLock(directory);
  if (!lock) return;
  const command = commandOf(lock.pid);
  if (command !== undefined && !command.includes(directory)) rmSync(lockFile(directory), { force: true });
}

/** Whether a server runs on the folder. A killed one leaves its lock; PostgreSQL itself finds that out at the next start. */
export function isLocked(directory) {
  const lock = readLock(directory);
  return lock !== undefined && commandOf(lock.pid) !== undefined;
}
