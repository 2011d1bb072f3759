import type { Outcome } from "./ask";
import type { Role, World } from "./world";

/** An address of the app, and who gets what from it. */
export type Row = Readonly<{
  /** The address with its ids. */
  at: (world: World) => string;
  method?: "GET" | "PUT" | "POST" | "DELETE";
  sends?: Readonly<{ type: string; body: string }>;
  expect: Readonly<Record<Role, Outcome>>;
}>;
