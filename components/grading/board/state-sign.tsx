import { useTranslations } from "next-intl";
import type { BoardState } from "@/lib/grading/review/board-view";

const SHAPES: Readonly<Record<BoardState, string>> = {
  notStarted: "rounded-full inset-ring-[1.5px] inset-ring-muted",
  reading: "rounded-full inset-ring-[1.5px] inset-ring-accent",
  answering:
    "rounded-full inset-ring-[1.5px] inset-ring-accent bg-linear-90 from-accent from-50% to-transparent to-50%",
  handedIn: "rounded-full bg-accent",
  late: "rounded-full bg-warn",
  returned: "rounded-[2px] bg-good",
};

/** Where a student stands, by a sign and in words. */
export function BoardStateSign({ state, isLate }: { state: BoardState; isLate: boolean }) {
  const t = useTranslations("Board");
  return (
    <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
      <span aria-hidden="true" className={`size-2.5 flex-none ${SHAPES[state]}`} />
      <span className={state === "late" ? "text-warn" : ""}>
        {t(`state_${state}`)}
        {isLate && state !== "late" ? <span className="ms-1 text-warn">{t("wasLate")}</span> : null}
      </span>
    </span>
  );
}
