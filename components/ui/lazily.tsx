"use client";

import dynamic from "next/dynamic";
import { type Locale, type Messages, useTimeZone } from "next-intl";
import type { ComponentType } from "react";
import { bundledMessages } from "./messages/bundled-messages";

/**
 * A component that is fetched, with the namespaces it needs, when it is first drawn: never on the server.
 * @param words how the namespaces are fetched, by language.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  words: Readonly<Record<Locale, () => Promise<Partial<Messages>>>>,
): ComponentType<P> {
  return dynamic(
    async () => {
      const locale = document.documentElement.lang as Locale;
      const [Inside, messages] = await Promise.all([load(), words[locale]()]);
      const Words = bundledMessages(locale, messages);
      const drawn = (props: P) => (
        <Words timeZone={useTimeZone() ?? "UTC"}>
          <Inside {...props} />
        </Words>
      );
      return drawn;
    },
    { ssr: false },
  );
}
