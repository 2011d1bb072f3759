"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Rows } from "@/components/ui/rows";
import { TextArea } from "@/components/ui/text-field";
import { newId } from "./new-id";

type WithText = { readonly id: string; readonly text: string };
type WithTitle = { readonly id: string; readonly title: string };

/** Parts that are a line of text with an id: options, statements, terms. `more` stands below the line of each. */
export function Entries<T extends WithText | WithTitle>({
  what,
  name,
  keyName = name,
  entries,
  blank,
  limits,
  hint,
  onChange,
  more,
}: {
  /** Which parts they are: their words stand in the catalogue. */
  what: "option" | "statement" | "heading" | "term" | "meaning" | "entry" | "principle" | "case";
  name: string;
  keyName?: string;
  entries: readonly T[];
  blank: (id: string) => T;
  limits: readonly [number, number];
  hint?: string;
  onChange: (entries: T[], place: string | null) => void;
  more?: (entry: T, at: number) => ReactNode;
}) {
  const t = useTranslations("ItemEditor");
  const rowLabel = (number: number) => t(`${what}Number`, { number });
  return (
    <Rows
      name={name}
      keyName={keyName}
      legend={t(`${what}s`)}
      {...(hint ? { hint } : {})}
      rows={entries}
      limits={limits}
      addLabel={t(`${what}Add`)}
      rowLabel={rowLabel}
      blank={() => blank(newId())}
      keyOf={({ id }) => id}
      onChange={(rows) => onChange(rows, null)}
    >
      {(entry, at, goOn) => {
        const part = "text" in entry ? "text" : "title";
        return (
          <>
            <TextArea
              name={`${name}.${at}.${part}`}
              label={rowLabel(at + 1)}
              rows={1}
              maxLength={1000}
              onKeyDown={goOn}
              value={"text" in entry ? entry.text : entry.title}
              onChange={(event) => {
                const written = { ...entry, [part]: event.target.value };
                onChange(entries.with(at, written), `${name}.${entry.id}`);
              }}
            />
            {more?.(entry, at)}
          </>
        );
      }}
    </Rows>
  );
}
