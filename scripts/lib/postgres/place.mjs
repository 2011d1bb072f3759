// Where the database's files lie. A root user's home is closed to the account that runs the database, and a clone may
// lie in there; then the database lives in a folder that this account may enter, and a note in the data folder says where.
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { accountCan } from "./account.mjs";

/** The folder for what cannot stay in the clone. */
export const OPEN_FOLDER = "/var/lib/colloquy";

const mayEnter = (account, directory) => accountCan(account, "sh", "-c", 'cd "$0"', directory);

/** The folder to use for the database wanted at `wanted`: that one, or one outside that `account` may enter. */
export function placeFor(wanted, account) {
  const note = `${wanted}.location`;
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  const parent = path.dirname(wanted);
  mkdirSync(parent, { recursive: true });
  if (account.uid === undefined || mayEnter(account, parent)) return wanted;
  // Not made from the path: the files of a data folder that was since deleted must not come back under a new password.
  const name = randomBytes(6).toString("hex");
  const place = path.join(OPEN_FOLDER, name, path.basename(wanted));
  writeFileSync(note, `${place}\n`);
  return place;
}

/** Makes the folder that the database's own will lie in. */
export function makeParent(directory, account) {
  const parent = path.dirname(directory);
  if (!parent.startsWith(`${OPEN_FOLDER}${path.sep}`)) return mkdirSync(parent, { recursive: true });
  openTheFolder();
  makeFolder(parent, account);
}

/** Whatever root's umask says, others may pass through. */
export function openTheFolder() {
  mkdirSync(OPEN_FOLDER, { recursive: true });
  chmodSync(OPEN_FOLDER, 0o755);
}

/** Makes the folder, with its parents, as the account's own. */
export function makeFolder(directory, account) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) chownSync(directory, account.uid, account.gid);
}
