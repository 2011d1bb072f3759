import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Facts as FactsView } from "@/lib/grading/review/head";
import { Ratio } from "./ratio";

/**
 * Where the class stands, in large figures. On the server and in the browser (which then needs `Review`).
 * @param home the address of the assignment.
 */
export function Facts({ facts, home }: { facts: FactsView; home: string }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  return (
    <dl aria-label={t("facts")} className="grid grid-cols-2 gap-x-6 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-14">
      <Fact label={t("handedIn")}>{format.number(facts.handedIn)}</Fact>
      <Fact label={t("answering")}>{format.number(facts.answering)}</Fact>
      <Fact label={t("notStarted")}>{format.number(facts.notStarted)}</Fact>
      <Fact label={t("toMark", { count: facts.toMark })}>{format.number(facts.toMark)}</Fact>
      {facts.openLooks > 0 ? (
        <Fact
          label={
            <Link href={`${home}/second-looks`} prefetch={false} className="inline-flex min-h-6 items-center">
              {t("openLooks", { count: facts.openLooks })}
            </Link>
          }
        >
          {format.number(facts.openLooks)}
        </Fact>
      ) : null}
      <Fact label={t("meanSoFar")}>
        <Ratio value={facts.meanRatio} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-muted">{label}</dt>
      <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">{children}</dd>
    </div>
  );
}
