import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Quotations } from "@/components/items/answers/quotations";
import type { Answer, LearnerItem } from "@/lib/schemas/item";

/** A written answer whose words are drawn by the children, with the passages that it cites. */
export function EssayAnswer({
  item,
  essay,
  firstNumber = 1,
  lang,
  children,
}: {
  item: LearnerItem;
  essay: Answer<"EXTENDED_RESPONSE">;
  firstNumber?: number | undefined;
  lang?: string | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("Answer");
  const isAskedFor = item.kind === "EXTENDED_RESPONSE" && item.content.citationsRequired > 0;
  return (
    <div className="flex flex-col gap-4">
      {children}
      {essay.passages.length > 0 || isAskedFor ? (
        <Quotations
          label={t("evidence")}
          passages={essay.passages}
          quotes={{ firstNumber, lang, linked: true }}
        />
      ) : null}
    </div>
  );
}
