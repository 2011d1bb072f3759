import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { ModeratedPost as Post } from "@/lib/discussion/moderation/queues";
import { ModeratedPost } from "./moderated-post";
import type { ModerationDeeds, QueueName } from "./use-moderating";

/** What can be done with a post, by the queue it stands in. */
const DEEDS = {
  held: ["release", "hide"],
  reported: ["dismiss", "hide"],
  hidden: ["restore"],
} as const satisfies Record<QueueName, readonly (keyof ModerationDeeds)[]>;

/** One of the queues of the desk, or a word on why nothing is in it. */
export function ModerationQueue({
  name,
  posts,
  language,
  titleRef,
  onAct,
}: {
  name: QueueName;
  posts: readonly Post[];
  language: string;
  titleRef: Ref<HTMLHeadingElement>;
  onAct: (deed: keyof ModerationDeeds, post: Post) => void;
}) {
  const t = useTranslations("Moderation");
  return (
    <section aria-labelledby={`queue-${name}`} className="flex flex-col gap-2">
      <h2 id={`queue-${name}`} ref={titleRef} tabIndex={-1} className="subtitle self-start">
        {t(`${name}Title`, { count: posts.length })}
      </h2>
      {posts.length === 0 ? (
        <p className="max-w-measure text-muted">{t(`${name}None`)}</p>
      ) : (
        <ul>
          {posts.map((post) => (
            <ModeratedPost
              key={post.postId}
              post={post}
              language={language}
              deeds={DEEDS[name]}
              onAct={(deed) => onAct(deed, post)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
