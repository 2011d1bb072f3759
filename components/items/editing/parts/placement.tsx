"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/text-field";

/** Where one thing belongs: under which heading, with which meaning. */
export function PlaceField({
  name,
  label,
  places,
  value,
  onChange,
}: {
  name: string;
  label: string;
  places: readonly { readonly id: string; readonly words: string }[];
  value: string | undefined;
  onChange: (place: string) => void;
}) {
  const t = useTranslations("ItemEditor");
  return (
    <Select
      name={name}
      label={label}
      className="mt-2"
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="" disabled>
        {t("choosePlace")}
      </option>
      {places.map(({ id, words }, at) => (
        <option key={id} value={id}>
          {words.trim() || t("unnamed", { number: at + 1 })}
        </option>
      ))}
    </Select>
  );
}

/** A placement without what is not there any more. */
export function kept(
  placement: Readonly<Record<string, string>>,
  things: readonly { readonly id: string }[],
  places: readonly { readonly id: string }[],
): Record<string, string> {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  return Object.fromEntries(
    Object.entries(placement).filter(([thing, place]) => has(things, thing) && has(places, place)),
  );
}
