// Prisma's schema engine as WebAssembly. Prisma's command line downloads a native program for this work; the reasons
// for doing without stand in docs/decisions/prisma-without-the-engine-binary.md.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

async function load() {
  const bindingsFile = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings = await import(bindingsFile);
  const program = await readFile(path.join(path.dirname(bindingsFile), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(program, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

// The bindings are one per process: a second instance of the program behind them would panic.
let loaded;
const loadEngineClass = () => {
  loaded ??= load();
  return loaded;
};

/** Runs `work(engine)` with a schema engine on the database at `databaseUrl`, and frees the engine afterwards. */
export async function withSchemaEngine(databaseUrl, work) {
  const SchemaEngine = await loadEngineClass();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  const ignoreProgress = () => {};
  const engine = await SchemaEngine.new({ datamodels: undefined }, ignoreProgress, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
