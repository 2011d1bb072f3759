import { useTranslations } from "next-intl";

/** Says that an answer came with quotations which are not in the text, and are therefore not shown. */
export function LostQuotations({ count }: { count: number }) {
  const t = useTranslations("ReviewedAnswer");
  return count > 0 ? <p className="text-warn">{t("lost", { count })}</p> : null;
}
