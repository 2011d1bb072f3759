// npm run db:migrate: applies the migrations to the database at DATABASE_URL.
import { requireDatabase } from "./lib/given-database.mjs";
import { applyMigrations } from "./lib/migrations.mjs";
import { Problem, run } from "./lib/problem.mjs";

await run(async () => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Problem("Set DATABASE_URL to the database that the migrations are for.");
  await requireDatabase(databaseUrl);
  const applied = await applyMigrations(databaseUrl);
  console.log(applied.length ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
});
