"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { toInstant } from "@/components/assignments/editor/zoned-time";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { DateTimeField } from "@/components/ui/text-field";
import type { ReviewHead } from "@/lib/grading/review/head";

type Choice = { readonly withoutMarks: boolean; readonly mayRevise: boolean; readonly until: string };

/** How work is to be returned, and what the server is sent of it. */
export function useReturnChoice() {
  const zone = useTimeZone() ?? "UTC";
  const [choice, setChoice] = useState<Choice>({ withoutMarks: false, mayRevise: false, until: "" });
  const until = toInstant(choice.until, zone);
  return {
    choice,
    change: (part: Partial<Choice>) => setChoice({ ...choice, ...part }),
    input: { withoutMarks: choice.withoutMarks, revision: choice.mayRevise ? { until } : null },
  };
}

/** With the marks or with comments only, and whether the work may be revised. Needs `Returning` and `Board`. */
export function ReturnChoice({
  head,
  choice: { withoutMarks, mayRevise, until },
  onChange,
}: {
  head: Pick<ReviewHead, "scoreRelease" | "whichCounts">;
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}) {
  const t = useTranslations("Returning");
  const board = useTranslations("Board");
  return (
    <>
      <RadioGroup
        name="what"
        legend={t("whatTitle")}
        value={withoutMarks ? "comments" : "marks"}
        onChange={(what) => onChange({ withoutMarks: what === "comments" })}
        options={[
          { value: "marks", label: t("withMarks") },
          { value: "comments", label: t("withoutMarks"), hint: t("withoutMarksHint") },
        ]}
      />
      <p aria-live="polite">
        {withoutMarks ? t(`sees_${head.scoreRelease}`) : board(`sees_${head.scoreRelease}`)}
      </p>
      <div className="flex flex-col gap-3">
        <Checkbox
          name="mayRevise"
          label={t("revision")}
          hint={t(head.whichCounts === "FIRST" ? "revisionFirst" : "revisionHint")}
          checked={mayRevise}
          onChange={(event) => onChange({ mayRevise: event.target.checked })}
        />
        {mayRevise ? <UntilField value={until} onChange={(next) => onChange({ until: next })} /> : null}
      </div>
    </>
  );
}

/** Until when a revision is taken. One that has passed is said to be so before it is sent. Needs `Returning`. */
export function UntilField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations("Returning");
  const zone = useTimeZone() ?? "UTC";
  const instant = toInstant(value, zone);
  const isPast = instant !== null && Date.parse(instant) <= Date.now();
  return (
    <DateTimeField
      name="until"
      label={t("until")}
      value={value}
      {...(isPast && { error: t("untilPassed") })}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
