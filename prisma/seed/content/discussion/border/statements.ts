import type { DemoPost } from "../post";
import { quotes as q } from "../quotes";

/** What somebody offers others to sign: one that both ends carry, one that most do, one that a single end does. */
export const statements: readonly DemoPost[] = [
  {
    by: "alena",
    at: 1476,
    position: 60,
    isStatement: true,
    text: "A statement that I hope both ends can sign. Before anybody says which principle wins in a case, three things must be asked, in every case the same: Was there force from outside? How were the people asked? Could they govern themselves inside the state?",
    cites: [q.contradict],
    reactions: {
      SUPPORT: [
        "aruzhan",
        "giorgi",
        "siyuan",
        "polina",
        "erasyl",
        "sanzhar",
        "aigerim",
        "zofia",
        "lena",
        "timur",
        "elif",
        "solomia",
        "dana",
        "nurlan",
      ],
      MADE_ME_THINK: ["madina"],
    },
    replies: [
      {
        by: "aruzhan",
        at: 1487,
        move: "BUILD_ON",
        text: "I sign, from the other end of the line. One addition: the answers have to come from people who don’t win anything by them. Otherwise everyone will answer your three questions with yes, no, yes, as they need it.",
        cites: [q.helps],
        reactions: { WELL_SUPPORTED: ["alena", "siyuan"], SUPPORT: ["giorgi", "timur"] },
      },
      {
        by: "madina",
        at: 2140,
        move: "CHALLENGE",
        text: "I don’t sign yet. While we ask three questions in every case, years go, and the state has the police all this time. Waiting is also a decision for one side. Who is protected while we are asking? Put this in and I sign.",
        reactions: { MADE_ME_THINK: ["alena", "aigerim", "timur"] },
      },
    ],
  },
  {
    by: "giorgi",
    at: 2030,
    position: -90,
    isStatement: true,
    text: "Mine is shorter. No border may be moved by an army, whatever reason the army gives. I think this is what stays of the first principle even for those who like the second one more.",
    cites: [q.integrity, q.humanRights],
    reactions: {
      SUPPORT: [
        "aruzhan",
        "siyuan",
        "polina",
        "daniyar",
        "solomia",
        "alena",
        "aigerim",
        "lena",
        "elif",
        "dana",
      ],
    },
  },
  {
    by: "madina",
    at: 2150,
    position: 90,
    isStatement: true,
    text: "Then mine: a people that is treated badly by its state for a long time has the right to leave it, also when the state does not agree. The second principle has no “only if the government likes it”.",
    cites: [q.people],
    reactions: {
      SUPPORT: ["kamila", "timur", "lena", "jonas", "alena"],
      MADE_ME_THINK: ["polina", "nurlan"],
    },
    replies: [
      {
        by: "siyuan",
        at: 2895,
        move: "CHALLENGE",
        text: "I can’t sign, and Giorgi’s point about who measures “a long time” moved me further away, to −90. “Treated badly” will be decided by whoever wants the result. Here the text has a warning: human rights come first when that helps them more. I don’t doubt the suffering. I doubt the user of the word.",
        cites: [q.helps],
        reactions: { WELL_SUPPORTED: ["polina", "aruzhan"], MADE_ME_THINK: ["madina", "zofia"] },
      },
    ],
  },
];
