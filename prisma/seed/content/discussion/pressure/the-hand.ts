import { type DemoPost, TEACHER_KEY } from "../post";
import { quotes as q } from "../quotes";

/** Those who ask whose hand it was, and a statement for both ends. */
export const theHand: readonly DemoPost[] = [
  {
    by: "kamila",
    at: 2010,
    position: 60,
    text: "the port. it is so near to his no, 20 june, and oil is the thing that hurts most 😬 i know it is not a proof but if my brother says no to me and next day my bike has no air i also know who it was",
    cites: [q.stop, q.twoThirds],
    reactions: { SUPPORT: ["sanzhar", "ivan"], MADE_ME_THINK: ["dana"] },
    replies: [
      {
        by: "elif",
        at: 2070,
        move: "ASK",
        text: "You know it because your brother did it before, I think. So the question is: did the port ever stop before, when nobody had said no? If it stopped often, one more stop tells us little. If it never stopped, your bike is a good comparison.",
        cites: [q.coincidence],
        reactions: {
          WELL_SUPPORTED: ["dana", "aruzhan", "lena", "nurlan"],
          MADE_ME_THINK: ["kamila", "ivan"],
        },
        replies: [
          {
            by: "nurlan",
            at: 2110,
            move: "BRING_EVIDENCE",
            text: "It did. In March 2022 there was already news about the same terminal: damage after a storm, and less oil went through it. That was before the forum. So stops happen without a “no”. On the other side one can say that it makes two in one spring. I have it from the news at home, somebody should check.",
            cites: [q.stop],
            reactions: {
              WELL_SUPPORTED: ["elif", "aruzhan", "polina"],
              MADE_ME_THINK: ["kamila", "solomia", "lena"],
            },
          },
          {
            by: "kamila",
            at: 2118,
            move: "BUILD_ON",
            text: "haha ok then the bike was maybe the storm. but my brother has also a motive, and storms have none, so write down that the storm is innocent and my brother is not 😂",
            withdrawnAt: 2900,
            replies: [
              {
                by: "nurlan",
                at: 2175,
                move: "ASK",
                text: "A motive you can find for everybody. Who else had one? The text says that Russia could be the loser in the end, so it has a motive against it too. Do we count only the motives that fit?",
                cites: [q.careful],
                reactions: { MADE_ME_THINK: ["kamila", "dana"] },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "nurlan",
    at: 2015,
    position: 30,
    text: "I choose economic. Reported is the stop and the reason. The author adds that the media can understand it as pressure, so the author hides behind the media a little. For me it is more than nothing: the neighbour has the hand on the tap, and everyone sees the hand. Even if it did not move, you feel it.",
    cites: [q.coincidence, q.twoThirds],
    reactions: { MADE_ME_THINK: ["timur", "dana", "elif"] },
    replies: [
      {
        by: TEACHER_KEY,
        at: 2888,
        move: "ASK",
        text: "“Even if it did not move, you feel it.” Is that then pressure without anybody who presses? Look at how the text introduces all three, and tell us whether its word “pressure” needs somebody who means it.",
      },
    ],
  },
  {
    by: "elif",
    at: 2025,
    position: -50,
    text: "The text gives two readings and prefers neither loudly. Action: stop. Reason given: bombs from the war. Reason suggested: the refusal. A reader who knows the end of the list has already decided. I put the author’s sentence “does not say that the explosives were an excuse” beside the list, and it does not fit together.",
    cites: [q.noExcuse, q.onTheList],
    reactions: { WELL_SUPPORTED: ["aruzhan", "lena", "giorgi"] },
  },
  {
    by: "polina",
    at: 2035,
    position: -60,
    text: "Political is best supported, economic worst. One newspaper, known only as “a Russian business newspaper”, no quote, no name. The author names few sources and says so little about this one that I cannot find it. That it harms Kazakhstan is clear. That it was meant is the reader’s work. The port’s notice would settle it.",
    cites: [q.newspaper, q.fewSources],
    reactions: { WELL_SUPPORTED: ["aruzhan", "elif"] },
  },
  {
    by: "ivan",
    at: 2050,
    position: 40,
    text: "I say more yes than no. In a country where the state controls the port, nothing important stops by itself, and someone had to sign it, before the forum or after. I can’t prove who. A source would be a worker of the port, but he will not talk.",
    cites: [q.stop],
  },
  {
    by: "sanzhar",
    at: 2095,
    position: 90,
    text: "Everybody knows it was because he said no. Strong countries don’t need to explain, they close the port and everyone understands. The bombs are there since 1945 and exactly now they find them? It is in the text.",
    cites: [q.explosives, q.strength],
  },
  {
    by: "jonas",
    at: 6330,
    position: 50,
    held: { word: "nazi" },
    text: "Late, sorry. I looked it up: in 1942 and 1943 there was heavy fighting at Novorossiysk between the Soviet army and the Nazi army, so explosives in the harbour are really possible. That’s the normal explanation. But they had 77 years to clear them. So I’m at 50, the reason is true and the date is still funny.",
    cites: [q.explosives, q.coincidence],
  },
  {
    by: "lena",
    at: 2930,
    position: -30,
    isStatement: true,
    text: "A try for both ends: the text shows that the stop hurt Kazakhstan and who had the power to stop. It does not show when the stop was ordered. Whoever finds the date of the order can change the mind of all of us.",
    cites: [q.stop, q.noExcuse],
    reactions: {
      SUPPORT: [
        "aruzhan",
        "polina",
        "giorgi",
        "elif",
        "timur",
        "dana",
        "solomia",
        "nurlan",
        "kamila",
        "ivan",
        "erasyl",
      ],
    },
    replies: [
      {
        by: "sanzhar",
        at: 3400,
        move: "CHALLENGE",
        text: "I don’t sign. If they wanted to press they will not write the true date on the order. You wait for a paper that the strong one writes. Everyone who lives near a strong neighbour knows it without paper.",
        cites: [q.strength],
        reactions: { MADE_ME_THINK: ["lena", "nurlan", "erasyl"] },
      },
    ],
  },
];
