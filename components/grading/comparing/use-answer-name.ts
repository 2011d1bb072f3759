import { useTranslations } from "next-intl";
import type { QueueEntry, StudentLabel } from "@/lib/grading/marking/queue";

/** How an answer is called: by its student, by name or number, and the attempt where it is not the first. */
export function useAnswerName(): (
  entry: { readonly student: StudentLabel } & Partial<Pick<QueueEntry, "attemptNumber">>,
) => string {
  const t = useTranslations("Comparing");
  const marking = useTranslations("Marking");
  return ({ student, attemptNumber = 1 }) => {
    const name = "name" in student ? student.name : marking("studentNumber", { number: `${student.alias}` });
    return attemptNumber > 1
      ? t("whoseAttempt", { student: name, number: attemptNumber })
      : t("whose", { student: name });
  };
}
