import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inClone } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { withSchemaEngine } from "./schema-engine.mjs";

const FOLDER = inClone("prisma/migrations");
const SCHEMA = inClone("prisma/schema.prisma");
// The schema that the migrations give. A new migration is the difference from it to the schema of today. It is a file
// because the engine compares two schemas: replaying the history instead would drop what Prisma's language cannot say
// (a partial index, a check), and two branches that each add a migration would meet in no conflict.
const MIGRATED_SCHEMA = path.join(FOLDER, "schema.prisma");
const NO_FILTERS = { externalTables: [], externalEnums: [] };

const readIfThere = (file) => readFile(file, "utf8").catch(() => null);

async function readMigrations() {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(path.join(FOLDER, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value: content } } };
    }),
  );
  const lockfile = {
    path: "migration_lock.toml",
    content: await readIfThere(path.join(FOLDER, "migration_lock.toml")),
  };
  return { baseDir: FOLDER, lockfile, shadowDbInitScript: "", migrationDirectories };
}

/** Applies what is not applied yet, into Prisma's own `_prisma_migrations` table. Returns the names just applied. */
export async function applyMigrations(databaseUrl) {
  const migrationsList = await readMigrations();
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
  );
  return appliedMigrationNames;
}

const asTarget = (content) =>
  content === null
    ? { tag: "empty" }
    : { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };

/** The SQL from the migrated schema to the schema of today; empty when they are the same. */
async function pendingChange(engine) {
  const { stdout } = await engine.diff({
    from: asTarget(await readIfThere(MIGRATED_SCHEMA)),
    to: asTarget(await readFile(SCHEMA, "utf8")),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: NO_FILTERS,
  });
  return stdout.includes("This is an empty migration") ? "" : stdout;
}

const timestamp = () => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

/**
 * Writes `prisma/migrations/<time>_<name>/migration.sql` from the schema. Returns its path, or undefined when the
 * schema has not changed. The engine insists on a server even to compare two texts; `databaseUrl` may be any empty one.
 */
export async function writeMigration(databaseUrl, name) {
  if (!/^[a-z0-9_]+$/.test(name)) {
    throw new Problem(
      "Name the migration in small letters, digits and _: npm run db:new-migration add_glossary",
    );
  }
  const sql = await withSchemaEngine(databaseUrl, pendingChange);
  if (!sql) {
    // A comment may have changed: the copy follows.
    await writeFile(MIGRATED_SCHEMA, await readFile(SCHEMA));
    return undefined;
  }
  const folder = path.join(FOLDER, `${timestamp()}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "migration.sql"), sql);
  await writeFile(path.join(FOLDER, "migration_lock.toml"), 'provider = "postgresql"\n');
  await writeFile(MIGRATED_SCHEMA, await readFile(SCHEMA));
  return path.join(folder, "migration.sql");
}
