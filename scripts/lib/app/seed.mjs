import { capture } from "../command.mjs";

const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];
// Neither is read while seeding, but the app's settings are checked as a whole.
const environmentFor = (databaseUrl) => ({
  DATABASE_URL: databaseUrl,
  NEXTAUTH_SECRET: "nothing is signed with this while seeding",
});

/** Runs a TypeScript program of this clone on a database; returns what it prints. */
export const runTypeScript = (file, databaseUrl, args = []) =>
  capture(
    `${file} failed: see its words above.`,
    process.execPath,
    [...TYPESCRIPT, file, ...args],
    environmentFor(databaseUrl),
  );

/** Brings the built-in article and its questions. */
export const seedLibrary = (databaseUrl) => runTypeScript("prisma/seed/library.ts", databaseUrl);

/** Brings the library and the demo lesson; what is there is left alone. Returns how to sign in to the demo. */
export async function seedDemo(databaseUrl) {
  const said = await runTypeScript("prisma/seed/main.ts", databaseUrl);
  return JSON.parse(said.trim().split("\n").at(-1));
}
