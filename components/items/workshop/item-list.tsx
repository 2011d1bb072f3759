"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, useRef, useState, useTransition } from "react";
import { Notice } from "@/components/ui/notice";
import { Toast } from "@/components/ui/toast";
import type { WorkshopItem } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { WorkshopRow } from "./workshop-row";

type Deed = (input: unknown) => Promise<ActionResult<unknown>>;

/** The questions of a pack, in order. What is moved or taken out shows at once, and comes back if it did not work. */
export function ItemList({
  packId,
  items,
  order,
  duplicate,
  remove,
  restore,
}: {
  packId: string;
  items: readonly WorkshopItem[];
  order: Deed;
  duplicate: Deed;
  remove: Deed;
  restore: Deed;
}) {
  const t = useTranslations("Workshop");
  const common = useTranslations("Common");
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(items);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<WorkshopItem>();
  const list = useRef<HTMLOListElement>(null);

  function run(deed: () => Promise<ActionResult<unknown>>, after?: () => void): void {
    setProblem(undefined);
    start(async () => {
      try {
        const result = await deed();
        if (result.ok) after?.();
        else setProblem(result.error.message);
      } catch {
        setProblem(common(navigator.onLine ? "requestFailed" : "offline"));
      }
    });
  }
  function move(from: number, by: -1 | 1): void {
    const item = shown[from];
    if (!item) return;
    const next = shown.toSpliced(from, 1).toSpliced(from + by, 0, item);
    run(async () => {
      show(next);
      return order({ packId, itemIds: next.map(({ itemId }) => itemId) });
    });
    setSaid(t("movedTo", { place: from + by + 1, count: shown.length }));
    requestAnimationFrame(() => {
      const row = list.current?.children[from + by];
      const button =
        row?.querySelector<HTMLElement>(`[data-by="${by}"]:enabled`) ??
        row?.querySelector<HTMLElement>("[data-by]:enabled");
      button?.focus();
    });
  }

  return (
    <div aria-busy={pending}>
      {problem ? <Notice tone="error" title={problem} /> : null}
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list} className="border-t border-rule">
        {shown.map((item, at) => (
          <WorkshopRow
            key={item.itemId}
            item={item}
            number={at + 1}
            count={shown.length}
            href={`/library/packs/${packId}/items/${item.itemId}`}
            onMove={(by) => move(at, by)}
            onDuplicate={() =>
              run(
                () => duplicate({ itemId: item.itemId }),
                () => setSaid(t("duplicated")),
              )
            }
            onRemove={() =>
              run(
                async () => {
                  show(shown.filter((other) => other !== item));
                  return remove({ itemId: item.itemId });
                },
                () => setRemoved(item),
              )
            }
          />
        ))}
      </ol>
      {removed ? (
        <Toast
          onUndo={() =>
            run(
              () => restore({ itemId: removed.itemId }),
              () => setRemoved(undefined),
            )
          }
          onDismiss={() => setRemoved(undefined)}
        >
          {t("removed", { prompt: removed.item.prompt.slice(0, 60) })}
        </Toast>
      ) : null}
    </div>
  );
}
