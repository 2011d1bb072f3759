"use client";

import { type Locale, type Messages, NextIntlClientProvider } from "next-intl";
import { createContext, type ReactNode, use, useMemo } from "react";

const Around = createContext<Partial<Messages>>({});

/** What `Messages` sends, given to the components inside it along with what those around have sent. */
export function MessagesFromJson({
  json,
  locale,
  timeZone,
  children,
}: {
  /** Namespaces by their names. */
  json: string;
  locale: Locale;
  timeZone: string;
  children: ReactNode;
}) {
  const around = use(Around);
  const messages = useMemo<Partial<Messages>>(() => ({ ...around, ...JSON.parse(json) }), [around, json]);
  return (
    <Around value={messages}>
      <NextIntlClientProvider messages={messages} locale={locale} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </Around>
  );
}
