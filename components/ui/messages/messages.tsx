import type { Messages as Catalogue } from "next-intl";
import { getLocale, getMessages, getTimeZone } from "next-intl/server";
import type { ReactNode } from "react";
import { jsonOnce } from "../json-once";
import { MessagesFromJson } from "./messages-from-json";

type Namespace = keyof Catalogue;

/**
 * Gives the client components inside it the namespaces they need, and no more: a page does not send the
 * texts of other pages. What the one around them gives they have as well; the outermost is the layout's.
 *
 * They go as JSON: React would take the catalogue apart into a thousand small objects, at a fifth of the cost of a page.
 */
export async function Messages({ names, children }: { names: readonly Namespace[]; children: ReactNode }) {
  const [all, locale, timeZone] = await Promise.all([getMessages(), getLocale(), getTimeZone()]);
  const parts = names.map((name) => `${JSON.stringify(name)}:${jsonOnce(all[name])}`);
  return (
    <MessagesFromJson json={`{${parts.join(",")}}`} locale={locale} timeZone={timeZone}>
      {children}
    </MessagesFromJson>
  );
}
