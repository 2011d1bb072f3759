import { createHash } from "node:crypto";

/** Statements kept prepared on each connection; lists of ever new lengths must not fill the server's memory. */
const MAX_PREPARED = 300;
const names = new Map<string, string>();

/**
 * A name for a statement's text, so that Postgres parses and plans it once a connection and not at every request.
 * Undefined (not prepared) once enough others have one. A pooler in front of Postgres has to know prepared statements,
 * as PgBouncer does from 1.21 on.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = names.size < MAX_PREPARED ? createHash("sha1").update(sql).digest("hex") : "";
  if (name) names.set(sql, name);
  return name;
}
