"use client";

import type { Locale, Messages } from "next-intl";
import type { ReactNode } from "react";
import { MoreMessages } from "./more-messages";

/** A component that gives those inside it the namespaces of one language. */
export type BundledMessages = (given: { timeZone: string; children: ReactNode }) => ReactNode;

/**
 * Namespaces that come with the page's script and not with the page: a browser keeps them, and a server that draws the page for
 * a whole class does not send them each time. Where one is made, the catalogues are imported; `InLanguage` chooses among them.
 */
export function bundledMessages(locale: Locale, namespaces: Partial<Messages>): BundledMessages {
  const given: BundledMessages = (rest) => <MoreMessages more={namespaces} locale={locale} {...rest} />;
  return given;
}
