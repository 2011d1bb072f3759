import { useTranslations } from "next-intl";
import type { CellState } from "@/lib/grading/review/cells";

const SHAPES: Readonly<Record<CellState, string>> = {
  right: "size-3 rounded-full bg-accent",
  inPart:
    "size-3 rounded-full inset-ring-[1.5px] inset-ring-accent bg-linear-90 from-accent from-50% to-transparent to-50%",
  wrong: "size-3 rounded-full inset-ring-[1.5px] inset-ring-muted",
  toMark: "size-3 rounded-[2px] inset-ring-2 inset-ring-marker-line",
  unanswered: "h-0.5 w-2.5 bg-muted",
  noPoints: "size-1 rounded-full bg-muted",
};

/** How an answer did, by shape and, to those who hear the page, in words. */
export function CellSign({ state, hidden = false }: { state: CellState; hidden?: boolean }) {
  const t = useTranslations("Review");
  return (
    <>
      <span aria-hidden="true" className={`inline-block flex-none ${SHAPES[state]}`} />
      {hidden ? null : <span className="sr-only">{t(`cell_${state}`)}</span>}
    </>
  );
}

const STATES = ["right", "inPart", "wrong", "toMark", "unanswered"] as const satisfies CellState[];

/** What the signs mean. */
export function Legend() {
  const t = useTranslations("Review");
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
      {STATES.map((state) => (
        <li key={state} className="inline-flex items-center gap-2">
          <CellSign state={state} hidden />
          {t(`cell_${state}`)}
        </li>
      ))}
    </ul>
  );
}
