import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LearnerKey } from "@/lib/grading/views";
import { Right, Word, Wrong } from "./verdict";

type Option = Readonly<{ id: string; text: string }>;

/** Options with those that were chosen, and those that are right where that may be shown: by sign and in words. */
export function OptionList({
  options,
  chosen,
  pick,
  correct,
  feedback = {},
}: {
  options: readonly Option[];
  chosen: readonly string[];
  pick: "one" | "several";
  correct: LearnerKey | null;
  feedback?: Readonly<Record<string, string>> | undefined;
}) {
  const t = useTranslations("Answer");
  return (
    <ul aria-label={t("options")} className="flex flex-col gap-2">
      {options.map(({ id, text }) => {
        const picked = chosen.includes(id);
        return (
          <li
            key={id}
            className={`flex gap-3 rounded-control border px-3.5 py-2.5 ${picked ? "border-edge inset-ring inset-ring-edge" : "border-rule"}`}
          >
            <Sign pick={pick} picked={picked} />
            <div className="min-w-0 wrap-break-word">
              <p>{text}</p>
              <Verdict picked={picked} right={correct ? correct.correct.includes(id) : null} />
              {feedback[id] ? <p className="mt-1 text-muted">{feedback[id]}</p> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** A radio button or a checkbox as it was left. */
function Sign({ pick, picked }: { pick: "one" | "several"; picked: boolean }) {
  const look = { one: picked ? "border-6" : "border-[1.5px]", several: "border-[1.5px]" }[pick];
  return (
    <span
      aria-hidden="true"
      className={`mt-0.75 inline-flex size-4.5 flex-none items-center justify-center ${look} ${pick === "one" ? "rounded-full" : "rounded-[4px]"} ${picked ? "border-accent" : "border-muted"} ${picked && pick === "several" ? "bg-accent text-on-accent" : ""}`}
    >
      {picked && pick === "several" ? <Check size={14} strokeWidth={3.5} /> : null}
    </span>
  );
}

function Verdict({ picked, right }: { picked: boolean; right: boolean | null }) {
  const t = useTranslations("Answer");
  if (right === null) return picked ? <Word>{t("chosen")}</Word> : null;
  if (picked && right) return <Right>{t("chosenRight")}</Right>;
  if (picked) return <Wrong>{t("chosenWrong")}</Wrong>;
  return right ? <Right>{t("notChosenRight")}</Right> : null;
}
