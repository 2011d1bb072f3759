import type { ReactNode } from "react";
import { InLanguage } from "@/components/ui/messages/in-language";
import { DeskMessagesEn } from "./en";

const BUNDLES = { en: DeskMessagesEn };

/** What every page to read and answer on speaks. */
export function DeskMessages({ children }: { children: ReactNode }) {
  return <InLanguage bundles={BUNDLES}>{children}</InLanguage>;
}
