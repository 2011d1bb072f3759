import { useTranslations } from "next-intl";
import { citedLook, type Line } from "@/components/articles/shaded-text";

const STEPS = [1, 2, 3, 4, 5] as const;

/** What the shades and lines of the map mean, drawn as they are in the text. */
export function Scale({ peak, line }: { peak: number; line: Line }) {
  const t = useTranslations("EvidenceMap");
  return (
    <div className="text-muted">
      <p>{t("legend")}</p>
      <p className="mt-1 flex items-baseline gap-2" role="img" aria-label={t("scale")}>
        <span>{t("scaleFrom")}</span>
        <span className="font-read text-ink">
          {STEPS.map((step) => (
            <span key={step} className={citedLook(step, STEPS.length, line)}>
              {SAMPLE}
            </span>
          ))}
        </span>
        <span>{t("scaleTo", { peak })}</span>
      </p>
    </div>
  );
}

/** Room for a line to be drawn under: no words. */
const SAMPLE = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
