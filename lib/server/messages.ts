import { cookies } from "next/headers";
import type { Messages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { type Locale, localeFrom, timeZoneFrom } from "./locale";

const catalogues: Record<Locale, () => Promise<Messages>> = {
  en: () => import("@/messages/en"),
};

/** Read once for each language, and not through the builder's loader at every request. */
const known = new Map<Locale, Messages>();

async function catalogueOf(locale: Locale): Promise<Messages> {
  const catalogue = known.get(locale) ?? { ...(await catalogues[locale]()) };
  known.set(locale, catalogue);
  return catalogue;
}

/**
 * Language and time zone of the request, both from cookies: addresses carry no language, so a link that one
 * student sends another opens in the other's language. A browser that has not said its zone yet sees UTC.
 */
export default getRequestConfig(async () => {
  const jar = await cookies();
  const locale = localeFrom(jar.get("locale")?.value);
  return {
    locale,
    timeZone: timeZoneFrom(jar.get("tz")?.value),
    messages: await catalogueOf(locale),
  };
});
