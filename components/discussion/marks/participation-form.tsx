"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useDraft } from "@/components/drafts/use-draft";
import { RubricGrid } from "@/components/grading/marking/rubric-grid";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import { MOMENT } from "@/components/ui/moment";
import { TextArea } from "@/components/ui/text-field";
import type { MarkedStudent } from "@/lib/discussion/marks/load-marks";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";
import { rubricPoints } from "@/lib/scoring/rubric";

type Draft = { levels: Record<string, number>; comment: string; baseMarkId: string | null };

/** Marks a student's part by the rubric; what is chosen and typed is kept on the device until it is saved. */
export function ParticipationForm({
  assignmentId,
  student,
  rubric,
  worth,
  next,
  mark,
}: {
  assignmentId: string;
  student: MarkedStudent;
  rubric: Rubric;
  worth: number;
  /** Where to go once it is saved. */
  next: string;
  mark: (input: unknown) => Promise<ActionResult<unknown>>;
}) {
  const t = useTranslations("Participation");
  const format = useFormatter();
  const router = useRouter();
  const [current] = student.marks;
  const saved: Draft = {
    levels: { ...current?.levels },
    comment: current?.comment ?? "",
    baseMarkId: current?.markId ?? null,
  };
  const draft = useDraft<Draft>(
    `participation:${assignmentId}:${student.userId}:${saved.baseMarkId ?? "new"}`,
    saved,
    saved,
    null,
  );
  const { levels, comment } = draft.history.draft;
  const points = rubricPoints(rubric, levels, worth);
  const set = (parts: Partial<Draft>, place: string | null) =>
    draft.dispatch({ type: "change", to: (before) => ({ ...before, ...parts }), place });

  /** A digit chooses that level of the criterion that has the focus. */
  function typed(event: React.KeyboardEvent<HTMLFormElement>): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>("[data-criterion]")?.dataset.criterion;
    const level = Number(event.key) - 1;
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (!criterion || !(level >= 0 && level < criterion.levels.length)) return;
    event.preventDefault();
    set({ levels: { ...levels, [criterion.id]: level } }, null);
    const after = rubric.criteria[rubric.criteria.indexOf(criterion) + 1];
    const form = event.currentTarget;
    const goal = after
      ? form.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(after.id)}"] input`)
      : form.querySelector<HTMLElement>("textarea");
    goal?.focus();
  }
  return (
    <section aria-labelledby="mark" className="lg:sticky lg:top-4 lg:self-start">
      <h3 id="mark" className="mb-3 text-lg font-semibold">
        {t("markTitle")}
      </h3>
      <Form
        action={mark}
        values={{ assignmentId, userId: student.userId, levels, comment, baseMarkId: saved.baseMarkId }}
        onDone={async () => {
          await draft.done();
          router.push(next);
        }}
        onKeyDown={typed}
        className="flex flex-col gap-5"
      >
        <RubricGrid
          rubric={rubric}
          levels={levels}
          onLevel={(id, level) => set({ levels: { ...levels, [id]: level } }, null)}
        />
        <TextArea
          name="comment"
          label={t("comment")}
          value={comment}
          onChange={(event) => set({ comment: event.target.value }, "comment")}
        />
        <p aria-live="polite" className={points === null ? "text-muted" : "font-semibold tabular-nums"}>
          {points === null ? t("levelsLeft") : t("of", { points, maximum: worth })}
        </p>
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
      {student.marks.length > 0 ? (
        <Disclosure summary={t("history", { count: student.marks.length })}>
          <ol className="flex flex-col gap-3">
            {student.marks.map((one) => (
              <li key={one.markId}>
                <p>
                  {t("of", { points: one.points, maximum: one.maximum })}
                  {" · "}
                  <span className="text-muted">
                    {t("by", { name: one.by, time: format.dateTime(one.markedAt, MOMENT) })}
                  </span>
                </p>
                {one.comment ? <p className="whitespace-pre-line">{one.comment}</p> : null}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </section>
  );
}
