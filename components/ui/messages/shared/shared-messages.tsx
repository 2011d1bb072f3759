import type { ReactNode } from "react";
import { InLanguage } from "../in-language";
import { SharedMessagesEn } from "./en";

const BUNDLES = { en: SharedMessagesEn };

/** What the bar and the small components speak that every page has. */
export function SharedMessages({ children }: { children: ReactNode }) {
  return <InLanguage bundles={BUNDLES}>{children}</InLanguage>;
}
