"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { RadioGroup } from "@/components/ui/choices";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { Effect } from "@/lib/grading/adjusting/effect";
import type { ActionResult } from "@/lib/schemas/action-result";
import { COUNTINGS, type Counting } from "@/lib/schemas/counting";
import type { AdjustmentInput } from "@/lib/schemas/grading";

export type AdjustDeeds = {
  /** Says what it would do, and changes nothing. */
  readonly preview: (input: unknown) => Promise<ActionResult<Effect>>;
  readonly adjust: (input: unknown) => Promise<ActionResult<Effect>>;
};

/** How a question counts, to be changed after the fact: what it does to the results is shown before anything changes. */
export function AdjustItem({
  assignmentId,
  itemVersionId,
  number,
  counting,
  deeds,
}: {
  assignmentId: string;
  itemVersionId: string;
  number: number;
  counting: Counting;
  deeds: AdjustDeeds;
}) {
  const t = useTranslations("Adjusting");
  const [wanted, setWanted] = useState<Counting>(counting);
  const place = { assignmentId, itemVersionId };
  return (
    <DialogButton look="quiet" label={t("button")} title={t("title", { number })}>
      <Form action={deeds.adjust} values={{ ...place, counting: wanted }}>
        <RadioGroup
          name="choice"
          legend={t("legend")}
          legendHidden
          options={COUNTINGS.map((value) => ({
            value,
            label: t(`counting_${value}`),
            hint: t(`hint_${value}`),
          }))}
          value={wanted}
          onChange={(value) => setWanted(COUNTINGS.find((one) => one === value) ?? counting)}
        />
        {wanted === counting ? (
          <p className="text-muted">{t("asNow")}</p>
        ) : (
          <Preview key={wanted} {...place} counting={wanted} ask={deeds.preview} />
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <CancelButton />
          {wanted === counting ? null : <SubmitButton>{t("submit")}</SubmitButton>}
        </div>
      </Form>
    </DialogButton>
  );
}

function Preview({
  assignmentId,
  itemVersionId,
  counting,
  ask,
}: AdjustmentInput & { ask: AdjustDeeds["preview"] }) {
  const t = useTranslations("Adjusting");
  const format = useFormatter();
  const [answer, setAnswer] = useState<ActionResult<Effect> | "offline">();
  useEffect(() => {
    let isShown = true;
    ask({ assignmentId, itemVersionId, counting })
      .catch(() => "offline" as const)
      .then((result) => isShown && setAnswer(result));
    return () => {
      isShown = false;
    };
  }, [ask, assignmentId, itemVersionId, counting]);
  if (!answer)
    return (
      <p role="status" className="min-h-lh text-muted">
        {t("counting")}
      </p>
    );
  if (answer === "offline" || !answer.ok)
    return (
      <Notice tone="warn" title={t("noPreview")}>
        <p>{t("noPreviewHint")}</p>
      </Notice>
    );
  const { students, unchanged, gain, lose } = answer.data;
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 1 });
  return (
    <p role="status" className="border-s-3 border-accent ps-3">
      {students === 0
        ? t("nobody")
        : [
            t("unchanged", { students, unchanged }),
            t("gain", { students: gain.students, most: percent(gain.most) }),
            t("lose", { students: lose.students, most: percent(lose.most) }),
          ].join(" ")}
    </p>
  );
}
