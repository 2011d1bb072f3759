"use client";

import type { Locale } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { MoreMessages } from "./more-messages";

/** What `Messages` sends, given to the components inside it along with what those around have sent. */
export function MessagesFromJson({
  json,
  ...rest
}: {
  /** Namespaces by their names. */
  json: string;
  locale: Locale;
  timeZone: string;
  children: ReactNode;
}) {
  const more = useMemo(() => JSON.parse(json), [json]);
  return <MoreMessages more={more} {...rest} />;
}
