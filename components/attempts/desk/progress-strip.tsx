import { List } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover } from "@/components/ui/popover";
import type { Step } from "./steps";

const HALF = "border-accent bg-[linear-gradient(90deg,var(--color-accent)_50%,transparent_50%)]";

/** Told apart by their shape as well: full, half full, empty. */
const LOOKS = {
  answered: "border-accent bg-accent",
  part: HALF,
  lacks: HALF,
  open: "border-edge",
} as const satisfies Record<Step["state"], string>;

/** So many stand beside the button with 24 pixels each; more make further rows, and lower ones of all. */
const IN_ONE_ROW = { narrow: 9, wide: 13 };

const heightOf = (count: number) => {
  if (count > IN_ONE_ROW.wide) return "h-7";
  return count > IN_ONE_ROW.narrow ? "h-11 max-sm:h-7" : "h-11";
};

type Props = {
  readonly steps: readonly Step[];
  readonly current: number;
  readonly onGo: (index: number) => void;
};

/** A segment a question, each leading to its question, and behind a button the same as a list with the prompts. */
export function ProgressStrip({ steps, current, onGo }: Props) {
  const t = useTranslations("Desk");
  return (
    <div className="flex items-center gap-2">
      <nav aria-label={t("progress")} className="min-w-0 flex-1">
        <ol className="grid grid-cols-[repeat(auto-fit,minmax(1.5rem,1fr))] gap-x-0.5">
          {steps.map(({ item, state }, index) => (
            <li key={item.id}>
              <button
                type="button"
                aria-label={t(`step_${state}`, { number: index + 1 })}
                aria-current={index === current ? "step" : undefined}
                onClick={() => onGo(index)}
                className={`group flex ${heightOf(steps.length)} w-full flex-col items-stretch justify-center gap-1`}
              >
                <span className={`h-2 rounded-full border ${LOOKS[state]} group-hover:h-3`} />
                <span className="h-0.5 rounded-full bg-transparent group-aria-[current]:bg-ink" />
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Popover
        panelLabel={t("list")}
        label={
          <>
            <List aria-hidden size={20} />
            <span className="sr-only">{t("list")}</span>
          </>
        }
      >
        <QuestionList steps={steps} current={current} onGo={onGo} />
      </Popover>
    </div>
  );
}

function QuestionList({ steps, current, onGo }: Props) {
  const t = useTranslations("Desk");
  return (
    <ol className="-mx-2 flex flex-col">
      {steps.map(({ item, state }, index) => (
        <li key={item.id}>
          <button
            type="button"
            aria-current={index === current ? "step" : undefined}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
              onGo(index);
            }}
            className="flex min-h-11 w-full items-start gap-3 rounded-control px-2 py-2 text-start -outline-offset-3 hover:bg-rule/45 aria-[current]:bg-rule/45"
          >
            <span
              aria-hidden="true"
              className={`mt-1.5 h-3 w-4 flex-none rounded-full border ${LOOKS[state]}`}
            />
            <span className="min-w-0">
              <span className="block text-sm text-muted">{t(`step_${state}`, { number: index + 1 })}</span>
              <span className="line-clamp-2">{item.prompt}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
