// PostgreSQL refuses to run as root, so a root user's database runs under the account "postgres".
import { execFileSync, spawnSync } from "node:child_process";
import { Problem } from "../problem.mjs";

const NAME = "postgres";

function idsOf(name) {
  const id = (flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** Who runs the database: `{}` for the current user, `{ uid, gid }` of the account made for it when that user is root. */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return {};
  const existing = idsOf(NAME);
  if (existing) return existing;
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    NAME,
  ]);
  const created = idsOf(NAME);
  if (created) return created;
  throw new Problem(
    `PostgreSQL does not run as root and the account "${NAME}" could not be made: add it, start as another user, or set DATABASE_URL.`,
  );
}

/** Whether the account can run `command` successfully: the one honest test of modes, ACLs and mounts together. */
export function accountCan(account, command, ...args) {
  return spawnSync(command, args, { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
