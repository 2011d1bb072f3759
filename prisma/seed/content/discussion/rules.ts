import type { DiscussionSettings } from "@/lib/schemas/discussion";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

const criterion = (id: string, title: string, ...descriptors: readonly string[]) => ({
  id,
  title,
  levels: descriptors.map((descriptor, points) => ({
    points,
    label: ["Not yet", "In part", "Clear", "Strong"][points] ?? "",
    descriptor,
  })),
});

/** What the demo's posts are marked by: how somebody argues, never which side they take. */
const rubric: Rubric = {
  criteria: [
    criterion(
      "evidence",
      "Evidence from the text",
      "No passage is cited, or what is cited is about something else.",
      "A passage is cited, but it carries the point only in part.",
      "The passages that are cited carry the point.",
      "Also weighs a passage that speaks against the point.",
    ),
    criterion(
      "reasoning",
      "Reasoning",
      "A view without a reason.",
      "A reason is given; how it leads to the view is left open.",
      "The reasons lead to the view, step by step.",
      "Also says what would speak against it, or what is not known.",
    ),
    criterion(
      "responding",
      "Responding to others",
      "No answer to anybody.",
      "Answers somebody, without taking up what they said.",
      "Takes up what somebody said, and adds to it or doubts it with a reason.",
      "Also moves the talk on: asks what decides it, or changes their own mind and says why.",
    ),
    criterion(
      "civility",
      "Civility",
      "Attacks or belittles people.",
      "Is polite, but leaves others little room.",
      "Argues about what is said, not about who says it.",
      "Also puts the other view so that those who hold it would agree.",
    ),
  ],
};

/** The rules of the demo's discussions, but for their times. */
export const rules: Omit<DiscussionSettings, "openAt" | "closeAt"> = {
  afterHandIn: true,
  postFirst: true,
  citationsRequired: 1,
  repliesRequired: 2,
  isAnonymous: false,
  isPremoderated: false,
  heldWords: ["idiot", "stupid", "shut up", "nazi", "traitor"],
  rubric,
  points: 10,
};
