"use client";

import { useTranslations } from "next-intl";
import { ITEM_KINDS, type ItemKind } from "@/lib/schemas/item-kinds";

/** The first choice of a new question: what is asked of students. */
export function KindChooser({ onChoose }: { onChoose: (kind: ItemKind) => void }) {
  const t = useTranslations("ItemEditor");
  const kinds = useTranslations("Kind");
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className="subtitle mb-3">
        {t("chooseKind")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {ITEM_KINDS.map((kind) => (
          <li key={kind} className="flex">
            <button
              type="button"
              data-kind={kind}
              onClick={() => onChoose(kind)}
              className="w-full rounded-control border border-edge px-4 py-3 text-start hover:border-accent"
            >
              <span className="block font-semibold text-accent">{kinds(kind)}</span>
              <span className="text-muted">{kinds(`about_${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
