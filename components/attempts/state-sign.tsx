import { useTranslations } from "next-intl";
import type { AssignmentState } from "./assignment-state";

const DOTS: Readonly<Record<AssignmentState, string>> = {
  early: "inset-ring-[1.5px] inset-ring-muted",
  notStarted: "inset-ring-[1.5px] inset-ring-accent",
  answering: "inset-ring-[1.5px] inset-ring-accent bg-linear-90 from-accent from-50% to-transparent to-50%",
  missed: "inset-ring-[1.5px] inset-ring-warn",
  handedIn: "bg-accent",
  comments: "inset-ring-[1.5px] inset-ring-good bg-linear-90 from-good from-50% to-transparent to-50%",
  results: "bg-good",
};

/** Where the student stands, by a sign and in words. */
export function StateSign({ state }: { state: AssignmentState }) {
  const t = useTranslations("MyAssignments");
  return (
    <span className="inline-flex items-baseline gap-2 font-semibold">
      <span aria-hidden="true" className={`size-2.5 flex-none rounded-full ${DOTS[state]}`} />
      {t(`state_${state}`)}
    </span>
  );
}
