import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Stands in place of the questions while the teacher has stopped the clock. Needs the namespace `Clock`. */
export function Paused() {
  const t = useTranslations("Clock");
  return (
    <Notice tone="warn" title={t("pausedTitle")}>
      <p>{t("pausedText")}</p>
    </Notice>
  );
}
