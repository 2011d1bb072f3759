import { useTranslations } from "next-intl";
import type { Step } from "./steps";

const LOOKS = {
  answered: "bg-accent",
  lacks: "bg-[linear-gradient(90deg,var(--color-accent)_50%,var(--color-rule)_50%)]",
  open: "bg-rule",
} as const;

/** A segment a question, each leading to its question: full, half or empty. */
export function ProgressStrip({
  steps,
  current,
  onGo,
}: {
  steps: readonly Step[];
  current: number;
  onGo: (index: number) => void;
}) {
  const t = useTranslations("Desk");
  return (
    <nav aria-label={t("progress")} className="print:hidden">
      <ol className="flex gap-1">
        {steps.map(({ item, state }, index) => (
          <li key={item.id} className="min-w-0 flex-1">
            <button
              type="button"
              aria-label={t(`step_${state}`, { number: index + 1 })}
              aria-current={index === current ? "step" : undefined}
              onClick={() => onGo(index)}
              className="group flex h-8 w-full items-center"
            >
              <span
                className={`h-1 w-full rounded-full ${LOOKS[state]} group-hover:h-2 group-aria-[current]:h-2 group-aria-[current]:outline-2 group-aria-[current]:outline-offset-2 group-aria-[current]:outline-muted`}
              />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
