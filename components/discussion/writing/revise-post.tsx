"use client";

import { useTranslations } from "next-intl";
import { useDraft } from "@/components/drafts/use-draft";
import { PositionLine } from "@/components/items/questions/position-line";
import { CancelButton } from "@/components/ui/dialog";
import { CloseContext } from "@/components/ui/dialog-state";
import { Form, SubmitButton } from "@/components/ui/form";
import { useFieldError } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-field";
import type { PostView } from "@/lib/discussion/views";
import type { Passage } from "@/lib/schemas/passage";
import { passagesNeeded } from "@/lib/schemas/posts";
import { useThread } from "../thread/thread-context";
import { EvidenceField } from "./evidence-field";

type Edit = { text: string; position: number | null; passages: readonly Passage[] };

/** Changes what one's own post says. What it said before stays to be read. */
export function RevisePost({ post, onDone }: { post: PostView; onDone: () => void }) {
  const t = useTranslations("Writing");
  const { view, deeds, conversations, say } = useThread();
  const { line } = view.prompt;
  const { text, position, passages } = post.said;
  const saved: Edit = { text, position, passages };
  const draft = useDraft<Edit>(`post:${post.postId}`, saved, saved, post.revision);
  const edit = draft.history.draft;
  const needed = passagesNeeded(view.rules.citationsRequired, {
    isReply: post.parentId !== null,
    move: post.move,
    isStaff: view.viewer.isStaff,
  });
  const set = (parts: Partial<Edit>, place: string) =>
    draft.dispatch({ type: "change", to: (before) => ({ ...before, ...parts }), place });
  return (
    <CloseContext
      value={() => {
        void draft.startOver();
        onDone();
      }}
    >
      <Form
        action={deeds.revise}
        values={{ postId: post.postId, revision: draft.basedOn ?? post.revision, ...edit }}
        staysOpen
        onDone={async () => {
          await draft.done();
          await conversations.again([post.postId]);
          onDone();
          say(t("revised"));
        }}
        className="flex flex-col gap-4"
      >
        {post.isFirstThought ? <p className="text-muted">{t("firstThoughtStays")}</p> : null}
        {edit.position !== null && line ? (
          <PositionLine
            name={`position:${post.postId}`}
            {...line}
            position={edit.position}
            onChange={(value) => set({ position: value }, "position")}
          />
        ) : null}
        <TextArea
          name="text"
          label={t("postText")}
          dir="auto"
          value={edit.text}
          onChange={(event) => set({ text: event.target.value }, "text")}
        />
        <Passages
          {...{ passages: edit.passages, needed }}
          onChange={(next) => set({ passages: next }, "passages")}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("saveRevision")}</SubmitButton>
          <CancelButton />
        </div>
      </Form>
    </CloseContext>
  );
}

function Passages(field: {
  passages: readonly Passage[];
  needed: number;
  onChange: (passages: Passage[]) => void;
}) {
  return <EvidenceField of="revision" {...field} error={useFieldError("passages")} />;
}
