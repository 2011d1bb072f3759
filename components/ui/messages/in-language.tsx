import type { Locale } from "next-intl";
import { getLocale, getTimeZone } from "next-intl/server";
import type { ReactNode } from "react";
import type { BundledMessages } from "./bundled-messages";

/** Gives those inside it one of the bundles, by the reader's language. */
export async function InLanguage({
  bundles,
  children,
}: {
  bundles: Record<Locale, BundledMessages>;
  children: ReactNode;
}) {
  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()]);
  const Bundle = bundles[locale];
  return <Bundle timeZone={timeZone}>{children}</Bundle>;
}
