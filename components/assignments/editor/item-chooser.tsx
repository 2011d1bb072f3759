"use client";

import "@/components/ui/aria-nonce";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { FieldError } from "@/components/ui/field";
import { useFieldError } from "@/components/ui/form-state";
import type { PackView } from "@/lib/items/views";
import type { LearnerItem } from "@/lib/schemas/item";
import { estimatedMinutes } from "./estimate";
import { type ChosenItem, moved, movedBeside } from "./fields";
import { ItemRow } from "./item-row";
import { PackChoice } from "./pack-choice";

/** Of no other use than to tell these rows from whatever else may be dragged over them. */
const DRAGGED = "application/x-colloquy-item";

/**
 * Which questions are asked, in which order and for how many points. A row is moved by dragging it with the mouse or a
 * finger, by the keyboard from its handle (Enter, arrows, Enter), or by two plain buttons.
 */
export function ItemChooser({
  items,
  known,
  packs,
  readingMinutes,
  locked,
  onChange,
}: {
  items: readonly ChosenItem[];
  /** The questions by the id of their version. */
  known: ReadonlyMap<string, LearnerItem>;
  packs: readonly PackView[];
  readingMinutes: number;
  locked: boolean;
  onChange: (items: readonly ChosenItem[]) => void;
}) {
  const t = useTranslations("Editor");
  const error = useFieldError("items");
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key) })),
    acceptedDragTypes: [DRAGGED],
    onReorder: ({ keys: [key], target }) => {
      if (key !== undefined)
        onChange(movedBeside(items, String(key), String(target.key), target.dropPosition === "after"));
    },
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className="h-0 outline-2 outline-transparent data-drop-target:outline-accent"
      />
    ),
  });

  function move(entry: ChosenItem, by: -1 | 1): void {
    const from = items.indexOf(entry);
    onChange(moved(items, from, from + by));
    setSaid(t("movedTo", { place: from + by + 1, all: items.length }));
    // The focus goes where the question goes, so that the button can be pressed again.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-key="${CSS.escape(entry.itemVersionId)}"]`);
      const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("[data-by]") ?? [])];
      const same = buttons.find((button) => button.dataset.by === String(by));
      (same?.disabled ? buttons.find((button) => !button.disabled) : same)?.focus();
    });
  }

  const chosen = items.filter((item) => item.chosen);
  const points = chosen.reduce((sum, item) => sum + (Number.isFinite(item.points) ? item.points : 0), 0);
  const kinds = chosen.flatMap(({ itemVersionId }) => known.get(itemVersionId)?.kind ?? []);
  return (
    <fieldset disabled={locked} className="min-w-0" aria-describedby={error ? "items-error" : undefined}>
      <legend className="subtitle mb-1">{t("items")}</legend>
      <p className="text-muted" aria-live="polite">
        {t("itemsTotal", {
          count: chosen.length,
          all: items.length,
          points,
          minutes: estimatedMinutes(readingMinutes, kinds),
          reading: readingMinutes,
        })}
      </p>
      {locked ? <p className="mt-2 text-marker-ink">{t("locked")}</p> : null}
      <FieldError id="items-error" message={error} />
      {locked ? null : <PackChoice packs={packs} items={items} onChange={onChange} />}
      <p className="sr-only" role="status">
        {said}
      </p>
      <GridList
        ref={list}
        aria-label={t("items")}
        keyboardNavigationBehavior="tab"
        className="mt-3 border-t border-rule"
        {...(locked ? {} : { dragAndDropHooks })}
      >
        {items.map((entry, at) => {
          const item = known.get(entry.itemVersionId);
          if (!item) return null;
          return (
            <GridListItem
              key={entry.itemVersionId}
              id={entry.itemVersionId}
              textValue={item.prompt}
              className="border-b border-rule outline-accent data-dragging:opacity-55 data-focus-visible:outline-3 data-focus-visible:-outline-offset-3"
            >
              <ItemRow
                entry={entry}
                item={item}
                place={entry.chosen ? chosen.indexOf(entry) : null}
                isFirst={at === 0}
                isLast={at === items.length - 1}
                locked={locked}
                onChange={(part) =>
                  onChange(items.map((other) => (other === entry ? { ...other, ...part } : other)))
                }
                onMove={(by) => move(entry, by)}
              />
            </GridListItem>
          );
        })}
      </GridList>
    </fieldset>
  );
}
