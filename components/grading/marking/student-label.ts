"use client";

import { useTranslations } from "next-intl";
import type { StudentLabel } from "@/lib/grading/marking/queue";

/** How a student is called on the marking desk: by name, or by the number in its place. */
export function useStudentLabel(): (student: StudentLabel) => string {
  const t = useTranslations("Marking");
  return (student) => ("name" in student ? student.name : t("studentNumber", { number: `${student.alias}` }));
}
