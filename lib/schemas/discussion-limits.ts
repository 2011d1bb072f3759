/** The most prompts of one discussion, and of one pack. Apart from the schema, which no browser loads. */
export const MAX_PROMPTS = 12;
export const MAX_GROUPS = 40;
/** As long as a group's name may be. */
export const MAX_GROUP_NAME = 80;
