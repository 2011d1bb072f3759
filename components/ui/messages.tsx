import type { Messages as Catalogue } from "next-intl";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Namespace = keyof Catalogue;

/** What the small shared client components speak; every page carries it. */
const SHARED: readonly Namespace[] = ["Common"];

/**
 * Gives the client components inside it the namespaces they need, and no more: a page does not send the
 * texts of other pages. An inner one replaces an outer one, so it names all that its own children use.
 */
export async function Messages({ names, children }: { names: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const wanted = [...SHARED, ...names].map((name) => [name, all[name]]);
  return <NextIntlClientProvider messages={Object.fromEntries(wanted)}>{children}</NextIntlClientProvider>;
}
