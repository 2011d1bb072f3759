"use client";

import { type Locale, type Messages, NextIntlClientProvider } from "next-intl";
import { createContext, type ReactNode, use, useMemo } from "react";

const Around = createContext<Partial<Messages>>({});

/** Gives the components inside it namespaces, along with those that they have from around. */
export function MoreMessages({
  more,
  locale,
  timeZone,
  children,
}: {
  more: Partial<Messages>;
  locale: Locale;
  timeZone: string;
  children: ReactNode;
}) {
  const around = use(Around);
  const messages = useMemo<Partial<Messages>>(() => ({ ...around, ...more }), [around, more]);
  return (
    <Around value={messages}>
      <NextIntlClientProvider messages={messages} locale={locale} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </Around>
  );
}
