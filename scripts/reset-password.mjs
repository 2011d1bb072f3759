// npm run db:reset-password EMAIL: a new password for a teacher who has forgotten theirs. It is read from standard
// input where something is piped in, and made up otherwise; every session of the account ends.
import { randomInt } from "node:crypto";
import { text } from "node:stream/consumers";
import pg from "pg";
import { hashSecret, isCommonPassword } from "../lib/accounts/secrets/secrets.ts";
import { emailSchema, passwordSchema } from "../lib/schemas/accounts.ts";
import { requireDatabase } from "./lib/given-database.mjs";
import { Problem, run } from "./lib/problem.mjs";

// Nothing in it looks like something else in it.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

function makeUp() {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

async function chosenPassword() {
  if (process.stdin.isTTY) return undefined;
  const said = (await text(process.stdin)).replace(/\r?\n$/, "");
  if (said === "") return undefined;
  if (!passwordSchema.safeParse(said).success)
    throw new Problem("A password has 10 to 200 characters: pipe in a longer one, or none to have one made.");
  if (isCommonPassword(said))
    throw new Problem(
      "That password is on the list of common ones: pipe in another, or none to have one made.",
    );
  return said;
}

async function setPassword(databaseUrl, email, secretHash) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `UPDATE "user" SET secret_hash = $2, session_version = session_version + 1 WHERE email = $1 AND kind = 'TEACHER'`,
      [email, secretHash],
    );
    return rowCount === 1;
  } finally {
    await client.end();
  }
}

await run(async () => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Problem("Set DATABASE_URL to the database that the account is in.");
  const { data: email, success } = emailSchema.safeParse(process.argv[2] ?? "");
  if (!success)
    throw new Problem(
      "Name the account by its e-mail address: npm run db:reset-password teacher@school.example",
    );
  await requireDatabase(databaseUrl);
  const chosen = await chosenPassword();
  const password = chosen ?? makeUp();
  if (!(await setPassword(databaseUrl, email, await hashSecret(password))))
    throw new Problem(`There is no teacher with the e-mail address ${email}.`);
  console.log(chosen ? `${email} has the new password.` : `The new password of ${email} is: ${password}`);
  console.log("Every session of the account has ended.");
});
