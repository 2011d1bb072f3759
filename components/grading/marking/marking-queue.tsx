"use client";

import { Flag } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CellSign } from "@/components/grading/results/cell-sign";
import { keepInBrowser } from "@/components/ui/browser-cookie";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { ChosenLinks } from "@/components/ui/chosen-links";
import { Disclosure } from "@/components/ui/disclosure";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import { MARKING_COOKIE, type MarkingSettings, markingWords } from "@/lib/schemas/marking-settings";
import { entryHref, flaggedHref } from "./entry-href";
import { useStudentLabel } from "./student-label";

/** How one goes through the answers, and all of them to choose from. */
export function MarkingQueue({
  home,
  queue,
  position,
  settings,
  onlyFlagged,
  left,
}: {
  home: string;
  queue: readonly QueueEntry[];
  position: number;
  settings: MarkingSettings;
  onlyFlagged: boolean;
  left: number;
}) {
  const t = useTranslations("Marking");
  const flags = useTranslations("Flags");
  const label = useStudentLabel();
  const router = useRouter();
  // What was just chosen shows at once; the server draws the queue by it a moment later.
  const [chosen, setChosen] = useState(settings);
  const here = queue[position];
  const all = here ? entryHref(home, here) : `${home}/marking`;
  const flagged = queue.filter(({ isFlagged }) => isFlagged);
  const shown = onlyFlagged ? flagged : queue;
  const change = (next: Partial<MarkingSettings>) => {
    setChosen({ ...chosen, ...next });
    keepInBrowser(MARKING_COOKIE, markingWords({ ...chosen, ...next }));
    router.refresh();
  };
  return (
    <Disclosure summary={t("queue", { left })}>
      <div className="flex flex-col gap-4">
        <RadioGroup
          name="by"
          legend={t("order")}
          value={chosen.by}
          onChange={(by) => change({ by: by === "item" ? "item" : "student" })}
          options={[
            { value: "student", label: t("byStudent") },
            { value: "item", label: t("byItem") },
          ]}
        />
        <Checkbox
          name="hideNames"
          label={t("hideNames")}
          hint={t("hideNamesHint")}
          checked={chosen.hideNames}
          onChange={(event) => change({ hideNames: event.target.checked })}
        />
        <Checkbox
          name="onlyUnmarked"
          label={t("onlyUnmarked")}
          checked={chosen.onlyUnmarked}
          onChange={(event) => change({ onlyUnmarked: event.target.checked })}
        />
        <ChosenLinks
          label={flags("show")}
          current={onlyFlagged ? flaggedHref(home) : all}
          links={[
            { href: all, label: flags("all") },
            { href: flaggedHref(home), label: flags("onlyFlagged", { count: flagged.length }) },
          ]}
        />
        {shown.length === 0 ? <p className="text-muted">{flags("none")}</p> : null}
        <nav aria-label={t("list")}>
          <ol className="max-h-96 overflow-auto border-t border-rule">
            {shown.map((entry) => (
              <li key={`${entry.attemptId}:${entry.itemVersionId}`} className="border-b border-rule">
                <Link
                  href={entryHref(home, entry, onlyFlagged)}
                  prefetch={false}
                  aria-current={entry === here ? "page" : undefined}
                  className="flex min-h-11 items-center gap-3 px-2 text-ink no-underline -outline-offset-3 hover:bg-rule/45 aria-[current]:bg-rule/60 aria-[current]:font-semibold"
                >
                  <CellSign state={entry.isMarked ? "right" : "toMark"} hidden />
                  {t("title", { student: label(entry.student), number: entry.itemNumber })}
                  {entry.isFlagged ? (
                    <span className="ms-auto inline-flex items-center gap-1.5 text-marker-ink">
                      <Flag aria-hidden size={14} fill="currentColor" />
                      {flags("isFlagged")}
                    </span>
                  ) : null}
                  <span className={`text-muted ${entry.isFlagged ? "" : "ms-auto"}`}>
                    {t(entry.isMarked ? "isMarked" : "isUnmarked")}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </Disclosure>
  );
}
