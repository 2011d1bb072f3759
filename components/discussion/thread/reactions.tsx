"use client";

import { BookOpenCheck, Handshake, Lightbulb } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useOptimistic, useTransition } from "react";
import type { PostView, ReactionKind } from "@/lib/discussion/views";
import { useThread } from "./thread-context";
import { useDeed } from "./use-deed";

const KINDS = [
  ["WELL_SUPPORTED", BookOpenCheck],
  ["MADE_ME_THINK", Lightbulb],
  ["SUPPORT", Handshake],
] as const satisfies readonly (readonly [ReactionKind, unknown])[];

/** What readers say of a post with one press. Counted, and nobody's name stands at it. */
export function Reactions({ post }: { post: PostView }) {
  const t = useTranslations("Post");
  const format = useFormatter();
  const { deeds } = useThread();
  const { run } = useDeed(post.postId);
  const [, start] = useTransition();
  const [own, setOwn] = useOptimistic<readonly ReactionKind[]>(post.ownReactions);
  const kinds = KINDS.filter(([kind]) => kind !== "SUPPORT" || post.isStatement);
  const count = (kind: ReactionKind) =>
    post.reactions[kind] + Number(own.includes(kind)) - Number(post.ownReactions.includes(kind));
  return kinds.map(([kind, Icon]) => {
    const isOn = own.includes(kind);
    const number = count(kind);
    const words = (
      <>
        <Icon aria-hidden size={16} />
        {t(`reaction_${kind}`)}
        {number > 0 ? <span className="tabular-nums">{format.number(number)}</span> : null}
      </>
    );
    if (post.author.isMe)
      return number > 0 ? (
        <span key={kind} className="inline-flex min-h-9 items-center gap-1.5 px-2 text-sm text-muted">
          {words}
        </span>
      ) : null;
    return (
      <button
        key={kind}
        type="button"
        aria-pressed={isOn}
        onClick={() =>
          start(async () => {
            setOwn(isOn ? own.filter((one) => one !== kind) : [...own, kind]);
            await run(deeds.react, { postId: post.postId, kind, isOn: !isOn });
          })
        }
        className="inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 text-sm text-muted hover:bg-rule/45 aria-pressed:bg-marker aria-pressed:text-ink sm:min-h-9"
      >
        {words}
      </button>
    );
  });
}
