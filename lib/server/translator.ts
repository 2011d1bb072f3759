import "server-only";
import { createTranslator, type Messages } from "next-intl";

/** The texts of a namespace where there is no request to read a language from, as for a mail. */
export async function translator<N extends keyof Messages>(namespace: N) {
  const messages = await import("@/messages/en");
  return createTranslator({ locale: "en", messages: { ...messages } as Messages, namespace });
}
