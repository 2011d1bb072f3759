// npm run db:library: brings the built-in article and its questions into the database at DATABASE_URL.
import { generateClient } from "./lib/app/build.mjs";
import { seedLibrary } from "./lib/app/seed.mjs";
import { requireDatabase } from "./lib/given-database.mjs";
import { Problem, run } from "./lib/problem.mjs";

await run(async () => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Problem("Set DATABASE_URL to the database that the library is for.");
  await requireDatabase(databaseUrl);
  await generateClient();
  process.stdout.write(await seedLibrary(databaseUrl));
});
