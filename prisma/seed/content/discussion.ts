import { borderOrPeople } from "./discussion/border-or-people";
import { oneRuleOrTwo } from "./discussion/one-rule-or-two";
import { type PlacedPost, placed } from "./discussion/post";
import { pressureOrCoincidence } from "./discussion/pressure-or-coincidence";
import { whatAdvice } from "./discussion/what-advice";

/** The demo's discussion: for each of the pack's prompts, in their order, the posts that answer none with what answers them. */
const threads = [borderOrPeople, oneRuleOrTwo, pressureOrCoincidence, whatAdvice];

/** All posts, in the order in which they were made. */
export const demoPosts: readonly PlacedPost[] = threads
  .flatMap((posts, thread) => placed(posts, thread))
  .sort((a, b) => a.post.at - b.post.at);

/** The demo's discussion has been said by then, in minutes after its opening: before the demo itself is made. */
export const DISCUSSED_MINUTES = 6660;
