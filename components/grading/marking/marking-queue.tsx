"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CellSign } from "@/components/grading/results/cell-sign";
import { keepInBrowser } from "@/components/ui/browser-cookie";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { Disclosure } from "@/components/ui/disclosure";
import type { QueueEntry } from "@/lib/grading/marking/queue";
import { MARKING_COOKIE, type MarkingSettings, markingWords } from "@/lib/schemas/marking-settings";
import { entryHref } from "./entry-href";
import { useStudentLabel } from "./student-label";

/** How one goes through the answers, and all of them to choose from. */
export function MarkingQueue({
  home,
  queue,
  position,
  settings,
  left,
}: {
  home: string;
  queue: readonly QueueEntry[];
  position: number;
  settings: MarkingSettings;
  left: number;
}) {
  const t = useTranslations("Marking");
  const label = useStudentLabel();
  const router = useRouter();
  // What was just chosen shows at once; the server draws the queue by it a moment later.
  const [chosen, setChosen] = useState(settings);
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
        <nav aria-label={t("list")}>
          <ol className="max-h-96 overflow-auto border-t border-rule">
            {queue.map((entry, place) => (
              <li key={`${entry.attemptId}:${entry.itemVersionId}`} className="border-b border-rule">
                <Link
                  href={entryHref(home, entry)}
                  prefetch={false}
                  aria-current={place === position ? "page" : undefined}
                  className="flex min-h-11 items-center gap-3 px-2 text-ink no-underline -outline-offset-3 hover:bg-rule/45 aria-[current]:bg-rule/60 aria-[current]:font-semibold"
                >
                  <CellSign state={entry.isMarked ? "right" : "toMark"} hidden />
                  {t("title", { student: label(entry.student), number: entry.itemNumber })}
                  <span className="ms-auto text-muted">{t(entry.isMarked ? "isMarked" : "isUnmarked")}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </Disclosure>
  );
}
