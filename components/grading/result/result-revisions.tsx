import Link from "next/link";
import { useTranslations } from "next-intl";
import { Revise, type ReviseAction } from "@/components/grading/revised/revise";
import type { AttemptResult } from "@/lib/grading/views";

/** What this attempt revises, what revises it, and whether it may be revised. */
export function ResultRevisions({ result, revise }: { result: AttemptResult; revise: ReviseAction }) {
  const t = useTranslations("Revision");
  const { revises, revisedBy, mayRevise } = result;
  return (
    <>
      {revises ? (
        <p>
          {t.rich("isRevisionOf", {
            number: revises.number,
            link: (words) => <Link href={`/attempts/${revises.attemptId}/result`}>{words}</Link>,
          })}
        </p>
      ) : null}
      {revisedBy ? (
        <p>
          {t.rich("revisedBy", {
            number: revisedBy.number,
            link: (words) => <Link href={`/attempts/${revisedBy.attemptId}/result`}>{words}</Link>,
          })}
        </p>
      ) : null}
      {mayRevise ? <Revise mayRevise={mayRevise} start={revise} /> : null}
    </>
  );
}
