"use client";

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** What the marker flagged, once nothing else is left to mark; and the way there. */
export function FlagsLeft({ count, href }: { count: number; href: string }) {
  const t = useTranslations("Flags");
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>{t("left", { count })}</p>
      <LinkButton href={href}>{t("go", { count })}</LinkButton>
    </div>
  );
}
