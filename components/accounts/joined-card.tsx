"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { LinkButton } from "@/components/ui/button";
import type { Joined } from "@/lib/schemas/courses";

/** What a student needs to come back, to be photographed or written down. */
export function JoinedCard({ code, name }: Joined) {
  const t = useTranslations("Join");
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex flex-col items-start gap-5">
      <h2 ref={heading} tabIndex={-1} className="subtitle outline-none">
        {t("welcome", { name })}
      </h2>
      <p>{t("keep")}</p>
      <dl className="grid w-full gap-x-6 gap-y-3 rounded-sheet border border-rule bg-sheet p-6 text-xl sm:grid-cols-[auto_1fr] sm:items-baseline">
        <Fact term={t("yourCode")}>
          <span className="font-semibold tracking-widest">{code}</span>
        </Fact>
        <Fact term={t("yourName")}>
          <bdi className="font-semibold wrap-anywhere">{name}</bdi>
        </Fact>
        <Fact term={t("yourPin")}>{t("pinSecret")}</Fact>
      </dl>
      <LinkButton look="main" href="/assignments">
        {t("goOnAfterJoining")}
      </LinkButton>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-base text-muted max-sm:-mb-3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
