"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { ModeratedPost, Queues } from "@/lib/discussion/moderation/queues";
import type { ActionResult } from "@/lib/schemas/action-result";

type Deed = (input: unknown) => Promise<ActionResult>;
export type ModerationDeeds = {
  readonly hide: Deed;
  readonly restore: Deed;
  readonly dismiss: Deed;
  readonly release: Deed;
};

export type QueueName = keyof Queues;

/** What was just done, or did not work. */
type Said = {
  readonly text: string;
  /** The queue that it was done in; none where nothing was done. */
  readonly queue?: QueueName;
  /** Hidden just now: it can be brought back at once. */
  readonly hidden?: ModeratedPost;
};

/** The deeds of the desk on its posts, with what to say of them. */
export function useModerating(deeds: ModerationDeeds) {
  const t = useTranslations("Moderation");
  const common = useTranslations("Common");
  const [pending, start] = useTransition();
  const [said, setSaid] = useState<Said>();

  function act(
    name: Exclude<keyof ModerationDeeds, "hide">,
    { postId, revision, author, heldAt }: ModeratedPost,
    queue: QueueName,
  ): void {
    if (pending) return;
    start(async () => {
      const result = await deeds[name]({ postId, ...(name === "release" && { revision }) }).catch(() => null);
      const done = name === "restore" && heldAt ? "waitsAgain" : `${name}Done`;
      if (result?.ok) setSaid({ text: t(done as "releaseDone", { author }), queue });
      else setSaid({ text: result?.error.message ?? common(navigator.onLine ? "requestFailed" : "offline") });
    });
  }
  return {
    act,
    said,
    sayHidden: (post: ModeratedPost, queue: QueueName) =>
      setSaid({ text: t("hideDone", { author: post.author }), queue, hidden: post }),
    dismiss: () => setSaid(undefined),
  };
}
