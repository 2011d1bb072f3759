"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import type { Bank } from "@/components/grading/comments/bank";
import { CommentBank } from "@/components/grading/comments/comment-bank";
import { useShortcuts } from "@/components/grading/keys/use-shortcuts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-field";
import type { StudentLabel } from "@/lib/grading/marking/queue";
import type { ScoreRecord } from "@/lib/grading/review/score-history";
import type { ActionError, ActionResult } from "@/lib/schemas/action-result";
import { filled, unfilled } from "@/lib/schemas/comment-placeholders";
import { MAX_COMMENT_LENGTH } from "@/lib/schemas/grading";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rubricPoints } from "@/lib/scoring/rubric";
import { Contested } from "./contested";
import { focusAfter, focusedCriterion } from "./criterion-focus";
import { draftKey } from "./draft-store";
import { MarkStatus } from "./mark-status";
import { RubricGrid } from "./rubric-grid";
import { useMark } from "./use-mark";

export type Marked = { readonly scoreId: string; readonly points: number; readonly maximum: number };
export type MarkAction = (input: unknown) => Promise<ActionResult<Marked>>;

type Props = {
  userId: string;
  attemptId: string;
  itemVersionId: string;
  rubric: Rubric;
  /** What the item is worth. */
  worth: number;
  student: StudentLabel;
  /** The first passage that the answer cites. */
  passage: string | null;
  bank: Bank;
  /** The score that counts now. */
  current: ScoreRecord | undefined;
  action: MarkAction;
  /** Called once it is saved, or there was nothing to save; `marked` is what was saved. */
  onDone: (marked: Marked | undefined) => void;
  isLast: boolean;
};

/** Marks one answer: levels, comment, points, and whether it is saved. */
export function MarkingForm({ userId, attemptId, itemVersionId, rubric, worth, current, ...props }: Props) {
  const t = useTranslations("Marking");
  const bankWords = useTranslations("CommentBank");
  const common = useTranslations("Common");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const mark = useMark(draftKey(userId, attemptId, itemVersionId), current);
  const [pending, start] = useTransition();
  const [error, setError] = useState<Pick<ActionError, "message" | "reference">>();
  const fillings = {
    name: "name" in props.student ? props.student.name : null,
    passage: props.passage === null ? null : bankWords("quoted", { passage: props.passage }),
  };
  const points = rubricPoints(rubric, mark.levels, worth);

  async function send() {
    const { levels, baseScoreId } = mark;
    // A placeholder that was typed stands for the passage as one from the bank does; the name waits for its reader.
    const comment = filled(mark.comment, { ...fillings, name: null });
    try {
      const result = await props.action({ attemptId, itemVersionId, levels, comment, baseScoreId });
      if (result.ok) {
        mark.settle(result.data.scoreId);
        props.onDone(result.data);
        return;
      }
      setError(result.error);
      // Shows the mark that was made meanwhile; this one stays in the form.
      if (result.error.kind === "conflict") router.refresh();
    } catch {
      setError({ message: common(navigator.onLine ? "requestFailed" : "offline") });
    }
  }
  function save() {
    if (pending || mark.isContested) return;
    if (points === null) return setError({ message: t("choose") });
    if (!mark.isTouched) return props.onDone(undefined);
    const beyond = mark.comment.length - MAX_COMMENT_LENGTH;
    if (beyond > 0) return setError({ message: bankWords("beyond", { beyond, most: MAX_COMMENT_LENGTH }) });
    setError(undefined);
    start(send);
  }
  function typeLevel(level: number) {
    const focused = focusedCriterion(form.current);
    const id = focused ?? rubric.criteria.find((criterion) => mark.levels[criterion.id] === undefined)?.id;
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (!criterion?.levels[level]) return;
    mark.setLevel(criterion.id, level);
    focusAfter(form.current, criterion.id);
  }
  function insert(text: string) {
    const comment = [mark.comment.trimEnd(), filled(text, fillings)].filter(Boolean).join("\n");
    if (comment.length > MAX_COMMENT_LENGTH) return setError({ message: bankWords("tooLong") });
    mark.setComment(comment);
    // The list gives the focus back to its line first.
    requestAnimationFrame(toComment);
  }
  const toComment = () => form.current?.querySelector("textarea")?.focus();
  const leaveComment = () => form.current?.querySelector("textarea")?.blur();
  useShortcuts({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, level) => [`${level + 1}`, () => typeLevel(level)])),
    ...{ c: toComment, Escape: leaveComment, "Mod+Enter": save },
  });

  return (
    <form
      ref={form}
      aria-label={t("rubric")}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {mark.isContested && current ? (
        <Contested
          current={current}
          rubric={rubric}
          onKeepMine={mark.standOnTheirs}
          onTakeTheirs={() => {
            setError(undefined);
            mark.takeTheirs();
          }}
        />
      ) : null}
      <RubricGrid
        rubric={rubric}
        levels={mark.levels}
        onLevel={(id, level) => {
          setError(undefined);
          mark.setLevel(id, level);
        }}
      />
      <TextArea
        name="comment"
        label={t("comment")}
        dir="auto"
        rows={3}
        value={mark.comment}
        onChange={(event) => mark.setComment(event.target.value)}
      />
      <CommentBank bank={props.bank} comment={unfilled(mark.comment, fillings)} onInsert={insert} />
      <div className="flex flex-col gap-3 border-t border-rule bg-paper py-3 lg:sticky lg:bottom-[-3rem] lg:-mx-8 lg:bg-sheet lg:px-8">
        {error && !mark.isContested ? (
          <Notice tone="error" title={error.message}>
            {error.reference ? <p>{common("reference", { reference: error.reference })}</p> : null}
          </Notice>
        ) : null}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div>
            <output className="block font-read text-xl/tight font-semibold tabular-nums">
              {points === null
                ? t("pointsOpen", {
                    chosen: rubric.criteria.filter(({ id }) => mark.levels[id] !== undefined).length,
                    count: rubric.criteria.length,
                  })
                : t("pointsOf", { points, maximum: worth })}
            </output>
            <MarkStatus
              current={current}
              isTouched={mark.isTouched}
              isKept={mark.isKept}
              isSaving={pending}
              restoredAt={mark.restoredAt}
              onDiscard={mark.takeTheirs}
            />
          </div>
          <Button type="submit" look="main" aria-disabled={pending || mark.isContested} data-save="">
            {pending ? t("saving") : t(props.isLast ? "saveLast" : "save")}
          </Button>
        </div>
      </div>
    </form>
  );
}
