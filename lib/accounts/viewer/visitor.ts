declare const made: unique symbol;

/** Somebody who is not signed in, known only by the network address that limits on guessing are kept for. */
export type Visitor = { readonly [made]: true; readonly address: string };

export function visitorFrom(address: string): Visitor {
  return { address } as Visitor;
}
