import { useTranslations } from "next-intl";
import type { Citing } from "@/components/attempts/citing/use-citing";
import { Button } from "@/components/ui/button";

/** At the foot of the page while words are chosen: what would be cited, and how. */
export function CiteBar({
  citing,
  language,
  room = "lg:me-[30rem]",
}: {
  citing: Citing;
  language: string;
  /** The class that leaves what stands beside the text uncovered. */
  room?: string;
}) {
  const t = useTranslations("Desk");
  const { active, selected, isCut, candidate } = citing;
  if (!active && !selected) return null;
  const shown = selected ?? candidate;
  return (
    <section
      aria-label={t("citeBar")}
      className={`fixed inset-x-3 bottom-3 z-30 mx-auto flex max-w-2xl flex-col gap-2 rounded-sheet border border-marker-line bg-sheet p-4 shadow-lift print:hidden ${room}`}
    >
      {active && !selected ? <p className="font-semibold">{t("citing")}</p> : null}
      {shown ? (
        <p aria-live="polite" className="quotation line-clamp-3" lang={language}>
          {shown.quote}
        </p>
      ) : null}
      {selected && isCut ? <p className="text-sm text-muted">{t("firstParagraph")}</p> : null}
      {active && !selected ? <p className="hidden text-sm text-muted lg:block">{t("citingKeys")}</p> : null}
      <div className="flex flex-wrap gap-3">
        {selected ? (
          // The press must not take the selection away before it is read.
          <Button look="main" onPointerDown={(event) => event.preventDefault()} onClick={citing.citeSelected}>
            {t("citeWords")}
          </Button>
        ) : null}
        {active ? <Button onClick={citing.stop}>{t("stop")}</Button> : null}
      </div>
    </section>
  );
}
