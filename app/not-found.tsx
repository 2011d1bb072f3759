"use client";

import { useTranslations } from "next-intl";
import { AppBar } from "@/components/ui/app-bar";
import { buttonClass } from "@/components/ui/button";

/**
 * What stands in place of a page that is not there. A client component: one of the server's goes along, ready drawn, with every
 * page that is.
 */
export default function NotFoundPage() {
  const t = useTranslations("Fault");
  return (
    <>
      <AppBar />
      <main id="content" className="mx-auto flex max-w-form flex-col items-start gap-4 px-5 py-16">
        <h1 className="title">{t("notFoundTitle")}</h1>
        <p>{t("notFoundBody")}</p>
        {/* A plain link: what this page draws is loaded with every other. */}
        <a href="/" className={buttonClass("plain")}>
          {t("notFoundHome")}
        </a>
      </main>
    </>
  );
}
