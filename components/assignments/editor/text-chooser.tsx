"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choices";
import type { AssignableText } from "@/lib/assignments/views";

/** Which text is read. */
export function TextChooser({
  texts,
  value,
  locked,
  onChange,
}: {
  texts: readonly AssignableText[];
  value: string;
  locked: boolean;
  onChange: (articleVersionId: string) => void;
}) {
  const t = useTranslations("Editor");
  return (
    <RadioGroup
      name="articleVersionId"
      legend={t("article")}
      hint={locked ? t("locked") : undefined}
      disabled={locked}
      options={texts.map(({ articleVersionId, title, author, minutes, number }) => ({
        value: articleVersionId,
        label: <span className="font-read text-lg font-semibold">{title}</span>,
        hint: t("articleBy", { author: author || "–", minutes, number }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
