import { useFormatter, useTranslations } from "next-intl";
import type { OwnFigure as Figure } from "@/lib/grading/gradebook/own-grades";

/** What counts, in the words that the teacher lets students see it in. */
export function useOwnFigure(): (figure: Figure) => string {
  const t = useTranslations("MyGrades");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return (figure) => {
    switch (figure.as) {
      case "POINTS":
        return t("points", { points: number(figure.points), maximum: number(figure.maximum) });
      case "PERCENT":
        return format.number(figure.percent / 100, { style: "percent", maximumFractionDigits: 1 });
      case "SCALE":
        return figure.grade;
    }
  };
}

/** The same in place; a dash where nothing counts, and never a 0. */
export function OwnFigure({ figure }: { figure: Figure | null }) {
  const t = useTranslations("MyGrades");
  const book = useTranslations("Gradebook");
  const inWords = useOwnFigure();
  if (figure) return <bdi>{inWords(figure)}</bdi>;
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {book("none")}
      </span>
      <span className="sr-only">{t("noFigure")}</span>
    </>
  );
}
