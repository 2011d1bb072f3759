"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { kindOf } from "@/components/items/questions/kinds";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FieldError } from "@/components/ui/field";
import { useFieldError } from "@/components/ui/form-state";
import type { LearnerItem } from "@/lib/schemas/item";
import { type ChosenItem, moved } from "./fields";

/** Which questions are asked, in which order and for how many points. Moved by buttons, or by the mouse. */
export function ItemChooser({
  items,
  known,
  locked,
  onChange,
}: {
  items: readonly ChosenItem[];
  /** The questions by the id of their version. */
  known: ReadonlyMap<string, LearnerItem>;
  locked: boolean;
  onChange: (items: readonly ChosenItem[]) => void;
}) {
  const t = useTranslations("Editor");
  const error = useFieldError("items");
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number | null>(null);
  const change = (at: number, part: Partial<ChosenItem>) =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...part } : item)));

  function move(from: number, to: number, way: "up" | "down"): void {
    onChange(moved(items, from, to));
    // The button goes where its question goes, so that it can be pressed again.
    requestAnimationFrame(() =>
      list.current?.children[to]?.querySelector<HTMLElement>(`[data-way="${way}"]`)?.focus(),
    );
  }
  const chosen = items.filter((item) => item.chosen);
  const points = chosen.reduce((sum, item) => sum + (Number.isFinite(item.points) ? item.points : 0), 0);
  return (
    <fieldset disabled={locked} className="min-w-0" aria-describedby={error ? "items-error" : undefined}>
      <legend className="subtitle mb-1">{t("items")}</legend>
      <p className="mb-3 text-muted">
        {t("itemsTotal", { count: chosen.length, all: items.length, points })}
      </p>
      {locked ? <p className="mb-3 text-marker-ink">{t("locked")}</p> : null}
      <FieldError id="items-error" message={error} />
      {items.length > 1 && !locked ? (
        <div className="mb-3 flex flex-wrap gap-3">
          <Button look="quiet" onClick={() => onChange(items.map((item) => ({ ...item, chosen: true })))}>
            {t("all")}
          </Button>
          <Button look="quiet" onClick={() => onChange(items.map((item) => ({ ...item, chosen: false })))}>
            {t("none")}
          </Button>
        </div>
      ) : null}
      <ol ref={list} className="border-t border-rule">
        {items.map((entry, at) => {
          const item = known.get(entry.itemVersionId);
          if (!item) return null;
          return (
            <li
              key={entry.itemVersionId}
              onDragOver={(event) => {
                if (dragged.current === null) return;
                event.preventDefault();
                if (dragged.current === at) return;
                onChange(moved(items, dragged.current, at));
                dragged.current = at;
              }}
              className={`flex flex-col gap-1 border-b border-rule py-3 ${entry.chosen ? "" : "text-muted"}`}
            >
              <div className="flex items-start gap-2">
                {locked ? null : (
                  <span
                    draggable
                    aria-hidden="true"
                    onDragStart={(event) => {
                      dragged.current = at;
                      event.dataTransfer.effectAllowed = "move";
                    }}
                    onDragEnd={() => {
                      dragged.current = null;
                    }}
                    className="mt-3 hidden cursor-grab text-muted sm:block"
                  >
                    <GripVertical size={18} />
                  </span>
                )}
                <label className="flex min-h-11 min-w-0 flex-1 items-start gap-3 py-2">
                  <input
                    type="checkbox"
                    checked={entry.chosen}
                    onChange={(event) => change(at, { chosen: event.target.checked })}
                    className="mt-0.5 size-5 flex-none accent-accent"
                  />
                  <span className="min-w-0">
                    <span className="block text-sm text-muted">{`${t(`kind_${item.kind}`)} · ${item.theme}`}</span>
                    {item.prompt}
                  </span>
                </label>
              </div>
              <div className="flex flex-wrap items-center gap-2 ps-8 sm:ps-14">
                <label className="flex items-center gap-2">
                  <input
                    type="number"
                    min={0}
                    max={100}
                    step="any"
                    value={Number.isFinite(entry.points) ? entry.points : ""}
                    disabled={!entry.chosen}
                    onChange={(event) => change(at, { points: event.target.valueAsNumber })}
                    className="control w-20"
                  />
                  {t("points")}
                </label>
                <Button
                  look="quiet"
                  data-way="up"
                  disabled={at === 0}
                  aria-label={t("up", { number: at + 1 })}
                  onClick={() => move(at, at - 1, "up")}
                >
                  <ArrowUp aria-hidden size={18} />
                </Button>
                <Button
                  look="quiet"
                  data-way="down"
                  disabled={at === items.length - 1}
                  aria-label={t("down", { number: at + 1 })}
                  onClick={() => move(at, at + 1, "down")}
                >
                  <ArrowDown aria-hidden size={18} />
                </Button>
              </div>
              <div className="ps-8 sm:ps-14">
                <Disclosure summary={t("asAsked")}>
                  <AsAsked item={item} />
                </Disclosure>
              </div>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

/** The question as students meet it, to be looked at only. */
function AsAsked({ item }: { item: LearnerItem }) {
  const { View, empty } = kindOf(item);
  return (
    <div inert className="max-w-form">
      <View item={item} answer={empty} onChange={() => {}} />
    </div>
  );
}
