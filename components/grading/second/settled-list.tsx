"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useStudentLabel } from "@/components/grading/marking/student-label";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import type { Pair } from "@/lib/grading/second/pairs";
import type { UndoSettlementAction } from "./use-settling";

/** What was settled, each to be taken back. */
export function SettledList({
  pairs,
  canSettle,
  undo,
  open,
}: {
  pairs: readonly Pair[];
  canSettle: boolean;
  undo: UndoSettlementAction;
  open: boolean;
}) {
  const t = useTranslations("Settling");
  const format = useFormatter();
  const label = useStudentLabel();
  if (pairs.length === 0) return null;
  return (
    <Disclosure summary={t("settledList", { count: pairs.length })} open={open}>
      <ul className="border-t border-rule">
        {pairs.map(({ settlement, student, itemNumber }) =>
          settlement ? (
            <li
              key={settlement.settlementId}
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-2"
            >
              <div className="min-w-0">
                <p className="font-semibold wrap-anywhere">
                  {t("heading", { student: label(student), number: itemNumber })}
                </p>
                <p>
                  {t("settledAs", {
                    points: settlement.points,
                    maximum: settlement.maximum,
                    how: t(`settling_${settlement.settling}`),
                  })}
                </p>
                <p className="text-muted">
                  {t("settledBy", {
                    name: settlement.by ?? t("somebody"),
                    when: format.dateTime(settlement.at, MOMENT),
                  })}
                </p>
                {settlement.note ? (
                  <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                    {settlement.note}
                  </p>
                ) : null}
              </div>
              {canSettle ? (
                <Form
                  action={undo}
                  values={{ settlementId: settlement.settlementId }}
                  className="flex flex-col"
                >
                  <SubmitButton look="quiet">
                    <span aria-hidden="true">{t("undo")}</span>
                    <span className="sr-only">
                      {t("undoOf", { student: label(student), number: itemNumber })}
                    </span>
                  </SubmitButton>
                </Form>
              ) : null}
            </li>
          ) : null,
        )}
      </ul>
    </Disclosure>
  );
}
