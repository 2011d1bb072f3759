"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AnsweredItem } from "@/components/items/answered/answered-item";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import type { GiftEntry } from "@/lib/items/gift/read-gift";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { ItemDefinition, LearnerItem } from "@/lib/schemas/item";

/** What was made of each question of the source: an item that can be taken, or what is wrong with it and where. */
export function GiftEntries({
  entries,
  language,
  take,
  onTaken,
}: {
  entries: readonly GiftEntry[];
  language: string;
  take: (items: readonly ItemDefinition[]) => Promise<ActionResult<{ itemIds: string[] }>>;
  /** With those that were taken, and those that wait. */
  onTaken: (taken: readonly GiftEntry[], rest: readonly GiftEntry[]) => void;
}) {
  const t = useTranslations("Gift");
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const wanted = entries.filter(({ item, line }) => item && !left.has(line));
  const good = entries.filter(({ item }) => item).length;
  if (entries.length === 0) return <p className="text-muted">{t("nothing")}</p>;
  return (
    <Form
      action={() => take(wanted.flatMap(({ item }) => item ?? []))}
      onDone={() =>
        onTaken(
          wanted,
          entries.filter((entry) => !wanted.includes(entry)),
        )
      }
      className="flex flex-col gap-4"
    >
      <p role="status">{t("counts", { good, bad: entries.length - good })}</p>
      <ol className="border-t border-rule">
        {entries.map((entry) => (
          <li key={entry.line} className="border-b border-rule py-3">
            {entry.item ? (
              <Good
                item={entry.item}
                line={entry.line}
                language={language}
                wanted={!left.has(entry.line)}
                onWanted={(is) => {
                  const next = new Set(left);
                  if (is) next.delete(entry.line);
                  else next.add(entry.line);
                  setLeft(next);
                }}
              />
            ) : (
              <>
                <p className="font-semibold text-warn">
                  {`${t("atLine", { line: entry.problem.line })} ${t(`problem_${entry.problem.code}`, { detail: entry.problem.detail })}`}
                </p>
                <pre className="mt-1 max-h-40 overflow-auto font-mono text-sm wrap-anywhere whitespace-pre-wrap text-muted">
                  {entry.source}
                </pre>
              </>
            )}
          </li>
        ))}
      </ol>
      {wanted.length > 0 ? <SubmitButton>{t("take", { count: wanted.length })}</SubmitButton> : null}
    </Form>
  );
}

function Good({
  item,
  line,
  language,
  wanted,
  onWanted,
}: {
  item: ItemDefinition;
  line: number;
  language: string;
  wanted: boolean;
  onWanted: (is: boolean) => void;
}) {
  const t = useTranslations("Gift");
  const kind = useTranslations("Kind");
  const { key, skill: _s, difficulty: _d, ...asked } = item;
  return (
    <>
      <label className="flex min-h-11 items-start gap-3 py-1">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => onWanted(event.target.checked)}
          className="mt-0.5 size-5 flex-none accent-accent"
        />
        <span className="min-w-0 wrap-anywhere whitespace-pre-line">
          {item.prompt}
          <span className="block text-sm text-muted">
            {[t("line", { line }), kind(item.kind), item.theme].filter(Boolean).join(" · ")}
          </span>
        </span>
      </label>
      <div className="ps-8 [&_details]:border-0 [&_details]:py-0 [&_summary]:font-normal">
        <Disclosure summary={t("look")}>
          <AnsweredItem
            item={{ ...asked, id: `line-${line}` } as LearnerItem}
            itemKey={key}
            language={language}
          />
        </Disclosure>
      </div>
    </>
  );
}
