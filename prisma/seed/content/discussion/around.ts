import { TEACHER_KEY } from "./post";

/** What happened around the posts. People by their key in the roster, posts by their key, times as of posts. */

/** The thread that the teacher closed, by its prompt's place, and the posts that the summary rests on. */
export const closed = {
  thread: 1,
  at: 5802,
  summary:
    "We took the author’s claim apart. That powers use the principles as it suits them has cases behind it, from several sides, and the last one is the closest: one government, nearly one time. That the founders wanted it so rests on one word, “experienced”; minutes of the conference could settle it. Most of you now ask first whether two cases are alike, and ask it of Kosovo, Chechnya and Taiwan in the same way. Open is who decides which difference counts. Quebec and Scotland were brought as counter-examples, and not everybody finds that they fit.",
  posts: ["timur-halves", "siyuan-closest", "giorgi-open", "zofia-alike", "alike-first"],
} as const;

export const reports = [
  {
    post: "rude",
    by: "zofia",
    at: 1489,
    reason: "He calls Siyuan a name. I don’t mind that he disagrees.",
    settledAt: 1530,
  },
  {
    post: "reported",
    by: "lena",
    at: 6240,
    reason: "This is about Kamila and not about what she wrote. In her place I would not post any more.",
    settledAt: null,
  },
] as const;

/** Who says that somebody moved them, and names the post that did. Not everybody does. */
export const movedBy: Readonly<Record<string, string>> = { dana: "zofia-inside", sanzhar: "zofia-inside" };

type DemoNote = {
  readonly kind: "NUDGE" | "FOLLOW_UP";
  readonly to: string;
  readonly at: number;
  readonly text: string;
  readonly post?: string;
  readonly readAt?: number;
  readonly answer?: { readonly at: number; readonly text: string; readonly readAt?: number };
};

/** From the teacher, each to one student. */
export const notes: readonly DemoNote[] = [
  {
    kind: "NUDGE",
    to: "mira",
    at: 4402,
    text: "I have not heard you yet, and in your answers there are thoughts that the class lacks. One post is enough to begin. Is something in the way?",
    readAt: 4810,
    answer: {
      at: 4816,
      text: "I write slow and the others are so fast. When I have a sentence somebody said it already. I try it today with the advice.",
      readAt: 4870,
    },
  },
  {
    kind: "NUDGE",
    to: "emre",
    at: 4404,
    text: "I have not heard you yet. Your example of the bomb in your own city would fit the third prompt well. One post is enough to begin.",
  },
  {
    kind: "FOLLOW_UP",
    to: "lena",
    at: 1482,
    post: "lena-court",
    text: "Strong post. Where exactly did you find what the court said and did not say? If it is a summary, look once more at the part about a right to leave.",
    readAt: 1960,
    answer: {
      at: 2060,
      text: "You were right, Polina asked the same. I had only the summary and I have corrected it in the thread.",
      readAt: 2885,
    },
  },
];

/** The teacher's marks so far, not returned yet: a level for each criterion in the rubric's order. */
export const marks = [
  {
    of: "aruzhan",
    levels: [3, 3, 3, 3],
    comment:
      "You take the strongest part of what others say and answer that. “A good find, better than your first” was the kindest sentence of the week.",
  },
  {
    of: "zofia",
    levels: [3, 3, 3, 3],
    comment:
      "Your question about what was possible inside the state moved two people. It began from a gap in the text.",
  },
  {
    of: "giorgi",
    levels: [2, 3, 3, 2],
    comment:
      "From “nothing can move me” to saying exactly what would, and then moving. Leave the others a little more room.",
  },
  {
    of: "madina",
    levels: [2, 1, 3, 2],
    comment:
      "“Who is protected while we are asking?” is the best objection to the three questions. Now give it a passage.",
  },
  { of: "erasyl", levels: [2, 1, 1, 0], comment: null },
  {
    of: "jonas",
    levels: [1, 1, 0, 0],
    comment:
      "You know how to read: your late post on the harbour shows it. The name you called somebody cost you here.",
  },
  {
    of: "dana",
    levels: [2, 2, 3, 2],
    comment:
      "You said what changed your mind and what did not. Show next time what speaks against the place you moved to.",
  },
] as const satisfies readonly {
  readonly of: string;
  readonly levels: readonly [number, number, number, number];
  readonly comment: string | null;
}[];

/** Up to when the teacher has read everything. */
export const teacherHasRead = { by: TEACHER_KEY, until: 5760 } as const;
