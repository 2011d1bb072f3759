"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { MOMENT } from "@/components/ui/moment";
import { SkeletonLines } from "@/components/ui/skeleton";
import type { Said } from "@/lib/discussion/views";

/** What a post said before, fetched when it is asked for. */
export function PostHistory({ postId, onClose }: { postId: string; onClose: () => void }) {
  const t = useTranslations("Post");
  const format = useFormatter();
  const [history, setHistory] = useState<readonly Said[] | "failed">();
  useEffect(() => {
    fetch(`/api/posts/${postId}/history`, { cache: "no-store" })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(setHistory)
      .catch(() => setHistory("failed"));
  }, [postId]);
  return (
    <Dialog open onClose={onClose} title={t("historyTitle")}>
      {history === undefined ? <SkeletonLines /> : null}
      {history === "failed" ? <p role="alert">{t("historyFailed")}</p> : null}
      {Array.isArray(history) ? (
        <ol className="flex flex-col gap-5">
          {history.map((said) => (
            <li key={said.at} className="border-s-3 border-rule ps-4">
              <p className="text-sm text-muted">{format.dateTime(new Date(said.at), MOMENT)}</p>
              <p dir="auto" className="wrap-break-word whitespace-pre-line">
                {said.text}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </Dialog>
  );
}
