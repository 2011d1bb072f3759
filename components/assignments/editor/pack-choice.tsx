"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { PackView } from "@/lib/items/views";
import type { ChosenItem } from "./fields";

/** Takes all questions of a pack, or none. */
export function PackChoice({
  packs,
  items,
  onChange,
}: {
  packs: readonly PackView[];
  items: readonly ChosenItem[];
  onChange: (items: readonly ChosenItem[]) => void;
}) {
  const t = useTranslations("Editor");
  return (
    <ul className="mt-2 flex flex-col">
      {packs.map((pack) => {
        const ids = new Set(pack.items.map(({ item }) => item.id));
        const own = items.filter(({ itemVersionId }) => ids.has(itemVersionId));
        if (own.length === 0) return null;
        const count = own.filter(({ chosen }) => chosen).length;
        const choose = (chosen: boolean) =>
          onChange(items.map((item) => (ids.has(item.itemVersionId) ? { ...item, chosen } : item)));
        return (
          <li key={`${pack.packId} ${pack.articleVersionId}`} className="flex flex-wrap items-center gap-x-2">
            <span className="me-2">{t("pack", { pack: pack.title, count, all: own.length })}</span>
            <Button look="quiet" disabled={count === own.length} onClick={() => choose(true)}>
              {t("all")}
              <span className="sr-only">{t("ofPack", { pack: pack.title })}</span>
            </Button>
            <Button look="quiet" disabled={count === 0} onClick={() => choose(false)}>
              {t("none")}
              <span className="sr-only">{t("ofPack", { pack: pack.title })}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
