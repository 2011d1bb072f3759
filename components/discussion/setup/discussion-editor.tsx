"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptDraft } from "@/components/assignments/editor/use-kept-draft";
import { RubricFields } from "@/components/items/editing/parts/rubric-fields";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import type { DiscussionSetup } from "@/lib/discussion/setup";
import type { ActionResult } from "@/lib/schemas/action-result";
import { type Instants, type SetupFields, setupInput, shownAt } from "./fields";
import { PromptList } from "./prompt-list";
import { Part, RuleFields } from "./rule-fields";

type Saved = { readonly revision: number; readonly promptIds: readonly string[] };
export type SaveDiscussionAction = (input: unknown) => Promise<ActionResult<Saved>>;

/** One page, one form: what is discussed, when, by which rules, and how it is marked. The device keeps what is not saved. */
export function DiscussionEditor({
  userId,
  assignmentId,
  revision: savedRevision,
  initial,
  initialInstants,
  packs,
  posted,
  groups,
  isPublished,
  save,
}: {
  /** Whose draft is kept on this device. */
  userId: string;
  assignmentId: string;
  /** 0 before it is set up. */
  revision: number;
  initial: SetupFields;
  initialInstants: Instants;
  packs: DiscussionSetup["packs"];
  /** The ids of prompts that have posts. */
  posted: readonly string[];
  /** How many groups there are. */
  groups: number;
  isPublished: boolean;
  save: SaveDiscussionAction;
}) {
  const t = useTranslations("DiscussionSetup");
  const zone = useTimeZone() ?? "UTC";
  const [base, setBase] = useState(initial);
  const [instants, setInstants] = useState(initialInstants);
  const [fields, setFields] = useState(initial);
  const [revision, setRevision] = useState(savedRevision);
  /** Something in the rubric is to be mended: it must not stay closed. */
  const [rubricWrong, setRubricWrong] = useState(false);
  const key = `discussion:${userId}:${assignmentId}`;
  const draft = useKeptDraft(key, revision, fields, base, (kept) => setFields({ ...base, ...kept }));
  const change = (part: Partial<SetupFields>) => setFields((before) => ({ ...before, ...part }));
  const isChanged = JSON.stringify(fields) !== JSON.stringify(base);

  async function send(): Promise<ActionResult> {
    const input = setupInput(fields, zone, instants);
    const result = await save({ ...input, assignmentId, revision: draft.basedOn });
    if (!result.ok) {
      const wrong = shownAt(result.error.fields);
      setRubricWrong(Object.keys(wrong).some((path) => path.startsWith("settings.rubric")));
      return { ok: false, error: { ...result.error, fields: wrong } };
    }
    const { promptIds } = result.data;
    const named = fields.prompts.map((prompt, at) => ({
      ...prompt,
      promptId: promptIds[at] ?? prompt.promptId,
    }));
    const saved = { ...fields, prompts: named };
    setRevision(result.data.revision);
    setBase(saved);
    setFields(saved);
    setInstants({ openAt: input.settings.openAt, closeAt: input.settings.closeAt });
    draft.forget();
    return { ok: true, data: undefined };
  }

  return (
    <Form action={send} className="flex max-w-3xl flex-col gap-9">
      {draft.restored ? (
        <Notice
          tone={draft.isStale ? "warn" : "info"}
          title={t(draft.isStale ? "restoredStale" : "restored")}
        >
          <Button
            look="quiet"
            className="-ms-2"
            onClick={() => {
              setFields(base);
              draft.forget();
            }}
          >
            {t("discard")}
          </Button>
        </Notice>
      ) : null}
      <PromptList
        prompts={fields.prompts}
        packs={packs}
        posted={posted}
        onChange={(prompts) => change({ prompts })}
      />
      <RuleFields fields={fields} isNew={revision === 0} onChange={change} />
      <Part id="groups" title={t("groups")}>
        <p>
          {revision === 0
            ? t("groupsLater")
            : groups === 0
              ? t("groupsNone")
              : t("groupsSome", { count: groups })}
        </p>
        {revision === 0 ? null : (
          <LinkButton href={`/assignments/${assignmentId}/discussion/groups`} className="self-start">
            {t("groupsLink")}
          </LinkButton>
        )}
      </Part>
      <Part id="marking" title={t("marking")}>
        <NumberField
          name="settings.points"
          label={t("points")}
          hint={t("pointsHint")}
          className="[&_input]:max-w-28"
          min={0}
          max={100}
          value={fields.points}
          onChange={(points) => change({ points })}
        />
        <Disclosure open={rubricWrong} summary={t("rubricSummary", { count: fields.rubric.criteria.length })}>
          <RubricFields
            name="settings.rubric"
            hint={t("rubricHint")}
            criteria={fields.rubric.criteria}
            onChange={(criteria) => change({ rubric: { criteria } })}
          />
        </Disclosure>
      </Part>
      <div
        data-foot=""
        className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule bg-paper px-5 py-3"
      >
        <SubmitButton>{t(revision === 0 ? "setUp" : "save")}</SubmitButton>
        <span role="status" className="text-muted">
          {isChanged ? t("unsaved") : revision === 0 ? "" : t("saved")}
        </span>
        {isPublished ? null : <span className="w-full text-muted">{t("notPublished")}</span>}
      </div>
    </Form>
  );
}
