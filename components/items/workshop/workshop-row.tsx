"use client";

import { ArrowDown, ArrowUp, Copy, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import type { WorkshopItem } from "@/lib/items/views";
import { isMarked } from "@/lib/schemas/never-marked";

/** One question of a pack: what it is, and what can be done with it. */
export function WorkshopRow({
  item: { item, skill, difficulty, assignments, isOutdated },
  number,
  count,
  href,
  onMove,
  onDuplicate,
  onRemove,
}: {
  item: WorkshopItem;
  number: number;
  count: number;
  href: string;
  onMove: (by: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}) {
  const t = useTranslations("Workshop");
  const kind = useTranslations("Kind");
  const facts = [
    kind(item.kind),
    item.theme,
    t(`skill_${skill}`),
    difficulty ? t(`difficulty_${difficulty}`) : "",
    isMarked(item.kind) ? t("points", { points: item.points }) : t("notMarked"),
    assignments > 0 ? t("assignments", { count: assignments }) : "",
  ];
  return (
    <li className="flex flex-wrap items-start gap-x-4 border-b border-rule py-2">
      <span className="w-6 flex-none pt-2.5 text-end font-semibold tabular-nums">{number}</span>
      <div className="min-w-0 flex-1 basis-64 py-2.5">
        <Link href={href} className="wrap-anywhere">
          {item.prompt}
        </Link>
        <p className="text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>
        {isOutdated ? <p className="text-sm text-marker-ink">{t("outdated")}</p> : null}
      </div>
      <div className="ms-auto flex">
        <Deed label={t("up", { number })} data-by={-1} disabled={number === 1} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden size={18} />
        </Deed>
        <Deed label={t("down", { number })} data-by={1} disabled={number === count} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden size={18} />
        </Deed>
        <Deed label={t("duplicate", { number })} onClick={onDuplicate}>
          <Copy aria-hidden size={18} />
        </Deed>
        <Deed label={t("remove", { number })} onClick={onRemove}>
          <Trash2 aria-hidden size={18} />
        </Deed>
      </div>
    </li>
  );
}

/** A button by its sign, whose words come when the mouse rests on it. */
function Deed({ label, ...button }: ComponentProps<typeof Button> & { label: string; "data-by"?: number }) {
  return <Button look="quiet" className="text-muted" aria-label={label} title={label} {...button} />;
}
