"use client";

import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useThread } from "./thread-context";

/** Leads to the next post that has not been on the screen; fetches more where none of those on the page is unread. */
export function NextUnread() {
  const t = useTranslations("Thread");
  const { view, conversations, readSince } = useThread();
  const left = (view.reading?.unread ?? 0) - readSince.size;
  if (left <= 0) return null;
  const unread = () =>
    [...document.querySelectorAll<HTMLElement>("article[data-unread]")].filter(
      (post) => !readSince.has(post.dataset.unread ?? ""),
    );
  async function go(): Promise<void> {
    if (unread().length === 0) await conversations.more();
    requestAnimationFrame(() => {
      const all = unread();
      const next = all.find((post) => post.getBoundingClientRect().top > 90) ?? all[0];
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "start" });
    });
  }
  return (
    <Button look="quiet" onClick={go}>
      <ArrowDown aria-hidden size={16} />
      {t("nextUnread", { count: left })}
    </Button>
  );
}
