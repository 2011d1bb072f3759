import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskMessagesEn } from "./en";

/** By the reader's language; the browser gets the script of that one alone. */
const BUNDLES = { en: DeskMessagesEn };

/** The namespaces that every page to read and answer on needs. */
export async function DeskMessages({ children }: { children: ReactNode }) {
  const Bundle = BUNDLES[await getLocale()];
  return <Bundle>{children}</Bundle>;
}
