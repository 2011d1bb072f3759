"use client";

import { useTranslations } from "next-intl";
import type { QueueEntry, StudentLabel } from "@/lib/grading/marking/queue";

/** How a student is called on the marking desk: by name, or by the number in its place. */
export function useStudentLabel(): (student: StudentLabel) => string {
  const t = useTranslations("Marking");
  return (student) => ("name" in student ? student.name : t("studentNumber", { number: `${student.alias}` }));
}

/** Where an answer of the queue is marked. */
export const entryHref = (home: string, { attemptId, itemVersionId }: QueueEntry): string =>
  `${home}/marking?attempt=${attemptId}&item=${itemVersionId}`;
