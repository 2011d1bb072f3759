"use client";

import dynamic from "next/dynamic";
import type { Locale, Messages } from "next-intl";
import type { ComponentType } from "react";
import { bundledMessages } from "./bundled-messages";

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
      const [Inside, messages] = await Promise.all([
        load(),
        words[document.documentElement.lang as Locale](),
      ]);
      const Words = bundledMessages(messages);
      const drawn = (props: P) => (
        <Words>
          <Inside {...props} />
        </Words>
      );
      return drawn;
    },
    { ssr: false },
  );
}
