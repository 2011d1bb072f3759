"use client";

import "@/components/ui/aria-nonce";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button as DragButton } from "react-aria-components";
import { kindOf } from "@/components/items/questions/kinds";
import { Button, buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FieldError } from "@/components/ui/field";
import { useFieldError } from "@/components/ui/form-state";
import type { LearnerItem } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import type { ChosenItem } from "./fields";

/** One question that can be asked: whether it is, for how many points, and where it stands. */
export function ItemRow({
  entry,
  item,
  place,
  isFirst,
  isLast,
  locked,
  onChange,
  onMove,
}: {
  entry: ChosenItem;
  item: LearnerItem;
  /** Its place among the chosen ones, from 0; null when it is not asked. */
  place: number | null;
  isFirst: boolean;
  isLast: boolean;
  locked: boolean;
  onChange: (part: Partial<ChosenItem>) => void;
  onMove: (by: -1 | 1) => void;
}) {
  const t = useTranslations("Editor");
  const kind = useTranslations("Kind");
  const id = `item-${entry.itemVersionId}`;
  return (
    <div className={`py-2 ${entry.chosen ? "" : "text-muted"}`}>
      <div className="flex flex-wrap items-start gap-x-3">
        <div className="flex min-w-0 flex-1 basis-72 items-start">
          {locked ? null : (
            <span className="-ms-3 cursor-grab">
              {/* A button keeps the mouse from dragging the row that it stands in: it lets it through. */}
              <DragButton slot="drag" className={buttonClass("quiet", "pointer-fine:pointer-events-none")}>
                <GripVertical aria-hidden size={18} className="text-muted" />
              </DragButton>
            </span>
          )}
          <label className="flex min-h-11 min-w-0 flex-1 items-start gap-3 py-2.5">
            <input
              type="checkbox"
              checked={entry.chosen}
              onChange={(event) => onChange({ chosen: event.target.checked })}
              className="size-6 flex-none accent-accent"
            />
            <span id={id} className="min-w-0">
              <span className="block text-sm text-muted">
                {place === null ? null : <b className="me-2 text-ink">{place + 1}</b>}
                {`${kind(item.kind)} · ${item.theme}`}
              </span>
              {item.prompt}
            </span>
          </label>
        </div>
        <div className="flex items-start gap-1 max-sm:ps-16">
          {isMarked(item.kind) ? (
            <Points entry={entry} place={place} describedBy={id} onChange={onChange} />
          ) : (
            <span className="py-2.5 text-muted">{t("notMarked")}</span>
          )}
          {locked ? null : (
            <>
              <Button
                look="quiet"
                data-by={-1}
                disabled={isFirst}
                aria-label={t("up")}
                aria-describedby={id}
                onClick={() => onMove(-1)}
              >
                <ArrowUp aria-hidden size={18} />
              </Button>
              <Button
                look="quiet"
                data-by={1}
                disabled={isLast}
                aria-label={t("down")}
                aria-describedby={id}
                onClick={() => onMove(1)}
              >
                <ArrowDown aria-hidden size={18} />
              </Button>
            </>
          )}
        </div>
      </div>
      <div
        className={`[&_details]:border-0 [&_details]:py-0 [&_summary]:font-normal ${locked ? "ps-8" : "ps-16"}`}
      >
        <Disclosure summary={t("asAsked")}>
          <AsAsked item={item} />
        </Disclosure>
      </div>
    </div>
  );
}

function Points({
  entry,
  place,
  describedBy,
  onChange,
}: {
  entry: ChosenItem;
  place: number | null;
  describedBy: string;
  onChange: (part: Partial<ChosenItem>) => void;
}) {
  const t = useTranslations("Editor");
  const error = useFieldError(`items.${place ?? "none"}.points`);
  return (
    <div>
      <label className="flex items-center gap-2">
        <input
          type="number"
          min={0}
          max={100}
          step="any"
          value={Number.isFinite(entry.points) ? entry.points : ""}
          disabled={!entry.chosen}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          onChange={(event) => onChange({ points: event.target.valueAsNumber })}
          className="control w-20"
        />
        {t("points", { points: Number.isFinite(entry.points) ? entry.points : 0 })}
      </label>
      <FieldError id={`${describedBy}-points-error`} message={error} />
    </div>
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
