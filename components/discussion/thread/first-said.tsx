"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { Said } from "@/lib/discussion/views";
import { PositionMark } from "./position-mark";
import { PostQuotes } from "./post-quotes";
import { useThread } from "./thread-context";

/** What a first thought said before it was revised. */
export function FirstSaid({ said }: { said: Said }) {
  const t = useTranslations("Post");
  const { line } = useThread().view.prompt;
  return (
    <Disclosure summary={t("atFirst")}>
      <div className="flex flex-col gap-2 text-muted">
        {said.position !== null && line ? <PositionMark position={said.position} line={line} /> : null}
        <p dir="auto" className="wrap-break-word whitespace-pre-line">
          {said.text}
        </p>
        <PostQuotes passages={said.passages} />
      </div>
    </Disclosure>
  );
}
