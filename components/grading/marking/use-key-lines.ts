"use client";

import { useTranslations } from "next-intl";
import type { KeyLine } from "@/components/grading/keys/key-help";

/** What the keys of the marking desk do. */
export function useKeyLines(): readonly KeyLine[] {
  const t = useTranslations("Marking");
  const flags = useTranslations("Flags");
  return [
    { keys: ["1", "…", "9"], does: t("keyLevel") },
    { keys: ["Ctrl + Enter"], does: t("keySave") },
    { keys: ["j", "→"], does: t("keyNext") },
    { keys: ["k", "←"], does: t("keyPrevious") },
    { keys: ["f"], does: flags("key") },
    { keys: ["g"], does: flags("keyGo") },
    { keys: ["p"], does: t("keyPin") },
    { keys: ["c"], does: t("keyComment") },
    { keys: ["b"], does: t("keyBank") },
    { keys: ["m"], does: t("keyModel") },
    { keys: ["u"], does: t("keyUndo") },
    { keys: ["Esc"], does: t("keyLeave") },
  ];
}
