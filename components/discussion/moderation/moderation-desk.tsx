"use client";

import { useEffect, useRef, useState } from "react";
import { Toast } from "@/components/ui/toast";
import type { ModeratedPost, Queues } from "@/lib/discussion/moderation/queues";
import { HideDialog } from "./hide-dialog";
import { ModerationQueue } from "./moderation-queue";
import { type ModerationDeeds, type QueueName, useModerating } from "./use-moderating";

const QUEUES = ["held", "reported", "hidden"] as const satisfies readonly QueueName[];

/** The posts that wait for whoever moderates, with what can be done. Needs `Moderation` and `Hiding`. */
export function ModerationDesk({
  queues,
  language,
  deeds,
}: {
  queues: Queues;
  /** Of the text that is quoted. */
  language: string;
  deeds: ModerationDeeds;
}) {
  const { act, said, sayHidden, dismiss } = useModerating(deeds);
  const [hiding, setHiding] = useState<{ post: ModeratedPost; queue: QueueName } | null>(null);
  const titles = useRef<Partial<Record<QueueName, HTMLElement | null>>>({});

  useEffect(() => {
    // The button that was pressed goes with its post.
    if (said?.queue) titles.current[said.queue]?.focus();
  }, [said]);

  return (
    <>
      {QUEUES.map((queue) => (
        <ModerationQueue
          key={queue}
          name={queue}
          posts={queues[queue]}
          language={language}
          titleRef={(element) => {
            titles.current[queue] = element;
          }}
          onAct={(deed, post) => (deed === "hide" ? setHiding({ post, queue }) : act(deed, post, queue))}
        />
      ))}
      <HideDialog
        post={hiding?.post ?? null}
        hide={deeds.hide}
        onClose={() => setHiding(null)}
        onDone={() => {
          if (hiding) sayHidden(hiding.post, hiding.queue);
          setHiding(null);
        }}
      />
      {said ? (
        <Toast
          onDismiss={dismiss}
          {...(said.hidden && {
            onUndo: () => said.hidden && act("restore", said.hidden, said.queue ?? "hidden"),
          })}
        >
          {said.text}
        </Toast>
      ) : null}
    </>
  );
}
