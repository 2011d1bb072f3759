"use client";

import { useTranslations } from "next-intl";
import { AppBar } from "@/components/ui/app-bar";
import { LinkButton } from "@/components/ui/button";

/** In the browser's hands, because Next sends it along with every page, and so it costs a reference and not a tree. */
export default function NotFoundPage() {
  const t = useTranslations("Fault");
  return (
    <>
      <AppBar />
      <main id="content" className="mx-auto flex max-w-form flex-col items-start gap-4 px-5 py-16">
        <h1 className="title">{t("notFoundTitle")}</h1>
        <p>{t("notFoundBody")}</p>
        <LinkButton href="/">{t("notFoundHome")}</LinkButton>
      </main>
    </>
  );
}
