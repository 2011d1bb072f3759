import {
  ArrowDownToLine,
  Ban,
  Check,
  CheckCheck,
  CircleDashed,
  Clock,
  Hourglass,
  type LucideIcon,
  Minus,
  PenLine,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { GRADE_STATES, type GradeCell, type GradeState } from "@/lib/grading/gradebook/views";

const SIGNS = {
  notHandedIn: Minus,
  missing: X,
  toMark: Hourglass,
  handedIn: Check,
  returned: CheckCheck,
  excused: Ban,
  notMarked: CircleDashed,
  late: Clock,
  dropped: ArrowDownToLine,
  setByHand: PenLine,
} as const satisfies Record<string, LucideIcon>;
type SignName = keyof typeof SIGNS;

/** The drawings of the signs, once in a page: a table of thousands of cells only names them. */
export function SignDrawings() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {Object.entries(SIGNS).map(([name, Icon]) => (
        <symbol key={name} id={`grade-${name}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}

function Sign({ name, word, isHidden = false }: { name: SignName; word: string; isHidden?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <svg aria-hidden="true" className="size-3.5 flex-none">
        <use href={`#grade-${name}`} />
      </svg>
      {isHidden ? <span className="sr-only">{word}</span> : word}
    </span>
  );
}

/** How work stands that has its figure is said by a sign, and in words to those who hear the page. */
export const isOrdinary = (state: GradeState): boolean => state === "handedIn" || state === "returned";

/** The state of a cell; `inWords` spells out the ordinary ones too. */
export function StateSign({ state, inWords = false }: { state: GradeState; inWords?: boolean }) {
  const t = useTranslations("Gradebook");
  return <Sign name={state} word={t(`state_${state}`)} isHidden={!inWords && isOrdinary(state)} />;
}

/** What is out of the ordinary about a cell, by sign and word and never by colour. */
export function MoreSigns({ cell: { daysLate, isDropped, word, excused } }: { cell: GradeCell }) {
  const t = useTranslations("Gradebook");
  return (
    <>
      {daysLate > 0 ? <Sign name="late" word={t("late", { days: daysLate })} /> : null}
      {isDropped ? <Sign name="dropped" word={t("dropped")} /> : null}
      {word && !excused ? <Sign name="setByHand" word={t("setByHand")} /> : null}
    </>
  );
}

/** What the signs mean. */
export function GradeLegend() {
  const t = useTranslations("Gradebook");
  const all = [
    ...GRADE_STATES.map((name) => ({ name, word: t(`state_${name}`) })),
    { name: "late" as const, word: t("lateSign") },
    { name: "dropped" as const, word: t("dropped") },
    { name: "setByHand" as const, word: t("setByHand") },
  ];
  return (
    <ul aria-label={t("signs")} className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
      {all.map(({ name, word }) => (
        <li key={name}>
          <Sign name={name} word={word} />
        </li>
      ))}
    </ul>
  );
}
