import {
  ArrowDownToLine,
  Ban,
  Check,
  CheckCheck,
  Clock,
  Hourglass,
  type LucideIcon,
  Minus,
  PenLine,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GRADE_STATES, type GradeCell, type GradeState } from "@/lib/grading/gradebook/views";

const SIGNS: Readonly<Record<GradeState, LucideIcon>> = {
  notHandedIn: Minus,
  missing: X,
  toMark: Hourglass,
  handedIn: Check,
  returned: CheckCheck,
  excused: Ban,
};

/** What is the rule is said by its sign and to those who hear the page; what is not, in words to everybody. */
const ORDINARY: readonly GradeState[] = ["handedIn", "returned"];

function Sign({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden size={14} className="flex-none" />
      {children}
    </span>
  );
}

/** How a cell of the gradebook stands, by signs and words and never by colour. */
export function GradeSigns({ cell: { state, daysLate, isDropped, word } }: { cell: GradeCell }) {
  const t = useTranslations("Gradebook");
  const stateWord = t(`state_${state}`);
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-muted">
      <Sign icon={SIGNS[state]}>
        {ORDINARY.includes(state) ? <span className="sr-only">{stateWord}</span> : stateWord}
      </Sign>
      {daysLate > 0 ? <Sign icon={Clock}>{t("late", { days: daysLate })}</Sign> : null}
      {isDropped ? <Sign icon={ArrowDownToLine}>{t("dropped")}</Sign> : null}
      {word ? <Sign icon={PenLine}>{t("setByHand")}</Sign> : null}
    </span>
  );
}

/** What the signs mean. */
export function GradeLegend() {
  const t = useTranslations("Gradebook");
  const more = [
    { icon: Clock, word: t("lateSign") },
    { icon: ArrowDownToLine, word: t("dropped") },
    { icon: PenLine, word: t("setByHand") },
  ];
  const all = [...GRADE_STATES.map((state) => ({ icon: SIGNS[state], word: t(`state_${state}`) })), ...more];
  return (
    <ul aria-label={t("signs")} className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
      {all.map(({ icon, word }) => (
        <li key={word}>
          <Sign icon={icon}>{word}</Sign>
        </li>
      ))}
    </ul>
  );
}
