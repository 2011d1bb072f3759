"use client";

import { useTranslations } from "next-intl";
import type { Citing } from "@/components/attempts/citing/use-citing";
import styles from "@/components/grading/pins/pins.module.css";
import { Button } from "@/components/ui/button";

/** At the foot of the page while words of the answer are chosen: which ones, and what can be done with them. */
export function PinBar({ choosing }: { choosing: Citing }) {
  const t = useTranslations("Pins");
  const { active, selected, candidate } = choosing;
  const shown = selected ?? candidate;
  if (!active && !selected) return null;
  return (
    <section
      aria-label={t("bar")}
      className={`fixed bottom-3 z-30 flex flex-col gap-2 rounded-sheet border border-accent bg-sheet p-4 shadow-lift print:hidden ${styles.bar}`}
    >
      {active && !selected ? <p className="font-semibold">{t("choosing")}</p> : null}
      {shown ? (
        <p aria-live="polite" dir="auto" className="line-clamp-2 border-s-3 border-accent ps-3 font-read">
          {shown.quote}
        </p>
      ) : null}
      {active && !selected ? <p className="hidden text-sm text-muted lg:block">{t("choosingKeys")}</p> : null}
      <div className="flex flex-wrap gap-3">
        {selected ? (
          // The press must not take the selection away before it is read.
          <Button
            look="main"
            onPointerDown={(event) => event.preventDefault()}
            onClick={choosing.citeSelected}
          >
            {t("take")}
          </Button>
        ) : null}
        {active ? <Button onClick={choosing.stop}>{t("stop")}</Button> : null}
      </div>
    </section>
  );
}
