import { useTranslations } from "next-intl";
import type { LearnerItem } from "@/lib/schemas/item";

/** By which rule a question earns its points, said before it is answered. */
export function useRule(): (item: LearnerItem) => string {
  const t = useTranslations("Question");
  return ({ kind, points, content }) =>
    t(`rule_${kind}`, { points, credit: "credit" in content ? content.credit : "" });
}
