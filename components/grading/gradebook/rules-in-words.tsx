import { useFormatter, useTranslations } from "next-intl";
import type { GradebookRules, GradeCategory } from "@/lib/grading/gradebook/views";

/** By which rules a gradebook counts, in sentences. */
export function RulesInWords({
  rules: { late, missingWork, scale },
  categories,
}: {
  rules: GradebookRules;
  categories: readonly GradeCategory[];
}) {
  const t = useTranslations("Gradebook");
  const format = useFormatter();
  const weighed = categories.map(({ title, weight, dropLowest }) =>
    t("howDropped", { title, weight, drop: dropLowest }),
  );
  return (
    <p className="max-w-measure text-muted">
      {[
        categories.length > 0 ? t("howWeighted", { categories: format.list(weighed) }) : t("howTogether"),
        scale.length > 0
          ? t("howScale", { grades: format.list(scale.map((grade) => t("howGrade", grade))) })
          : null,
        late.perDay > 0 ? t("howLate", late) : null,
        t("howMissing", { missing: missingWork }),
        t("howWaiting"),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}
