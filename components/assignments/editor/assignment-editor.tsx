"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTimeZone, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/progress";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { AssignableText } from "@/lib/assignments/views";
import type { PackView } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import { assignmentInput, type EditorFields, itemsOf } from "./fields";
import { ItemChooser } from "./item-chooser";
import { ReleaseFields } from "./release-fields";
import { TextChooser } from "./text-chooser";
import { TimeFields } from "./time-fields";
import { useKeptDraft } from "./use-kept-draft";

type Saved = { readonly assignmentId: string; readonly revision: number };

/** Whether the editor has nothing more to do. */
type Outcome = { readonly leave: boolean };

export type EditorDeeds = {
  readonly create: (input: unknown) => Promise<ActionResult<Saved>>;
  readonly update: (input: unknown) => Promise<ActionResult<Saved>>;
  readonly publish: (input: unknown) => Promise<ActionResult>;
  readonly packs: (input: unknown) => Promise<ActionResult<PackView[]>>;
};

/** One page, one form: what is read, what is asked, when, and what is shown when. */
export function AssignmentEditor({
  course,
  texts,
  initialPacks,
  initial,
  saved: savedBefore,
  isPublished,
  isLocked,
  deeds,
}: {
  course: { readonly id: string; readonly title: string };
  texts: readonly AssignableText[];
  /** The packs of the text that is chosen first. */
  initialPacks: readonly PackView[];
  initial: EditorFields;
  saved: Saved | null;
  isPublished: boolean;
  /** Whether a student has started. */
  isLocked: boolean;
  deeds: EditorDeeds;
}) {
  const t = useTranslations("Editor");
  const router = useRouter();
  const zone = useTimeZone() ?? "UTC";
  const [base, setBase] = useState(initial);
  const [fields, setFields] = useState(initial);
  const [saved, setSaved] = useState(savedBefore);
  const [packs, setPacks] = useState(initialPacks);
  const [loading, setLoading] = useState<"no" | "yes" | "failed">("no");
  const key = `assignment:${savedBefore?.assignmentId ?? `new:${course.id}`}`;
  const draft = useKeptDraft(key, fields, base, (kept) => {
    setFields(kept);
    if (kept.articleVersionId !== initial.articleVersionId) void load(kept.articleVersionId, false);
  });
  const known = useMemo(
    () => new Map(packs.flatMap((pack) => pack.items).map(({ item }) => [item.id, item])),
    [packs],
  );
  const change = (part: Partial<EditorFields>) => setFields((before) => ({ ...before, ...part }));
  const isChanged = JSON.stringify(fields) !== JSON.stringify(base);

  /** Fetches the questions of a text; a text that was just chosen brings its own. */
  async function load(articleVersionId: string, chosenNow: boolean): Promise<void> {
    const text = texts.find((candidate) => candidate.articleVersionId === articleVersionId);
    if (!text) return;
    setLoading("yes");
    const result = await deeds.packs({ articleId: text.articleId }).catch(() => null);
    setLoading(result?.ok ? "no" : "failed");
    if (!result?.ok) return;
    setPacks(result.data);
    if (!chosenNow) return;
    setFields((before) => ({
      ...before,
      articleVersionId,
      title: texts.some(({ title }) => title === before.title) || !before.title ? text.title : before.title,
      items: itemsOf(result.data, articleVersionId, true),
    }));
  }

  async function save(pressed: unknown): Promise<ActionResult<Outcome>> {
    const assignment = assignmentInput(fields, course.id, zone);
    const result = saved ? await deeds.update({ ...saved, assignment }) : await deeds.create(assignment);
    if (!result.ok) return { ok: false, error: { ...result.error, fields: flat(result.error.fields) } };
    setSaved(result.data);
    setBase(fields);
    draft.forget();
    if (!saved) history.replaceState(null, "", `/assignments/${result.data.assignmentId}/edit`);
    if ((pressed as { intent?: string }).intent !== "publish")
      return { ok: true, data: { leave: isPublished } };
    const published = await deeds.publish(result.data);
    return published.ok ? { ok: true, data: { leave: true } } : published;
  }

  return (
    <Form
      action={save}
      onDone={({ leave }) => leave && router.push(`/courses/${course.id}`)}
      success={t("saved")}
      className="flex max-w-3xl flex-col gap-9"
    >
      {draft.restored ? (
        <Notice title={t("restored")}>
          <Button
            look="quiet"
            className="-ms-2"
            onClick={() => {
              setFields(base);
              setPacks(initialPacks);
              draft.forget();
            }}
          >
            {t("discard")}
          </Button>
        </Notice>
      ) : null}
      {texts.length === 0 ? (
        <p>
          {t("noTexts")} <Link href="/library">{t("toLibrary")}</Link>
        </p>
      ) : (
        <TextChooser
          texts={texts}
          value={fields.articleVersionId}
          locked={isLocked}
          onChange={(articleVersionId) => {
            change({ articleVersionId });
            void load(articleVersionId, true);
          }}
        />
      )}
      <TextField
        name="title"
        label={t("title")}
        value={fields.title}
        maxLength={200}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        name="instructions"
        label={t("instructions")}
        hint={t("instructionsHint")}
        value={fields.instructions}
        maxLength={5000}
        onChange={(event) => change({ instructions: event.target.value })}
      />
      {loading === "yes" ? (
        <Spinner>{t("loadingItems")}</Spinner>
      ) : loading === "failed" ? (
        <Notice tone="error" title={t("itemsFailed")} />
      ) : fields.items.length === 0 ? (
        <p className="text-muted">{t("noItems")}</p>
      ) : (
        <ItemChooser
          items={fields.items}
          known={known}
          locked={isLocked}
          onChange={(items) => change({ items })}
        />
      )}
      <TimeFields fields={fields} onChange={change} />
      <ReleaseFields fields={fields} locked={isLocked} onChange={change} />
      <div className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-3 border-t border-rule bg-paper px-5 py-3">
        <SubmitButton look={isPublished ? "main" : "plain"}>
          {isPublished ? t("saveChanges") : t("saveDraft")}
        </SubmitButton>
        {isPublished ? null : (
          <SubmitButton name="intent" value="publish">
            {t("publish")}
          </SubmitButton>
        )}
        {saved && !isChanged ? (
          <LinkButton href={`/assignments/${saved.assignmentId}/preview`}>{t("preview")}</LinkButton>
        ) : (
          <span className="text-muted">{t("previewHint")}</span>
        )}
        {isPublished ? null : (
          <span className="text-sm text-muted">{t("publishHint", { course: course.title })}</span>
        )}
      </div>
    </Form>
  );
}

/** An edit's errors stand under "assignment.": the fields here are named without. */
const flat = (fields: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [path.replace(/^assignment\./, ""), message]),
  );
