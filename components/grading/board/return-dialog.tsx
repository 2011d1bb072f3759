"use client";

import { useTranslations } from "next-intl";
import { CancelButton, Dialog } from "@/components/ui/dialog";
import { Form, SubmitButton } from "@/components/ui/form";
import { KEYBOARD_SCROLL } from "@/components/ui/keyboard-scroll";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { BoardRow } from "@/lib/grading/review/board-view";
import type { ReviewHead } from "@/lib/grading/review/head";
import type { ActionResult } from "@/lib/schemas/action-result";

import { ReturnChoice, useReturnChoice } from "./return-choice";

export type Returned = { readonly returnedAt: Date; readonly returned: number };
export type ReturnAction = (input: unknown) => Promise<ActionResult<Returned>>;

/** Asks before work goes back; where some of it is not marked, says whose, and offers to return the rest. */
export function ReturnDialog({
  head,
  rows,
  action,
  onClose,
  onDone,
}: {
  head: Pick<ReviewHead, "assignmentId" | "scoreRelease" | "whichCounts">;
  /** Whose work is to be returned; the dialog is open while there are any. */
  rows: readonly BoardRow[];
  action: ReturnAction;
  onClose: () => void;
  onDone: (returned: Returned) => void;
}) {
  const t = useTranslations("Board");
  const count = rows.flatMap(({ returnable }) => returnable).length;
  return (
    <Dialog open={rows.length > 0} onClose={onClose} title={t("returnTitle", { count })}>
      <ReturnForms {...{ head, rows, action, onDone }} />
    </Dialog>
  );
}

function ReturnForms({ head, rows, action, onDone }: Omit<Parameters<typeof ReturnDialog>[0], "onClose">) {
  const t = useTranslations("Board");
  const { choice, input, change } = useReturnChoice();
  const unmarked = rows.filter((row) => row.unmarked > 0);
  const marked = rows.filter((row) => row.unmarked === 0);
  const ids = (some: readonly BoardRow[]) => some.flatMap(({ returnable }) => returnable);
  const form = (some: readonly BoardRow[], evenUnmarked: boolean) => ({
    action,
    onDone,
    className: "contents",
    values: { assignmentId: head.assignmentId, attemptIds: ids(some), evenUnmarked, ...input },
  });
  const count = ids(rows).length;
  return (
    <div className="flex flex-col gap-5">
      <ReturnChoice head={head} choice={choice} onChange={change} />
      {unmarked.length > 0 ? (
        <Notice tone="warn" live={false} title={t("unmarkedTitle")}>
          <p>{t("unmarkedBody")}</p>
          <section
            aria-label={t("unmarkedTitle")}
            {...KEYBOARD_SCROLL}
            className="mt-2 max-h-40 overflow-auto"
          >
            <ul>
              {unmarked.map((row) => (
                <li key={row.enrollmentId}>{t("unmarkedOf", { name: row.name, count: row.unmarked })}</li>
              ))}
            </ul>
          </section>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {unmarked.length === 0 ? (
          <Form {...form(rows, false)}>
            <SubmitButton>{t("returnNow")}</SubmitButton>
          </Form>
        ) : (
          <>
            <LinkButton look="main" href={`/assignments/${head.assignmentId}/marking`}>
              {t("markFirst")}
            </LinkButton>
            {marked.length > 0 ? (
              <Form {...form(marked, false)}>
                <SubmitButton look="plain">{t("returnMarked", { count: ids(marked).length })}</SubmitButton>
              </Form>
            ) : null}
            <Form {...form(rows, true)}>
              <SubmitButton look="plain">{t("returnEven", { count })}</SubmitButton>
            </Form>
          </>
        )}
        <CancelButton />
      </div>
    </div>
  );
}
