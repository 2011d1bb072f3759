import { useTranslations } from "next-intl";
import type { StudentLabel } from "@/lib/grading/marking/queue";

/** Whose answer to which question it is; with names hidden a number stands for the name. */
export function LookStudent({ student, number }: { student: StudentLabel; number: number }) {
  const t = useTranslations("SecondLooks");
  const marking = useTranslations("Marking");
  const name = "name" in student ? student.name : marking("studentNumber", { number: `${student.alias}` });
  return t("head", { student: name, number });
}
