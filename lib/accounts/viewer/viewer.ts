declare const made: unique symbol;

/**
 * Who is asking. Branded: only the session reader and the tests' factory make one, so a function that takes a
 * Viewer cannot be called with something that came from a request.
 */
export type Viewer = {
  readonly [made]: true;
  readonly userId: string;
  readonly kind: "TEACHER" | "STUDENT";
  readonly name: string;
  readonly timeZone: string;
};

/** Makes a viewer from a user row that a session was checked against. */
export function viewerOf(user: Omit<Viewer, typeof made>): Viewer {
  const { userId, kind, name, timeZone } = user;
  return { userId, kind, name, timeZone } as Viewer;
}
