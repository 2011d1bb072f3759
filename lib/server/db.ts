import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env";
import { PrismaClient } from "./generated/client";
import { statementName } from "./prepared";

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL } = env();
  const pool = {
    connectionString: DATABASE_URL,
    max: DATABASE_POOL,
    // A server that is gone must fail a request soon: the browser keeps the answer and tries again.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  };
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementName });
  return new PrismaClient({ adapter });
}

const kept = globalThis as { colloquyDb?: PrismaClient };

/** The database, connected at first use; one pool per process, also when modules are loaded anew in development. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.colloquyDb ??= connect();
    const value = Reflect.get(kept.colloquyDb, property, kept.colloquyDb);
    return typeof value === "function" ? value.bind(kept.colloquyDb) : value;
  },
});

export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
