"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { LinkButton } from "@/components/ui/link-button";
import type { Joined } from "@/lib/schemas/courses";
import { WayBack } from "./way-back";

/** After joining: that it worked, what to keep, and the next step. */
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
      <WayBack code={code} name={name} />
      <LinkButton look="main" href="/assignments">
        {t("goOnAfterJoining")}
      </LinkButton>
    </section>
  );
}
