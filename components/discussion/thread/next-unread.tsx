"use client";

import { ArrowDown } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useThread } from "./thread-context";

/**
 * Leads to the next post that has not been on the screen. Where none of those on the page is unread it fetches more; where that helps
 * nothing, since the rest is not asked for or lies behind the answers that are shown, it asks for what is unread.
 */
export function NextUnread() {
  const t = useTranslations("Thread");
  const router = useRouter();
  const { view, conversations, readSince, unreadLeft } = useThread();
  if (unreadLeft <= 0) return null;
  const unread = () =>
    [...document.querySelectorAll<HTMLElement>("article[data-unread]")].filter(
      (post) => !readSince.has(post.dataset.unread ?? ""),
    );
  async function go(): Promise<void> {
    if (unread().length === 0) await conversations.more();
    requestAnimationFrame(() => {
      const all = unread();
      if (all.length === 0) return router.push(`/threads/${view.threadId}?show=UNREAD`);
      const next = all.find((post) => post.getBoundingClientRect().top > 90) ?? all[0];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "start" });
    });
  }
  return (
    <Button look="quiet" onClick={go}>
      <ArrowDown aria-hidden size={16} />
      {t("nextUnread", { count: unreadLeft })}
    </Button>
  );
}
