"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTimeZone, useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/progress";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { AssignableText } from "@/lib/assignments/views";
import type { PackView } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { LearnerItem } from "@/lib/schemas/item";
import { estimatedMinutes } from "./estimate";
import { assignmentInput, type EditorFields, type Instants, itemsOf } from "./fields";
import { ItemChooser } from "./item-chooser";
import { ReleaseFields } from "./release-fields";
import { SaveBar } from "./save-bar";
import { TextChooser } from "./text-chooser";
import { TimeFields } from "./time-fields";
import { useKeptDraft } from "./use-kept-draft";

type Saved = { readonly assignmentId: string; readonly revision: number };

export type EditorDeeds = {
  readonly create: (input: unknown) => Promise<ActionResult<Saved>>;
  readonly update: (input: unknown) => Promise<ActionResult<Saved>>;
  readonly publish: (input: unknown) => Promise<ActionResult>;
  readonly packs: (input: unknown) => Promise<ActionResult<PackView[]>>;
};

const FORM = "assignment";

/** One page, one form: what is read, what is asked, when, and what is shown when. */
export function AssignmentEditor({
  userId,
  course,
  texts,
  initialPacks,
  asked,
  initial,
  initialInstants,
  saved: savedBefore,
  isPublished,
  isLocked,
  ownTimes = 0,
  prompts = 0,
  deeds,
}: {
  /** Whose draft is kept on this device. */
  userId: string;
  course: { readonly id: string; readonly title: string };
  texts: readonly AssignableText[];
  /** The packs of the text that is chosen first. */
  initialPacks: readonly PackView[];
  /** Questions that it asks already. */
  asked: readonly LearnerItem[];
  initial: EditorFields;
  initialInstants: Instants;
  saved: Saved | null;
  isPublished: boolean;
  /** Whether a student has started. */
  isLocked: boolean;
  /** How many students have times of their own. */
  ownTimes?: number;
  /** How many prompts its discussion has. */
  prompts?: number;
  deeds: EditorDeeds;
}) {
  const t = useTranslations("Editor");
  const router = useRouter();
  const zone = useTimeZone() ?? "UTC";
  const [base, setBase] = useState(initial);
  const [instants, setInstants] = useState(initialInstants);
  const [fields, setFields] = useState(initial);
  const [saved, setSaved] = useState(savedBefore);
  const [packs, setPacks] = useState(initialPacks);
  const [loading, setLoading] = useState<"no" | "yes" | "failed">("no");
  /** What saving is for: publishing asks first, with what was found fit to be saved. */
  const intent = useRef<"save" | "ask" | "publish">("save");
  const [asking, setAsking] = useState(false);
  /** The text that was asked for last. */
  const wanted = useRef<string>(undefined);
  const key = `assignment:${userId}:${savedBefore?.assignmentId ?? `new:${course.id}`}`;
  const draft = useKeptDraft(key, saved?.revision ?? 0, fields, base, (kept) => {
    // What was kept before the editor had a field does not have it.
    setFields({ ...base, ...kept });
    if (kept.articleVersionId !== initial.articleVersionId) void load(kept.articleVersionId, false);
  });
  const known = useMemo(
    () =>
      new Map(
        [...asked, ...packs.flatMap((pack) => pack.items).map(({ item }) => item)].map((i) => [i.id, i]),
      ),
    [asked, packs],
  );
  const text = texts.find(({ articleVersionId }) => articleVersionId === fields.articleVersionId);
  const kinds = fields.items.flatMap(({ itemVersionId, chosen }) =>
    chosen ? (known.get(itemVersionId)?.kind ?? []) : [],
  );
  const estimate = estimatedMinutes(text?.minutes ?? 0, kinds);
  const input = assignmentInput(fields, course.id, zone, instants);
  const change = (part: Partial<EditorFields>) => setFields((before) => ({ ...before, ...part }));

  /** Fetches the questions of a text; a text that was just chosen brings its own. */
  async function load(articleVersionId: string, chosenNow: boolean): Promise<void> {
    const next = texts.find((candidate) => candidate.articleVersionId === articleVersionId);
    if (!next) return;
    wanted.current = articleVersionId;
    setLoading("yes");
    const result = await deeds.packs({ articleId: next.articleId }).catch(() => null);
    // Another text was chosen while this one was on its way.
    if (wanted.current !== articleVersionId) return;
    setLoading(result?.ok ? "no" : "failed");
    if (!result?.ok) return;
    setPacks(result.data);
    if (!chosenNow) return;
    setFields((before) => ({
      ...before,
      articleVersionId,
      title: texts.some(({ title }) => title === before.title) || !before.title ? next.title : before.title,
      items: itemsOf(result.data, articleVersionId, true),
    }));
  }

  function saveFor(wanted: "ask" | "publish"): void {
    intent.current = wanted;
    (document.getElementById(FORM) as HTMLFormElement | null)?.requestSubmit();
  }

  async function save(): Promise<ActionResult> {
    const wants = intent.current;
    intent.current = "save";
    const result = saved ? await deeds.update({ ...saved, assignment: input }) : await deeds.create(input);
    if (!result.ok) return { ok: false, error: { ...result.error, fields: flat(result.error.fields) } };
    setSaved(result.data);
    setBase(fields);
    setInstants(input);
    draft.forget();
    const published = wants === "publish" ? await deeds.publish(result.data) : null;
    const page = `/assignments/${result.data.assignmentId}/edit`;
    if (published?.ok) router.push(`/courses/${course.id}?published=${result.data.assignmentId}`);
    // A page of its own, so that the way back does not lead to an empty form under this address; but not when there is
    // something to mend, which has to stay in view.
    else if (!saved && wants === "save") router.replace(page, { scroll: false });
    else if (!saved) history.replaceState(null, "", page);
    setAsking(wants === "ask");
    return published ?? { ok: true, data: undefined };
  }

  return (
    <Form id={FORM} action={save} className="flex max-w-3xl flex-col gap-9">
      {draft.restored ? (
        <Notice
          tone={draft.isStale ? "warn" : "info"}
          title={t(draft.isStale ? "restoredStale" : "restored")}
        >
          <Button
            look="quiet"
            className="-ms-2"
            onClick={() => {
              wanted.current = undefined;
              setLoading("no");
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
          texts={isLocked && text ? [text] : texts}
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
          packs={packs}
          readingMinutes={text?.minutes ?? 0}
          locked={isLocked}
          onChange={(items) => change({ items })}
        />
      )}
      <TimeFields
        fields={fields}
        locked={isLocked}
        ownTimes={ownTimes}
        estimate={estimate}
        onChange={change}
      />
      <ReleaseFields fields={fields} times={input} locked={isLocked} onChange={change} />
      {saved ? (
        <p className="flex flex-wrap gap-x-3">
          {t("discussion", { count: prompts })}
          <Link href={`/assignments/${saved.assignmentId}/discussion/settings`}>
            {t(prompts === 0 ? "discussionSetUp" : "discussionChange")}
          </Link>
        </p>
      ) : null}
      <SaveBar
        prompts={prompts}
        courseTitle={course.title}
        input={input}
        savedId={saved?.assignmentId ?? null}
        isChanged={JSON.stringify(fields) !== JSON.stringify(base)}
        isPublished={isPublished}
        asking={asking}
        onAsk={() => saveFor("ask")}
        onCancel={() => setAsking(false)}
        onPublish={() => {
          setAsking(false);
          saveFor("publish");
        }}
      />
    </Form>
  );
}

/** An edit's errors stand under "assignment.": the fields here are named without. */
const flat = (fields: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [path.replace(/^assignment\./, ""), message]),
  );
