import { useFormatter, useTranslations } from "next-intl";
import { MOMENT } from "@/components/ui/moment";
import type { AssignmentForStudent } from "@/lib/attempts/views";

type Times = Pick<AssignmentForStudent, "openAt" | "dueAt" | "closesAt" | "phase" | "clock" | "mayRevise">;

/** By when something has to be done, with the time that is left in words. `now` is the server's. */
export function DueLine({ assignment, now }: { assignment: Times; now: Date }) {
  const t = useTranslations("MyAssignments");
  const format = useFormatter();
  const revision = useTranslations("Revision");
  const { openAt, dueAt, closesAt, phase, clock, mayRevise } = assignment;
  const values = (at: Date) => ({ when: format.dateTime(at, MOMENT), left: format.relativeTime(at, now) });
  if (mayRevise?.revisionId)
    return mayRevise.until ? revision("dueUntil", values(mayRevise.until)) : revision("dueOpen");
  if (clock) return clock.pausedSince ? t("paused") : t("endsAt", values(new Date(clock.endsAt)));
  if (phase === "early" && openAt) return t("opens", values(openAt));
  if (phase === "closed" && closesAt) return t("closed", values(closesAt));
  if (dueAt && dueAt > now) return t("due", values(dueAt));
  if (dueAt) return closesAt ? t("lateUntil", values(closesAt)) : t("lateTaken", values(dueAt));
  return closesAt ? t("openUntil", values(closesAt)) : t("noDue");
}
