"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MoverPills } from "@/components/items/questions/mover-pills";
import { type Stance, StanceLine } from "@/components/items/questions/stance-line";
import { FieldError } from "@/components/ui/field";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import { Select } from "@/components/ui/text-field";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { LearnerItem } from "@/lib/schemas/item";
import type { LaterStance } from "@/lib/schemas/kinds/stance";

export type SaveLaterStance = (input: unknown) => Promise<ActionResult<unknown>>;
/** A post that may have moved somebody: who said it, and its first words. */
export type MovingPost = { readonly postId: string; readonly name: string; readonly words: string };

/** Asks where a student stands once the class has discussed it, and what moved them. Needs the namespace `Stance`. */
export function StanceAfter({
  attemptId,
  item,
  later,
  posts = [],
  save,
}: {
  attemptId: string;
  item: Extract<LearnerItem, { kind: "STANCE" }>;
  later: LaterStance | null | undefined;
  /** Posts that may be named as what moved them. */
  posts?: readonly MovingPost[];
  save: SaveLaterStance;
}) {
  const t = useTranslations("Stance");
  const [stance, setStance] = useState<Stance>(later ?? { position: null, confidence: null });
  const [moved, setMoved] = useState(later?.moved ?? null);
  const [postId, setPostId] = useState(later?.movedByPostId ?? "");
  const { low, high } = item.content;
  const isOnList = posts.some((post) => post.postId === postId);
  return (
    <Form
      action={save}
      values={{
        ...{ attemptId, itemVersionId: item.id, ...stance, moved },
        movedByPostId: moved === "SOMEBODY" && postId !== "" ? postId : null,
      }}
      success={t("laterSaved")}
      className="flex max-w-form flex-col gap-5 pt-2"
    >
      <p className="text-muted">{t("laterHint")}</p>
      <StanceLine
        name={`later:${item.id}`}
        statement={item.prompt}
        {...{ low, high, stance }}
        onChange={setStance}
      />
      <MoverPills
        legend={t("laterMoved")}
        name={`later:${item.id}:moved`}
        moved={moved}
        onChange={setMoved}
      />
      {moved === "SOMEBODY" && posts.length > 0 ? (
        <Select
          name="which"
          label={t("laterPost")}
          value={isOnList ? postId : ""}
          onChange={(event) => setPostId(event.target.value)}
        >
          <option value="">{t("laterNoPost")}</option>
          {posts.map((post) => (
            <option key={post.postId} value={post.postId}>
              {`${post.name}: ${post.words}`}
            </option>
          ))}
        </Select>
      ) : null}
      <Lacking />
      <SubmitButton look="plain">{t("laterSave")}</SubmitButton>
    </Form>
  );
}

/** Said once for the line, how sure one is and what moved one, since none of them is a field that is typed in. */
function Lacking() {
  const t = useTranslations("Stance");
  const lacking = [useFieldError("position"), useFieldError("confidence"), useFieldError("moved")].some(
    Boolean,
  );
  return <FieldError id="later-error" message={lacking ? t("laterLacking") : undefined} />;
}
