import { useTranslations } from "next-intl";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { SHOWN_MARKS, type ShownMarks } from "@/lib/schemas/reports";

/** Which marks a report for parents tells: the one who prints it decides. */
export function MarksChoice({ here, marks }: { here: string; marks: ShownMarks }) {
  const t = useTranslations("Reports");
  const hrefOf = (one: ShownMarks) => (one === "released" ? here : `${here}?marks=${one}`);
  return (
    <ChosenLinks
      label={t("chooseMarks")}
      current={hrefOf(marks)}
      links={SHOWN_MARKS.map((one) => ({ href: hrefOf(one), label: t(`choose_${one}`) }))}
    />
  );
}
