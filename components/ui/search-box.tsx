"use client";

import "@/components/ui/aria-nonce";
import { type ReactNode, type Ref, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";

export type Findable = { readonly id: string; readonly text: string };

/** A line to type in, and those of the entries that have what was typed: chosen by arrow keys and Enter, or pressed. */
export function SearchBox({
  ref,
  label,
  hint,
  nothing,
  entries,
  onChoose,
}: {
  ref?: Ref<HTMLInputElement>;
  label: string;
  hint: string;
  /** Said where no entry has what was typed. */
  nothing: ReactNode;
  entries: readonly Findable[];
  onChoose: (id: string) => void;
}) {
  const [typed, setTyped] = useState("");
  return (
    <ComboBox
      defaultItems={entries}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(id) => {
        if (id === null) return;
        setTyped("");
        onChoose(`${id}`);
      }}
      allowsEmptyCollection
      className="flex flex-col gap-1"
    >
      <Label className="font-semibold">{label}</Label>
      <Text slot="description" className="text-muted">
        {hint}
      </Text>
      <Input {...(ref ? { ref } : {})} dir="auto" className="control w-full" />
      <Popover className="w-(--trigger-width) overflow-auto rounded-control border border-rule bg-sheet p-1 shadow-lift">
        <ListBox<Findable>
          className="max-h-72 overflow-auto outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-muted">{nothing}</p>}
        >
          {({ id, text }) => (
            <ListBoxItem
              id={id}
              textValue={text}
              className="flex min-h-11 cursor-pointer items-center rounded-control px-3 py-2 outline-none data-focused:bg-rule/60"
            >
              <span dir="auto" className="line-clamp-3 wrap-anywhere">
                {text}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
