import { getCommentTemplates } from "@/lib/grading/comment-templates";
import { removeCommentTemplate } from "@/lib/grading/remove-comment-template";
import { saveCommentTemplate } from "@/lib/grading/save-comment-template";
import type { World } from "../support/world";
import { anybody, type Row } from "./row";

const ownersComment = ({ viewers }: World) =>
  saveCommentTemplate(viewers.owner, { templateId: null, text: "The owner’s" });

/** A kept comment is its teacher's own: a course makes nobody see another's. */
export const gradingComments: Record<string, Row> = {
  "grading/getCommentTemplates": {
    prepare: ownersComment,
    call: (viewer) => getCommentTemplates(viewer),
    sees: (templates: unknown[]) => templates.length,
    expect: anybody(1, 0, 0, 0, 0),
  },
  "grading/saveCommentTemplate": {
    call: (viewer) => saveCommentTemplate(viewer, { templateId: null, text: "Ask why" }),
    expect: anybody("ok", "ok", "Forbidden", "Forbidden", "ok"),
  },
  "grading/removeCommentTemplate": {
    call: async (viewer, world) => removeCommentTemplate(viewer, await ownersComment(world)),
    expect: anybody("ok", "NotFound", "NotFound", "NotFound", "NotFound"),
  },
};
