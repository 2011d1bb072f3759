import { useTranslations } from "next-intl";
import type { AssignmentState } from "@/lib/assignments/views";

const DOTS: Readonly<Record<AssignmentState, string>> = {
  draft: "inset-ring-[1.5px] inset-ring-marker-line",
  scheduled: "inset-ring-[1.5px] inset-ring-accent",
  open: "bg-good",
  late: "bg-marker-line",
  closed: "bg-muted",
  archived: "inset-ring-[1.5px] inset-ring-muted",
};

/** Where an assignment stands, by a sign and in words. */
export function StateSign({ state }: { state: AssignmentState }) {
  const t = useTranslations("CourseAssignments");
  return (
    <span className="inline-flex items-baseline gap-2 font-semibold">
      <span aria-hidden="true" className={`size-2.5 flex-none rounded-full ${DOTS[state]}`} />
      {t(`state_${state}`)}
    </span>
  );
}
