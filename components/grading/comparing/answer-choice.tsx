import Link from "next/link";
import { useTranslations } from "next-intl";
import { CellSign } from "@/components/grading/results/cell-sign";
import { Disclosure } from "@/components/ui/disclosure";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import { useAnswerName } from "./use-answer-name";

/** The answers to the question, to put another one in a place. */
export function AnswerChoice({
  label,
  entries,
  current,
  hrefOf,
}: {
  label: string;
  entries: readonly QueueEntry[];
  /** The attempt that stands there now. */
  current: string;
  hrefOf: (entry: QueueEntry) => string;
}) {
  const t = useTranslations("Marking");
  const nameOf = useAnswerName();
  return (
    <div className="print:hidden">
      <Disclosure summary={label}>
        <nav aria-label={label}>
          <ol className="max-h-80 overflow-auto border-t border-rule">
            {entries.map((entry) => (
              <li key={entry.attemptId} className="border-b border-rule">
                <Link
                  href={hrefOf(entry)}
                  prefetch={false}
                  scroll={false}
                  aria-current={entry.attemptId === current ? "page" : undefined}
                  className="flex min-h-11 items-center gap-3 px-2 text-ink no-underline -outline-offset-3 hover:bg-rule/45 aria-[current]:bg-rule/60 aria-[current]:font-semibold"
                >
                  <CellSign state={entry.isMarked ? "right" : "toMark"} hidden />
                  {nameOf(entry)}
                  <span className="ms-auto text-muted">{t(entry.isMarked ? "isMarked" : "isUnmarked")}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </Disclosure>
    </div>
  );
}
