import { useTranslations } from "next-intl";
import { BarTable } from "@/components/grading/items/bar-table";
import { LinkButton } from "@/components/ui/link-button";
import type { ParticipationSum } from "@/lib/insights/loading/class-voices";
import { Shaky } from "./shaky";

/** What a teacher might do first; of an even class, look who answers whom. */
function adviceFor({ students, posted, answered, cited }: ParticipationSum) {
  if (posted < students) return "advice_silent";
  if (answered * 2 < posted) return "advice_answers";
  return cited * 2 < posted ? "advice_citing" : "advice_none";
}

/** How many students take part in the discussion, and how. */
export function ParticipationPart({
  participation,
  home,
}: {
  participation: ParticipationSum;
  home: string;
}) {
  const t = useTranslations("Voices");
  const { students, posted, answered, cited } = participation;
  const silent = students - posted;
  return (
    <div className="flex max-w-measure flex-col gap-3">
      <div>
        <h3 className="text-lg font-semibold">{t("partTitle")}</h3>
        <p className="text-muted">{students === 0 ? t("noStudents") : t("ofClass", { n: students })}</p>
      </div>
      {students === 0 ? null : (
        <>
          <Shaky n={students} />
          <BarTable
            caption={t("partCaption")}
            heads={[t("part"), t("students")]}
            total={students}
            bars={[
              { id: "posted", label: t("posted"), count: posted, isRight: true },
              { id: "answered", label: t("answered"), count: answered, isRight: true },
              { id: "cited", label: t("cited"), count: cited, isRight: true },
              { id: "silent", label: t("silent"), count: silent },
            ]}
          />
          <p>{t(adviceFor(participation), { silent })}</p>
        </>
      )}
      <p className="flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`${home}/discussion/heard`}>{t("toHeard")}</LinkButton>
        <LinkButton href={`${home}/discussion/evidence`}>{t("toEvidence")}</LinkButton>
      </p>
    </div>
  );
}
