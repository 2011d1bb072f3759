import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** In place of a list of students that nobody is on yet. Needs the namespace `Review`. */
export function NoStudents({ courseId }: { courseId: string }) {
  const t = useTranslations("Review");
  return (
    <EmptyState
      title={t("nobodyTitle")}
      action={<LinkButton href={`/courses/${courseId}/join-code`}>{t("joinCode")}</LinkButton>}
    >
      {t("nobodyBody")}
    </EmptyState>
  );
}
