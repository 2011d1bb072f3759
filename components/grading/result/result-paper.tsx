import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SaveLaterStance } from "@/components/discussion/list/stance-after";
import type { AskAction } from "@/components/grading/looks/ask-second-look";
import type { ReviseAction } from "@/components/grading/revised/revise";
import { Notice } from "@/components/ui/notice";
import type { AttemptResult } from "@/lib/grading/views";
import type { SaveReflection } from "./look-back";
import type { NumberedItem } from "./number-passages";
import { ResultComing } from "./result-coming";
import { ResultItem } from "./result-item";
import { ResultOverview } from "./result-overview";
import { ResultReceipt } from "./result-receipt";
import { ResultRevisions } from "./result-revisions";
import { ResultTotal } from "./result-total";

/** A student's handed-in work: the receipt, what it earned so far, what is still to come, and every answer. */
export function ResultPaper({
  result,
  items,
  now,
  userId,
  saveReflection,
  saveLaterStance,
  askLook,
  revise,
}: {
  result: AttemptResult;
  items: readonly NumberedItem[];
  now: Date;
  userId: string;
  saveReflection: SaveReflection;
  saveLaterStance: SaveLaterStance;
  askLook: AskAction;
  revise: ReviseAction;
}) {
  const t = useTranslations("Result");
  const cover = useTranslations("Cover");
  const { total, lateRevisions } = result;
  return (
    <>
      <div className="mt-4 flex flex-col gap-5 first:mt-0">
        <div>
          <p className="text-muted">{total ? t("titleResults") : t("titleHandedIn")}</p>
          <h1 className="title wrap-break-word">{result.title}</h1>
          <ResultReceipt result={result} />
        </div>
        {total ? <ResultTotal total={total} band={result.band} mean={result.mean} /> : null}
        <ResultComing result={result} now={now} />
        <ResultRevisions result={result} revise={revise} />
        {lateRevisions > 0 ? (
          <Notice live={false} tone="warn" title={t("lateTitle", { count: lateRevisions })}>
            <p>{t("lateBody")}</p>
          </Notice>
        ) : null}
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <Link href={`/assignments/${result.assignmentId}`} className="inline-flex min-h-11 items-center">
            {result.canStartAnother ? cover("another") : t("cover")}
          </Link>
          {result.canDiscuss ? (
            <Link
              href={`/assignments/${result.assignmentId}/discuss`}
              className="inline-flex min-h-11 items-center"
            >
              {t("discuss")}
            </Link>
          ) : null}
          <Link href="/assignments" className="inline-flex min-h-11 items-center">
            {t("all")}
          </Link>
        </p>
        <ResultOverview items={result.items} />
      </div>
      {items.map((numbered, index) => (
        <ResultItem
          key={numbered.result.item.id}
          numbered={numbered}
          number={index + 1}
          count={items.length}
          lang={result.text.language}
          attemptId={result.attempt.attemptId}
          userId={userId}
          revises={result.revises?.number ?? null}
          saveReflection={saveReflection}
          saveLaterStance={saveLaterStance}
          askLook={askLook}
        />
      ))}
    </>
  );
}
