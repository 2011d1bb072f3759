import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SharedMessages } from "@/components/ui/messages/shared/shared-messages";
import { TimeZone } from "@/components/ui/time-zone";
import {
  parseReadingSettings,
  READING_COOKIE,
  type ReadingSettings,
  readingAttributes,
} from "@/lib/schemas/reading-settings";
import "./ui-font";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Common");
  return { title: { default: t("brand"), template: `%s · ${t("brand")}` } };
}

const PAPER = { light: "#fbf8f1", dark: "#171512" } as const;

/** Colours the browser's own frame like the page: as the reader chose, or else as the device says. */
export async function generateViewport(): Promise<Viewport> {
  const { theme } = await readingSettings();
  if (theme !== "system") return { themeColor: PAPER[theme] };
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: PAPER.light },
      { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
    ],
  };
}

/** Every page stands in this: language, the reader's settings, and what all client components share. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, reading] = await Promise.all([getLocale(), getTranslations("Common"), readingSettings()]);
  return (
    // The settings change these attributes in place: React need not agree with what it finds there.
    <html lang={locale} {...readingAttributes(reading)} suppressHydrationWarning>
      <body className="min-h-dvh font-ui">
        <a
          href="#content"
          className="sr-only rounded-control bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50"
        >
          {t("skip")}
        </a>
        <SharedMessages>
          <TimeZone />
          {children}
        </SharedMessages>
      </body>
    </html>
  );
}

async function readingSettings(): Promise<ReadingSettings> {
  return parseReadingSettings((await cookies()).get(READING_COOKIE)?.value);
}
