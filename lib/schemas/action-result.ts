/** Why a server action did not happen. Every text is already in the reader's language. */
export type ActionError = Readonly<{
  kind: "notFound" | "forbidden" | "invalidInput" | "conflict" | "unexpected";
  message: string;
  /** What is wrong with each field, by its path in the schema ("title", "blocks.3.text"). */
  fields?: Readonly<Record<string, string>>;
  /** Under which the fault stands in the server's log. */
  reference?: string;
}>;

/** What a server action answers to the browser. */
export type ActionResult<T = unknown> =
  | Readonly<{ ok: true; data: T }>
  | Readonly<{ ok: false; error: ActionError }>;
