import { useFormatter, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { AnswerView } from "@/components/items/answer-view";
import { MOMENT } from "@/components/ui/moment";
import type { PinnedComment, ReviewedPin } from "@/lib/grading/pins/pinned-comments";
import { EssayAnswer } from "./essay-answer";
import { essayOf } from "./essay-of";
import { PinList } from "./pin-list";
import { PinnedWords } from "./pinned-words";
import { PinsAround } from "./pins-around";

/** An answer to be read, as `AnswerView`, with the comments on its words where there are any. */
export function CommentedAnswer({
  pins,
  ...view
}: ComponentProps<typeof AnswerView> & { pins: readonly (PinnedComment | ReviewedPin)[] }) {
  const essay = essayOf(view.answer);
  if (!essay || pins.length === 0) return <AnswerView {...view} />;
  return (
    <EssayAnswer item={view.item} essay={essay} firstNumber={view.firstNumber} lang={view.lang}>
      <PinsAround>
        <PinnedWords text={essay.text} pins={pins} />
        <PinList pins={pins} more={(pin) => ("markedAt" in pin ? <By pin={pin} /> : null)} />
      </PinsAround>
    </EssayAnswer>
  );
}

/** Whose comment it is, and since when. */
export function By({ pin: { markedBy, markedAt } }: { pin: ReviewedPin }) {
  const t = useTranslations("Pins");
  const when = useFormatter().dateTime(markedAt, MOMENT);
  return (
    <p className="text-sm text-muted">
      {markedBy === null ? t("byUnknown", { when }) : t("by", { name: markedBy, when })}
    </p>
  );
}
