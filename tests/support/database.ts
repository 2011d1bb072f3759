/**
 * A real, migrated, empty database for the test file that imports this. `lib/server/db` connects to the same one.
 *
 *     import { database } from "@/tests/support/database";
 */
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { db } from "@/lib/server/db";

const name = `test_${randomUUID().replaceAll("-", "")}`;

async function onServer(sql: string) {
  const client = new Client({ connectionString: inject("serverUrl") });
  await client.connect();
  await client.query(sql);
  await client.end();
}

await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject("template")}`);
const url = new URL(inject("serverUrl"));
url.pathname = name;
// Read by lib/server/env at the first query, which is after this.
process.env.DATABASE_URL = url.href;

afterAll(async () => {
  await db.$disconnect();
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
});

/** The application's own client, connected to this file's database. */
export const database = db;
