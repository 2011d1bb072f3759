"use client";

import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";

/** Which part of the points an answer earns, in per cent. */
export function ShareField({
  name,
  value,
  onChange,
}: {
  name: string;
  /** From 0 to 1. */
  value: number;
  onChange: (share: number) => void;
}) {
  const t = useTranslations("ItemEditor");
  return (
    <NumberField
      name={name}
      label={t("share")}
      min={1}
      max={100}
      value={Math.round(value * 10_000) / 100}
      onChange={(percent) => onChange(percent / 100)}
    />
  );
}
