"use client";

import { type Messages, useLocale, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import { MoreMessages } from "./more-messages";

/**
 * A component that gives those inside it namespaces which come with the page's script and not with the page: a browser keeps
 * them, and a server that draws the page for a whole class does not send them each time. Where one is made, the catalogues are
 * imported; there is one for each language, see `components/attempts/desk/messages`.
 */
export function bundledMessages(namespaces: Partial<Messages>) {
  const given = ({ children }: { children: ReactNode }) => (
    <MoreMessages more={namespaces} locale={useLocale()} timeZone={useTimeZone() ?? "UTC"}>
      {children}
    </MoreMessages>
  );
  return given;
}
