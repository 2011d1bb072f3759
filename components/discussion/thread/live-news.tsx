"use client";

import { ArrowUp, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { useLivePosts } from "../live/use-live-posts";
import { useThread } from "./thread-context";

/** So many conversations are fetched at once. */
const AT_ONCE = 50;

/** How many posts have come since the page was drawn, and how many people are here. Nothing moves before it is pressed. */
export function LiveNews() {
  const t = useTranslations("Thread");
  const { view, conversations } = useThread();
  const { page, again } = conversations;
  const known = useMemo(
    () => new Set(page?.conversations.flatMap(({ posts }) => posts.map(({ postId }) => postId))),
    [page],
  );
  const since = view.reading?.asOf;
  const live = useLivePosts(view.threadId, { enabled: since !== undefined, known, ...(since && { since }) });

  async function show(): Promise<void> {
    const ids = live.arrived.slice(0, AT_ONCE);
    if (!(await again(ids))) return;
    if (ids.length === live.arrived.length) live.forget();
    requestAnimationFrame(() => document.getElementById(`post-${ids[0]}`)?.focus());
  }
  return (
    <div className="sticky top-2 z-10 flex min-h-0 flex-wrap items-center gap-3 self-end empty:hidden print:hidden">
      <div role="status">
        {live.arrived.length > 0 ? (
          <Button look="main" onClick={show} className="shadow-lift">
            <ArrowUp aria-hidden size={16} />
            {t("news", { count: live.arrived.length })}
          </Button>
        ) : null}
      </div>
      {live.here !== null && live.here > 1 ? (
        <p className="inline-flex items-center gap-1.5 text-sm text-muted">
          <Users aria-hidden size={14} />
          {t("here", { count: live.here })}
        </p>
      ) : null}
    </div>
  );
}
