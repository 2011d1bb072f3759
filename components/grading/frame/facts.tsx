import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Facts as FactsView } from "@/lib/grading/review/head";
import { Ratio } from "./ratio";

/** Where the class stands, in large figures. On the server and in the browser (which then needs `Review`). */
export function Facts({ facts }: { facts: FactsView }) {
  const t = useTranslations("Review");
  const format = useFormatter();
  return (
    <dl aria-label={t("facts")} className="grid grid-cols-2 gap-x-6 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-14">
      <Fact label={t("handedIn")}>{format.number(facts.handedIn)}</Fact>
      <Fact label={t("answering")}>{format.number(facts.answering)}</Fact>
      <Fact label={t("notStarted")}>{format.number(facts.notStarted)}</Fact>
      <Fact label={t("toMark", { count: facts.toMark })}>{format.number(facts.toMark)}</Fact>
      <Fact label={t("meanSoFar")}>
        <Ratio value={facts.meanRatio} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-muted">{label}</dt>
      <dd className="font-read text-[1.625rem]/tight font-semibold tabular-nums">{children}</dd>
    </div>
  );
}
