"use client";

import { useRouter } from "next/navigation";
import { useTimeZone } from "next-intl";
import { useEffect } from "react";
import { keepInBrowser, keptInBrowser } from "./browser-cookie";

/** Tells the server the browser's time zone by the cookie `tz`, and has the page drawn again if it differed. */
export function TimeZone() {
  const router = useRouter();
  const shown = useTimeZone();
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zone || keptInBrowser("tz") === zone) return;
    keepInBrowser("tz", zone);
    // Where cookies are refused the server cannot learn the zone: asking again would draw the same page.
    if (zone !== shown && keptInBrowser("tz") === zone) router.refresh();
  }, [router, shown]);
  return null;
}
