// npm run db:new-migration NAME: writes a migration from the difference between the migrations and the schema.
import path from "node:path";
import { applyMigrations, writeMigration } from "./lib/migrations.mjs";
import { root } from "./lib/paths.mjs";
import { withTemporaryCluster } from "./lib/postgres/temporary.mjs";
import { run } from "./lib/problem.mjs";

await run(() =>
  withTemporaryCluster(async (databaseUrl) => {
    const file = await writeMigration(databaseUrl, process.argv[2] ?? "");
    if (!file)
      return console.log("prisma/schema.prisma says what the migrations say: there is nothing to write.");
    console.log(`Wrote ${path.relative(root, file)}: read it, edit it where data must move, and commit it.`);
    await applyMigrations(databaseUrl);
    console.log("The whole history runs on an empty database.");
  }),
);
