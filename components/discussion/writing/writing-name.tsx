"use client";

import { useTranslations } from "next-intl";
import { useThread } from "../thread/thread-context";

/** Under which name one writes, and who can see which: exactly. */
export function WritingName() {
  const t = useTranslations("Writing");
  const { rules, viewer } = useThread().view;
  const held = rules.isPremoderated && !viewer.isStaff ? t("premoderated") : null;
  const name = viewer.isStaff
    ? t("asTeacher")
    : rules.isAnonymous
      ? viewer.inventedName
        ? t("asInvented", { name: viewer.inventedName })
        : t("asNewInvented")
      : null;
  if (!name && !held) return null;
  return (
    <p className="text-muted">
      {name} {held}
    </p>
  );
}
