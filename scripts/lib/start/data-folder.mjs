// The data folder: the embedded database, its password, the secret of the sessions, the code that teachers sign up with, and
// the logs.
import { randomBytes, randomInt } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { inClone } from "../paths.mjs";
import { Problem } from "../problem.mjs";

const LEAST_FREE_BYTES = 300e6;
const LARGEST_LOG_BYTES = 20e6;

const advice = "give your user the right to it, or choose another with DATA_DIR=/a/folder npm start.";

/** The data folder, made when it is missing; says what is wrong when it cannot be used. */
export function openDataFolder() {
  const folder = path.resolve(process.env.DATA_DIR || inClone(".data"));
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
    const database = path.join(folder, "postgres");
    // Root may read everything; its database runs under another account, which scripts/lib/postgres looks after.
    if (existsSync(database)) accessSync(database, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error.code === "ENOSPC") throw error;
    throw new Problem(`The data folder ${folder} cannot be used (${error.code}): ${advice}`);
  }
  requireSpace(folder);
  return folder;
}

function requireSpace(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new Problem(
    `The disk of ${folder} has only ${Math.round(free / 1e6)} MB left: free at least 1 GB, then run the same command again.`,
  );
}

/** Ten characters that can be read out and typed: none looks like another. */
function newCode() {
  const characters = Array.from({ length: 10 }, () => "abcdefghjkmnpqrstuvwxyz23456789"[randomInt(31)]);
  return `${characters.slice(0, 5).join("")}-${characters.slice(5).join("")}`;
}

/** `{ databasePassword, sessionSecret, signUpCode }`, made at the first start and kept where only this user can read them. */
export function readSecrets(folder) {
  const file = path.join(folder, "secrets.json");
  try {
    if (existsSync(file)) return withCode(file, JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Problem(`${file} cannot be read (${error.code ?? "not JSON"}): ${advice}`);
  }
  if (existsSync(path.join(folder, "postgres")) || existsSync(path.join(folder, "postgres.location")))
    throw new Problem(
      `${file} is missing, and the database beside it opens only with the password in it: put the file back, or choose an empty DATA_DIR.`,
    );
  return write(file, {
    databasePassword: randomBytes(24).toString("hex"),
    sessionSecret: randomBytes(32).toString("hex"),
    signUpCode: newCode(),
  });
}

/** A folder from before there was such a code gets one. */
const withCode = (file, secrets) =>
  secrets.signUpCode ? secrets : write(file, { ...secrets, signUpCode: newCode() });

/** Whole or not at all. */
function write(file, secrets) {
  writeFileSync(`${file}.unfinished`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.unfinished`, file);
  return secrets;
}

/** Opens a log to append to; one that has grown large is put aside, in place of the one put aside before. */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a");
}
