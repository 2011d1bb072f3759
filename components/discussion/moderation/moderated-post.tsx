import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { MOMENT } from "@/components/ui/moment";
import { postAddress } from "@/lib/discussion/map/addresses";
import type { ModeratedPost as Post } from "@/lib/discussion/moderation/queues";
import { PostStanding } from "./post-standing";
import { ThreadWords } from "./thread-words";
import type { ModerationDeeds } from "./use-moderating";

/** A longer post is folded, so that the next one is in sight. In UTF-16 code units. */
const LONG = 1500;

/** A post on the desk: who said what where, why it is here, and what can be done. */
export function ModeratedPost({
  post,
  language,
  deeds,
  onAct,
}: {
  post: Post;
  language: string;
  deeds: readonly (keyof ModerationDeeds)[];
  onAct: (deed: keyof ModerationDeeds) => void;
}) {
  const t = useTranslations("Moderation");
  const format = useFormatter();
  const { author, alias, isReply, text, quotes, createdAt } = post;
  const wordOf = (deed: keyof ModerationDeeds) => (deed === "restore" && post.heldAt ? "toWaiting" : deed);
  const words = <p className="max-w-measure wrap-break-word whitespace-pre-line">{text}</p>;
  return (
    <li className="flex flex-col gap-3 border-b border-rule py-5">
      <div>
        <h3 className="font-semibold wrap-break-word">
          <bdi>{author}</bdi>
          {alias === null ? null : (
            <span className="font-normal text-muted"> {t("seenAs", { name: alias })}</span>
          )}
        </h3>
        <p className="text-muted wrap-break-word">
          {t.rich(isReply ? "replyIn" : "postIn", {
            when: format.dateTime(createdAt, MOMENT),
            thread: () => <ThreadWords thread={post.thread} />,
          })}
        </p>
      </div>
      <PostStanding post={post} />
      {text.length > LONG ? <Disclosure summary={t("longPost")}>{words}</Disclosure> : words}
      {quotes.length > 0 ? (
        <ul aria-label={t("quotes")} className="flex max-w-measure flex-col gap-1.5">
          {quotes.map((quote, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a post keep their places
            <li key={at}>
              <blockquote className="quotation" lang={language}>
                {quote}
              </blockquote>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {deeds.map((deed) => (
          <Button
            key={deed}
            look={deed === "hide" ? "danger" : "plain"}
            aria-haspopup={deed === "hide" ? "dialog" : undefined}
            aria-label={t(`${wordOf(deed)}Of`, { author })}
            onClick={() => onAct(deed)}
          >
            {t(wordOf(deed))}
          </Button>
        ))}
        <LinkButton
          look="quiet"
          href={postAddress(post.thread.threadId, post.postId)}
          aria-label={t("inThreadOf", { author })}
        >
          {t("inThread")}
        </LinkButton>
      </div>
    </li>
  );
}
