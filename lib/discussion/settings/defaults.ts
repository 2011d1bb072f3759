import type { DiscussionSettings } from "@/lib/schemas/discussion";
import type { Rubric } from "@/lib/schemas/kinds/extended-response";

/** What a new discussion is marked by; `settings/defaults` has no words for them, the catalogue `DiscussionRubric` has. */
export const RUBRIC_CRITERIA = ["evidence", "reasoning", "responding", "civility"] as const;
export const RUBRIC_LEVELS = [0, 1, 2, 3] as const;
type Criterion = (typeof RUBRIC_CRITERIA)[number];
type Level = (typeof RUBRIC_LEVELS)[number];

/** The rubric of a new discussion, in the words given. Each level is worth a point more than the one before. */
export function defaultRubric(words: {
  readonly title: (criterion: Criterion) => string;
  readonly label: (level: Level) => string;
  readonly descriptor: (criterion: Criterion, level: Level) => string;
}): Rubric {
  return {
    criteria: RUBRIC_CRITERIA.map((criterion) => ({
      id: criterion,
      title: words.title(criterion),
      levels: RUBRIC_LEVELS.map((level) => ({
        points: level,
        label: words.label(level),
        descriptor: words.descriptor(criterion, level),
      })),
    })),
  };
}

/** The rules that a new discussion begins with. */
export function defaultSettings(rubric: Rubric): DiscussionSettings {
  return {
    openAt: null,
    closeAt: null,
    afterHandIn: true,
    postFirst: true,
    citationsRequired: 1,
    repliesRequired: 2,
    isAnonymous: false,
    isPremoderated: false,
    heldWords: [],
    rubric,
    points: 10,
  };
}
