import { useTranslations } from "next-intl";
import { FEW } from "../few";

/** Says that figures of so few say little; nothing where they are enough, or there is nobody. */
export function Shaky({ n }: { n: number }) {
  const t = useTranslations("Voices");
  return n > 0 && n < FEW ? (
    <p className="max-w-measure border-s-3 border-marker-line ps-4">{t("shaky", { n })}</p>
  ) : null;
}
