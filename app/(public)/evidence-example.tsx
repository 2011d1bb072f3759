import { getTranslations } from "next-intl/server";

/** The idea in one picture, drawn with the real thing: a text, the words marked in it, and what rests on them. */
export async function EvidenceExample() {
  const t = await getTranslations("Landing");
  return (
    <figure aria-label={t("exampleLabel")} className="relative grid gap-5 lg:pb-14">
      <p className="reading border-s border-rule ps-6 sm:ps-8">
        {t.rich("examplePassage", {
          mark: (chunks) => (
            <>
              <mark>{chunks}</mark>
              <sup>{t("exampleNumber")}</sup>
            </>
          ),
        })}
      </p>
      <div className="rounded-sheet border border-rule bg-sheet p-5 shadow-lift sm:ms-16 sm:p-6">
        <p className="text-muted">{t("exampleKicker")}</p>
        <p className="mt-1 text-lg/snug font-semibold text-balance">{t("exampleQuestion")}</p>
        <p className="mt-3 rounded-control px-3.5 py-2.5 inset-ring-2 inset-ring-accent">
          {t("exampleAnswer")}
        </p>
        <p className="mt-5 mb-2 flex items-baseline justify-between gap-4 font-semibold">
          {t("exampleEvidence")}
          <span className="text-sm text-marker-ink">{t("exampleCount", { count: 1 })}</span>
        </p>
        <blockquote className="quotation">{t("exampleQuote")}</blockquote>
      </div>
    </figure>
  );
}
