import type { Demo } from "./instance";

export type { Demo };

/** The variable in which the global set-up tells the workers where everything is. */
export const SHARED = "COLLOQUY_E2E";

type Shared = { readonly origin: string; readonly databaseUrl: string; readonly demo: Demo };

/** The server that the browser tests share, its database, and how to sign in to its demo lesson. */
export function shared(): Shared {
  const said = process.env[SHARED];
  if (!said) throw new Error("The global set-up has not run.");
  return JSON.parse(said);
}
