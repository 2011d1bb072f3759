"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/components/items/editing/parts/new-id";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { GroupsView } from "@/lib/discussion/groups";
import type { ActionResult } from "@/lib/schemas/action-result";
import { MAX_GROUPS } from "@/lib/schemas/discussion-limits";
import { DivideControls } from "./divide-controls";
import { type Division, divided, groupsInput, withoutGroup } from "./division";
import { GroupPanel } from "./group-panel";
import { StanceMark } from "./stance-mark";

export type SaveGroupsAction = (input: unknown) => Promise<ActionResult>;

/** Who discusses with whom: divided at once, and every student moved by a choice of their own. Needs `DiscussionGroups`. */
export function GroupsEditor({
  assignmentId,
  saved,
  students,
  stance,
  isFixed,
  why,
  save,
}: Pick<GroupsView, "students" | "stance" | "isFixed"> & {
  assignmentId: string;
  saved: Division;
  /** Why nothing can be changed; null: it can. */
  why: "readOnly" | "archived" | null;
  save: SaveGroupsAction;
}) {
  const t = useTranslations("DiscussionGroups");
  const [draft, setDraft] = useState<Division | null>(null);
  const division = draft ?? saved;
  const { groups, places } = division;
  const inGroup = (key: string) => students.filter(({ userId }) => places[userId] === key);
  const alone = students.filter(({ userId }) => places[userId] === undefined).length;
  const isFree = why === null && !isFixed;
  const name = (number: number) => t("groupName", { number });

  function add(): void {
    const names = new Set(groups.map((group) => group.name.toLowerCase()));
    let number = groups.length + 1;
    while (names.has(name(number).toLowerCase())) number += 1;
    setDraft({ ...division, groups: [...groups, { key: newId(), groupId: null, name: name(number) }] });
  }
  async function send(): Promise<ActionResult> {
    const result = await save({ assignmentId, ...groupsInput(division, saved) });
    if (!result.ok) return result;
    setDraft(null);
    return { ok: true, data: undefined };
  }

  return (
    <Form action={send} className="flex max-w-3xl flex-col gap-8">
      {why ? <Notice live={false} title={t(why)} /> : null}
      {why === null && isFixed ? <Notice live={false}>{t("fixed")}</Notice> : null}
      {isFree ? (
        <DivideControls
          students={students}
          stance={stance}
          canAdd={groups.length < MAX_GROUPS}
          onDivide={(piles) => setDraft(divided(division, piles, newId, name))}
          onAdd={add}
          {...(groups.length > 0 && { onNone: () => setDraft({ groups: [], places: {} }) })}
        />
      ) : null}
      <div className="flex flex-col gap-3">
        <p role="status" className="font-semibold">
          {groups.length === 0
            ? t("whole")
            : draft
              ? t("divided", { students: students.length - alone, groups: groups.length })
              : ""}
        </p>
        <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {groups.map((group, at) => (
            <GroupPanel
              key={group.key}
              at={at}
              name={group.name}
              members={inGroup(group.key)}
              stance={stance}
              {...(why === null && {
                onRename: (renamed: string) =>
                  setDraft({ ...division, groups: groups.with(at, { ...group, name: renamed }) }),
              })}
              {...(isFree && { onTakeOut: () => setDraft(withoutGroup(division, group.key)) })}
            />
          ))}
        </ol>
        {groups.length > 0 && alone > 0 ? (
          <p className="max-w-measure text-muted">{t("ungrouped", { count: alone })}</p>
        ) : null}
      </div>
      {groups.length > 0 || stance ? (
        <section aria-labelledby="students" className="flex flex-col gap-2">
          <h3 id="students" className="font-semibold">
            {t("students")}
          </h3>
          <ul>
            {students.map(({ userId, name: who, position }) => (
              <li
                key={userId}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
              >
                <div className="min-w-0">
                  <span className="block wrap-break-word">{who}</span>
                  {stance ? <StanceMark position={position} ends={stance} /> : null}
                </div>
                {groups.length > 0 ? (
                  <select
                    className="control w-48"
                    aria-label={t("groupOf", { name: who })}
                    disabled={why !== null}
                    value={places[userId] ?? ""}
                    onChange={(event) =>
                      setDraft({ ...division, places: { ...places, [userId]: event.target.value } })
                    }
                  >
                    {places[userId] === undefined ? <option value="">{t("noGroup")}</option> : null}
                    {groups.map(({ key, name: label }) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </select>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {why === null ? (
        <div
          data-foot=""
          className="sticky bottom-0 z-10 -mx-5 flex flex-wrap items-center gap-3 border-t border-rule bg-paper px-5 py-3"
        >
          <SubmitButton>{t("save")}</SubmitButton>
          <span role="status" className="text-muted">
            {t(draft ? "unsaved" : "saved")}
          </span>
        </div>
      ) : null}
    </Form>
  );
}
