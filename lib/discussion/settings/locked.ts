import { promptOf } from "@/lib/items/prompts/prompt-rows";
import {
  type DiscussionSettings,
  discussionRubricSchema,
  type PromptInput,
  type SaveDiscussion,
} from "@/lib/schemas/discussion";
import { marksAlike, rubricProblem } from "./rubric-problems";

type Prompts = SaveDiscussion["prompts"];

type Standing = Parameters<typeof promptOf>[0] & { readonly id: string };

/** Why prompts cannot be changed as asked: field → code of the `Validation` catalogue. */
export function promptsLocked(
  before: readonly Standing[],
  after: Prompts,
  writtenFor: ReadonlySet<string>,
): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const prompt of before.filter(({ id }) => writtenFor.has(id))) {
    const at = after.findIndex(({ promptId }) => promptId === prompt.id);
    if (at < 0) wrong.prompts = "promptHasPosts";
    else if (!sameLine(promptOf(prompt).line, after[at]?.line ?? null))
      wrong[`prompts.${at}.line`] = "lineHasPosts";
  }
  return wrong;
}

type Line = PromptInput["line"];

const sameLine = (one: Line, other: Line): boolean =>
  one?.statement === other?.statement && one?.low === other?.low && one?.high === other?.high;

/** Why the rubric or the points cannot be what is asked: field → code. `marked`: by what marks were given, null: none were. */
export function rubricLocked(
  marked: { readonly rubric: unknown; readonly points: number } | null,
  { rubric, points }: Pick<DiscussionSettings, "rubric" | "points">,
): Record<string, string> {
  const problem = rubricProblem(rubric);
  if (problem) return { "settings.rubric": problem };
  if (!marked) return {};
  return {
    ...(marksAlike(discussionRubricSchema.parse(marked.rubric), rubric)
      ? {}
      : { "settings.rubric": "rubricHasMarks" }),
    ...(marked.points === points ? {} : { "settings.points": "pointsHaveMarks" }),
  };
}
