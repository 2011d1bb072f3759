/** What a question trains. Apart from the schema, which no browser loads. */
export const SKILLS = ["COMPREHENSION", "CONCEPT", "ANALYSIS", "SOURCE_CRITICISM", "ARGUMENT"] as const;
export type Skill = (typeof SKILLS)[number];

/** How hard a question is, as whoever wrote it judges. */
export const DIFFICULTIES = ["EASY", "MEDIUM", "HARD"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
