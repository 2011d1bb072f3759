/** The choices of a policy, in the order they are offered. As the schema's, which the browser need not load. */
export const LATE_POLICIES = ["ACCEPT", "CLOSE"] as const;
export const WHICH_COUNTS = ["LAST", "FIRST", "BEST", "MEAN"] as const;
export const BETWEEN_ATTEMPTS = ["FEEDBACK", "POINTS", "NOTHING"] as const;
export const SCORE_RELEASES = ["WHEN_RETURNED", "AT_ONCE", "AT_TIME"] as const;
export const KEY_RELEASES = ["WITH_SCORES", "AFTER_CLOSE", "NEVER"] as const;
