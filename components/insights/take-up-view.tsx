import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { TakeUp } from "@/lib/insights/take-up";

/** What several got wrong alike: to plan with, or large and without names, to be projected. */
export function TakeUpView({ takeUp: { head, list }, isShown }: { takeUp: TakeUp; isShown: boolean }) {
  const t = useTranslations("TakeUp");
  const format = useFormatter();
  const here = `/assignments/${head.assignmentId}/insights/take-up`;
  return (
    <section aria-labelledby="take-up" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-measure">
          <h2 id="take-up" className="subtitle">
            {t("title")}
          </h2>
          <p className="text-muted">{t(isShown ? "shownHint" : "hint")}</p>
        </div>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton href={`/assignments/${head.assignmentId}/insights`}>{t("back")}</LinkButton>
          {list.length === 0 ? null : (
            <LinkButton href={isShown ? here : `${here}?show=class`}>
              {t(isShown ? "plan" : "show")}
            </LinkButton>
          )}
        </div>
      </div>
      {list.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <ol className={`flex flex-col gap-6 ${isShown ? "text-2xl/snug" : ""}`}>
          {list.map(({ number, prompt, part, given, count, names }) => (
            <li key={`${number}:${part}:${given}`} className="max-w-measure border-t border-rule pt-4">
              <p className="text-muted wrap-anywhere">{t("question", { number, prompt })}</p>
              {part === null ? null : <p className="wrap-anywhere">{part}</p>}
              <p className={`quotation my-1 wrap-anywhere ${isShown ? "text-2xl/snug!" : ""}`}>{given}</p>
              {isShown ? null : (
                <Disclosure summary={t("count", { count })}>
                  <p>
                    <bdi>{format.list(names, { style: "long" })}</bdi>
                  </p>
                </Disclosure>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
