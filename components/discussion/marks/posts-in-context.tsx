import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { MOMENT } from "@/components/ui/moment";
import type { PostInContext } from "@/lib/discussion/marking";
import type { ParticipationFacts } from "@/lib/discussion/marks/facts";

/** What a student did, counted, and all that they said with what it answers. */
export function PostsInContext({
  posts,
  facts,
}: {
  posts: readonly PostInContext[];
  facts: ParticipationFacts;
}) {
  const t = useTranslations("Participation");
  const format = useFormatter();
  const counted = [
    ["posts", facts.posts],
    ["replies", facts.replies],
    ["words", facts.words],
    ["passages", facts.passages],
    ["classmates", facts.classmatesAnswered],
    ["got", facts.repliesGot],
  ] as const;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <dl
        aria-label={t("facts")}
        className="grid grid-cols-3 gap-x-6 gap-y-3 sm:flex sm:flex-wrap sm:gap-x-10"
      >
        {counted.map(([name, count]) => (
          <div key={name} className="flex flex-col-reverse justify-end">
            <dt className="text-muted">{t(name)}</dt>
            <dd className="text-xl font-semibold tabular-nums">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {posts.length === 0 ? (
        <EmptyState title={t("noPostsTitle")}>
          <p>{t("noPostsText")}</p>
        </EmptyState>
      ) : (
        <ol className="flex flex-col gap-6">
          {posts.map((post) => (
            <li
              key={post.postId}
              className="flex flex-col gap-2 border-t border-rule pt-5 first:border-0 first:pt-0"
            >
              <PostAndAnswered post={post} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function PostAndAnswered({ post }: { post: PostInContext }) {
  const t = useTranslations("Participation");
  const say = useTranslations("Post");
  const format = useFormatter();
  const { answered, move, state, firstSaid } = post;
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        <a href={`/threads/${post.threadId}?post=${post.postId}#post-${post.postId}`}>{post.title}</a>
        <span>{format.dateTime(post.createdAt, MOMENT)}</span>
        {post.isFirstThought ? <span className="text-marker-ink">{say("firstThought")}</span> : null}
        {post.inventedName ? <span>{t("as", { name: post.inventedName })}</span> : null}
        {state === "standing" ? null : <span className="font-semibold text-warn">{say(state)}</span>}
      </p>
      {answered ? (
        <div className="border-s-2 border-rule ps-4 text-muted">
          <p className="text-sm font-semibold">{answered.name}</p>
          <p dir="auto" className="line-clamp-6 wrap-break-word whitespace-pre-line">
            {answered.text}
          </p>
        </div>
      ) : null}
      {move ? (
        <p className="text-sm text-accent">{say(`move_${move}`, { name: answered?.name ?? "" })}</p>
      ) : null}
      <p dir="auto" className="leading-relaxed wrap-break-word whitespace-pre-line">
        {post.text}
      </p>
      {post.passages.map((passage) => (
        <blockquote key={`${passage.blockId}:${passage.start}`} className="quotation">
          {passage.quote}
        </blockquote>
      ))}
      {firstSaid ? (
        <div className="text-muted">
          <p className="text-sm font-semibold">{say("atFirst")}</p>
          <p dir="auto" className="wrap-break-word whitespace-pre-line">
            {firstSaid.text}
          </p>
        </div>
      ) : null}
    </>
  );
}
