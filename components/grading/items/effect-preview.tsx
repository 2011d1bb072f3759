"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Effect } from "@/lib/grading/adjusting/effect";
import type { ActionResult } from "@/lib/schemas/action-result";

/** What a change would do to the results, asked of the server before it is made. */
export function EffectPreview({
  input,
  ask,
}: {
  input: Readonly<Record<string, unknown>>;
  ask: (input: unknown) => Promise<ActionResult<Effect>>;
}) {
  const t = useTranslations("Adjusting");
  const format = useFormatter();
  const asked = JSON.stringify(input);
  const [answer, setAnswer] = useState<{ asked: string; result: ActionResult<Effect> | "offline" }>();
  useEffect(() => {
    let isShown = true;
    ask(JSON.parse(asked))
      .catch(() => "offline" as const)
      .then((result) => isShown && setAnswer({ asked, result }));
    return () => {
      isShown = false;
    };
  }, [ask, asked]);
  if (answer?.asked !== asked)
    return (
      <p role="status" className="min-h-lh text-muted">
        {t("counting")}
      </p>
    );
  const { result } = answer;
  if (result === "offline" || !result.ok)
    return (
      <Notice tone="warn" title={t("noPreview")}>
        <p>{t("noPreviewHint")}</p>
      </Notice>
    );
  const { students, unchanged, gain, lose } = result.data;
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
