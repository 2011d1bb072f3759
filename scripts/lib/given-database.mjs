// The database at DATABASE_URL, which somebody else looks after: is it one that we can work with?
import pg from "pg";
import { Problem } from "./problem.mjs";

const OLDEST = 15;

const REFUSALS = {
  "28P01": "does not accept the user name or the password in it",
  28000: "does not let this user in",
  "3D000": "has no database of that name: make it with createdb, or name another",
  53300: "has no connection left: try again, or allow it more",
};

const UNREACHABLE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPERM)$/;

/** The address as it may be shown: without the password. */
function placeOf(address) {
  try {
    const url = new URL(address);
    if (!/^postgres(ql)?:$/.test(url.protocol)) return undefined;
    return `${url.hostname || "localhost"}:${url.port || 5432}`;
  } catch {
    return undefined;
  }
}

async function ask(address) {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  // A connection that breaks later is told to nobody otherwise, and would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    return rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}

/** Throws a sentence when the server is not there, not PostgreSQL, too old, or does not let us in. */
export async function requireDatabase(address) {
  const place = placeOf(address);
  if (!place)
    throw new Problem(
      "DATABASE_URL is not the address of a PostgreSQL database: it looks like postgres://user:password@host:5432/name",
    );
  const { version } = await ask(address).catch((error) => {
    throw new Problem(sentenceFor(error, place));
  });
  if (version < OLDEST)
    throw new Problem(
      `The server at ${place} is PostgreSQL ${version} and Colloquy needs ${OLDEST} or later: upgrade it, or set DATABASE_URL to another.`,
    );
}

function sentenceFor(error, place) {
  // Where a name has several addresses, each with a failure of its own, the first is as good as any.
  const { code = "", message } = error.errors?.[0] ?? error;
  if (code in REFUSALS) return `The server at ${place} in DATABASE_URL ${REFUSALS[code]}.`;
  if (UNREACHABLE.test(code) || /timeout/i.test(message))
    return `No PostgreSQL server answers at ${place} (${code || "no answer in 10 s"}): start it, or put DATABASE_URL right.`;
  return `What answers at ${place} does not work as a PostgreSQL server (${message}): put DATABASE_URL right.`;
}
