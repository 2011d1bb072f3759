// Vitest's global setup: one PostgreSQL server for the run, and one migrated database that each test file copies.
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../scripts/lib/migrations.mjs";
import { urlOf } from "../../scripts/lib/postgres/cluster.mjs";
import { startTemporaryCluster } from "../../scripts/lib/postgres/temporary.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server's own database, to make others from. */
    serverUrl: string;
    /** Name of the migrated, empty database. */
    template: string;
  }
}

const TEMPLATE = "template_of_tests";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, stop } = await startTemporaryCluster();
  const serverUrl = urlOf(cluster, "postgres");
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await applyMigrations(urlOf(cluster, TEMPLATE));
  project.provide("serverUrl", serverUrl);
  project.provide("template", TEMPLATE);
  return stop;
}
