"use client";

import { BadgeCheck, EyeOff, Flag, Hourglass, Pin, Quote, Sparkles, Star, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import type { PostView } from "@/lib/discussion/views";

type Sign = readonly [
  is: boolean,
  name: "pinned" | "featured" | "endorsed" | "firstThought" | "statement" | "held" | "hidden" | "withdrawn",
  Icon: ComponentType<{ size?: number; "aria-hidden"?: boolean }>,
];

/** What can be said of a post in a word, each with a picture. */
export function PostSigns({ post }: { post: PostView }) {
  const t = useTranslations("Post");
  const signs: readonly Sign[] = [
    [post.isPinned, "pinned", Pin],
    [post.isFeatured, "featured", Star],
    [post.isEndorsed, "endorsed", BadgeCheck],
    [post.isFirstThought, "firstThought", Sparkles],
    [post.isStatement, "statement", Quote],
    [post.state === "held", "held", Hourglass],
    [post.state === "hidden", "hidden", EyeOff],
    [post.state === "withdrawn", "withdrawn", Undo2],
  ];
  const shown = signs.filter(([is]) => is);
  if (shown.length === 0 && post.reports === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-marker-ink">
      {shown.map(([, name, Icon]) => (
        <li key={name} className="inline-flex items-center gap-1.5">
          <Icon aria-hidden size={14} />
          {t(name)}
        </li>
      ))}
      {post.reports > 0 ? (
        <li className="inline-flex items-center gap-1.5 font-semibold text-warn">
          <Flag aria-hidden size={14} />
          {t("reported", { count: post.reports })}
        </li>
      ) : null}
    </ul>
  );
}
