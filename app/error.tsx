"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** What stands in place of a page that could not be drawn. The digest is also in the server's log. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  /** Asks the server for the page once more; to draw again what failed would fail again. */
  retry: () => void;
}) {
  const t = useTranslations("Fault");
  const common = useTranslations("Common");
  return (
    <main id="content" className="mx-auto flex max-w-form flex-col items-start gap-4 px-5 py-16">
      <h1 className="title">{t("title")}</h1>
      <p>{t("body")}</p>
      <Button look="main" onClick={retry}>
        {t("retry")}
      </Button>
      {error.digest ? <p className="text-muted">{common("reference", { reference: error.digest })}</p> : null}
    </main>
  );
}
