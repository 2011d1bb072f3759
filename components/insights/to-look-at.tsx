import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { ItemInsight } from "@/lib/insights/items/item-insight";

/** The questions that a teacher might look at first, with the reason in words. */
export function ToLookAt({ items, home }: { items: readonly ItemInsight[]; home: string }) {
  const t = useTranslations("Insights");
  const flagged = items.flatMap(({ number, prompt, flag }) => (flag ? [{ number, prompt, flag }] : []));
  return (
    <section aria-labelledby="look-at" className="flex max-w-measure flex-col gap-2">
      <h3 id="look-at" className="text-lg font-semibold">
        {t("lookAt")}
      </h3>
      {flagged.length === 0 ? (
        <p>{t("nothingToLookAt")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {flagged.map(({ number, prompt, flag }) => (
            <li key={number} className="border-s-3 border-marker-line ps-4">
              <a href={`${home}/items#question-${number}`} className="wrap-anywhere">
                {t("question", { number, prompt })}
              </a>
              <span className="block">
                {flag.reason === "key" ? t("flag_key", { option: flag.option }) : t(`flag_${flag.reason}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton href={`${home}/insights/take-up`}>{t("takeUp")}</LinkButton>
      </p>
    </section>
  );
}
