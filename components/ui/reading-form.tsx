"use client";

import type { ReactNode } from "react";
import { parseReadingSettings, READING_COOKIE, readingAttributes } from "@/lib/schemas/reading-settings";
import { keepInBrowser } from "./browser-cookie";

/** Applies and keeps a reading setting as soon as it is chosen. */
export function ReadingForm({ children }: { children: ReactNode }) {
  return (
    <form
      className="flex flex-col gap-4"
      onChange={(event) => {
        const chosen = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)));
        const settings = parseReadingSettings(chosen);
        for (const [name, value] of Object.entries(readingAttributes(settings))) {
          document.documentElement.setAttribute(name, value);
        }
        keepInBrowser(READING_COOKIE, JSON.stringify(settings));
      }}
    >
      {children}
    </form>
  );
}
