import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { AssignmentForStudent } from "@/lib/attempts/views";

/** The way to the class's discussion, or what comes before it. */
export function CoverDiscussion({
  assignment: { assignmentId, discussion },
}: {
  assignment: Pick<AssignmentForStudent, "assignmentId" | "discussion">;
}) {
  const t = useTranslations("Cover");
  if (!discussion) return null;
  return (
    <section aria-labelledby="discussion" className="flex flex-col items-start gap-2">
      <h2 id="discussion" className="subtitle">
        {t("discussion")}
      </h2>
      <p className="text-muted">{t(`discussion_${discussion}`)}</p>
      {discussion === "open" ? (
        <LinkButton href={`/assignments/${assignmentId}/discuss`}>{t("discuss")}</LinkButton>
      ) : null}
    </section>
  );
}
