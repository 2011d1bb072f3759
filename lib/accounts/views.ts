/** What a session is made from: never more than these. */
export type SignedIn = { readonly id: string; readonly name: string; readonly sessionVersion: number };

export function signedInView(user: { id: string; name: string; sessionVersion: number }): SignedIn {
  return { id: user.id, name: user.name, sessionVersion: user.sessionVersion };
}

/** An account as its owner sees it. Students have no e-mail address. */
export type AccountView = {
  readonly name: string;
  readonly email: string | null;
  /** Whether notices also go to that address. */
  readonly mailsNotices: boolean;
};
