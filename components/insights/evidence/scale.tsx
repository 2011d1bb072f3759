import { useTranslations } from "next-intl";
import { citedLook, type Line } from "@/components/articles/shaded-text";

/** As many shades as there are. */
const MOST = 5;

/** What the shades and lines of the map mean, drawn as they are in the text. */
export function Scale({ peak, line }: { peak: number; line: Line }) {
  const t = useTranslations("EvidenceMap");
  const most = Math.min(peak, MOST);
  return (
    <div className="text-muted">
      <p>{t("legend")}</p>
      <p className="mt-1 flex items-baseline gap-2" role="img" aria-label={t("scale")}>
        <span>{t("scaleFrom")}</span>
        <span className="font-read text-ink">
          {Array.from({ length: most }, (_, index) => index + 1).map((step) => (
            <span key={step} className={citedLook(step, most, line)}>
              {SAMPLE}
            </span>
          ))}
        </span>
        {peak > 1 ? <span>{t("scaleTo", { peak })}</span> : null}
      </p>
    </div>
  );
}

/** Room for a line to be drawn under: no words. */
const SAMPLE = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
