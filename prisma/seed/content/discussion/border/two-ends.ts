import { type DemoPost, TEACHER_KEY } from "../post";
import { quotes as q } from "../quotes";

/** The teacher’s word to all, and the two conversations in which most is said. */
export const twoEnds: readonly DemoPost[] = [
  {
    by: TEACHER_KEY,
    at: 1,
    pinnedAt: 1,
    text: "Three things to keep apart while you write: what Tokayev is reported to have said, what the author adds, and what you think. Mark the words you lean on. Change your mind in public if somebody gives you a reason: that is not losing.",
  },
  {
    by: "aruzhan",
    at: 6,
    position: -50,
    text: "Tokayev is reported to conclude that Kazakhstan recognises none of them, and the reason is a number: 500 or even 600 states. I take South Ossetia. Integrity says it stays with Georgia. Self-determination asks what the people there want, and the text does not even say who lives there. I stand nearer to integrity, because a rule that everybody can check is safer than a right for which nobody can say who holds it. I would move if somebody shows me a fair way to decide who “a people” is.",
    cites: [q.states, q.neither],
    endorsedAt: 52,
    reactions: { WELL_SUPPORTED: ["zofia", "alena", "lena", "siyuan"], MADE_ME_THINK: ["timur", "madina"] },
    replies: [
      {
        by: "timur",
        at: 22,
        move: "CHALLENGE",
        text: "A rule that everybody can check can still be a bad rule. “Nobody leaves the classroom” is easy to check, also when there is a fire. The first principle protects the state. It does not say who protects the people inside when the state is the fire.",
        cites: [q.integrity],
        reactions: { MADE_ME_THINK: ["aruzhan", "madina", "kamila", "elif"], SUPPORT: ["madina", "jonas"] },
        replies: [
          {
            by: "aruzhan",
            at: 30,
            move: "BUILD_ON",
            text: "I take half of your picture. Then the question is who may shout “fire”. If the one who shouts also gets the classroom afterwards, I don’t trust the shout. That is what the author says Tokayev is afraid of: the right becomes an argument of somebody else.",
            cites: [q.argument],
            reactions: { MADE_ME_THINK: ["timur", "dana", "giorgi"], WELL_SUPPORTED: ["zofia"] },
            replies: [
              {
                by: "timur",
                at: 37,
                move: "ASK",
                text: "OK, good. So would it be enough for you if a court says that there is a fire, somebody who doesn’t get the room? And who would have to obey this court? The text has no judge in it, only states that choose.",
                replies: [
                  {
                    by: "aruzhan",
                    at: 512,
                    move: "BUILD_ON",
                    text: "A court would move me some way, not to the other side. A court can say what is legal, it cannot stand at the border. But you are right that I asked for a fair way to decide, and a court is at least not the neighbour.",
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        key: "lena-court",
        by: "lena",
        at: 1455,
        move: "BRING_EVIDENCE",
        text: "There was a court, once. In 2010 the International Court of Justice gave an opinion about Kosovo: the declaration of independence did not break international law. But it did not say that Kosovo is a state, and it did not say that there is a right to leave. So the sentence in our text, that the West supported it, is about politics and not about this opinion.",
        cites: [q.kosovo],
        endorsedAt: 1480,
        reactions: {
          WELL_SUPPORTED: ["aruzhan", "zofia", "alena", "giorgi", "solomia", "nurlan"],
          MADE_ME_THINK: ["timur", "polina"],
        },
        replies: [
          {
            by: "polina",
            at: 1990,
            move: "ASK",
            text: "Did you read the opinion or a summary of it? I ask because both sides use it, and I would like to see the sentence about a right to leave. Maybe the court only did not answer this question, that is different from saying no.",
            replies: [
              {
                by: "lena",
                at: 2055,
                move: "CHANGE_MIND",
                text: "A summary, from the page of the court. And you are right, I must correct myself: they wrote that they did not have to answer if there is such a right. That is not a no, and my post sounds like one. I take this part back.",
                reactions: { WELL_SUPPORTED: ["polina", "aruzhan", "aigerim"] },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "giorgi",
    at: 8,
    position: -100,
    text: "He says the same rule for all of them and this is the only honest thing in the whole discussion. I take Kosovo. Integrity: it stays with Serbia. Self-determination: you need to know how they were asked and what happened before, and this is not in the text. But if you open one border you open all, and it is never the weak one who draws the new line. What would make me move? Honestly, nothing at the moment.",
    cites: [q.sameRule, q.ifEvery],
    reactions: { SUPPORT: ["erasyl", "siyuan"] },
    replies: [
      {
        by: "madina",
        at: 24,
        move: "CHALLENGE",
        text: "If nothing can move you, why do we discuss? The question says to write what would make us move. And the second principle is also in the Charter. It is not a mistake of the printer. You cannot read only one line of the list.",
        cites: [q.people],
        reactions: { SUPPORT: ["kamila", "timur", "jonas"] },
        replies: [
          {
            by: "giorgi",
            at: 29,
            move: "BUILD_ON",
            text: "Fair. I wrote it too fast. What would make me move: one case where people left and the strong neighbour got nothing from it. Then I would believe that it was about the people. Do you have one?",
            reactions: { MADE_ME_THINK: ["aruzhan", "madina"] },
            replies: [
              {
                by: "timur",
                at: 34,
                move: "BRING_EVIDENCE",
                text: "Outer Mongolia maybe not, because the Soviet Union was the neighbour and helped. But Czechoslovakia: 1993, two states, no war, both governments agreed and no neighbour took a piece. So it is possible. Nobody counts it as one of the 600 horrible countries.",
                cites: [q.mongolia, q.states],
                reactions: { WELL_SUPPORTED: ["madina", "lena", "giorgi"], MADE_ME_THINK: ["siyuan"] },
                replies: [
                  {
                    by: "giorgi",
                    at: 520,
                    move: "CHANGE_MIND",
                    text: "I looked it up and it is true. But there the state itself agreed, so integrity was not broken from inside or outside, it was given up freely. That is a case where the two principles don’t collide. It moves me a little: minus 90, not minus 100. When the state agrees I have nothing against it.",
                    reactions: { MADE_ME_THINK: ["timur", "siyuan", "zofia"], WELL_SUPPORTED: ["aruzhan"] },
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        key: "zofia-inside",
        by: "zofia",
        at: 33,
        move: "CHALLENGE",
        text: "You both speak as if there were two drawers, stay or leave. Between them is a lot: own schools, own language, an own parliament inside the state. I would ask first if the people had a way to govern themselves inside. If yes, integrity should weigh more. If this was refused for a long time, the other principle gets heavier. The text puts the principles in two lines and leaves this middle out.",
        cites: [q.contradict, q.people],
        featuredAt: 1446,
        reactions: {
          MADE_ME_THINK: ["dana", "sanzhar", "giorgi", "aruzhan", "nurlan", "lena"],
          WELL_SUPPORTED: ["alena", "elif", "aigerim"],
        },
        replies: [
          {
            by: "giorgi",
            at: 545,
            move: "ASK",
            text: "And who measures if it was refused “for a long time”? Every movement will say that it was, and every government will say that it was not. You need a judge for your middle too.",
            reactions: { SUPPORT: ["siyuan", "polina"] },
            replies: [
              {
                by: "zofia",
                at: 1462,
                move: "BUILD_ON",
                text: "Yes, I need a judge. But it is an easier question for a judge: laws about schools, elections, a parliament, these leave paper. “What does the people want” leaves much less paper, above all when there is a war. And the founders’ own paper could help too: what did they mean with the second line?",
                cites: [q.compromise],
                reactions: { WELL_SUPPORTED: ["aruzhan", "alena", "dana"] },
              },
            ],
          },
          {
            by: "dana",
            at: 2010,
            move: "CHANGE_MIND",
            text: "I was exactly at zero, because I thought that I had to choose between two drawers. Now I think it depends on what was possible inside the state, so sometimes the people must weigh more. I have changed my first post and moved to 20. Not more, because I still don’t know who judges it.",
            reactions: { MADE_ME_THINK: ["zofia", "nurlan"] },
          },
          {
            by: "sanzhar",
            at: 2905,
            move: "CHANGE_MIND",
            text: "I said everybody knows that the strong one decides. Zofia’s question is better then mine because I can look for the answer: did they have schools and a parliament or not. I go from -30 to -10. But in the end the strong one decides which answer counts, I still think that.",
            cites: [q.strength],
          },
        ],
      },
      {
        by: "siyuan",
        at: 38,
        move: "BUILD_ON",
        text: "One point for Giorgi’s side without anger in it. A rule for all is not the same as a good rule, but it is the only kind that a small state can use against a big one. If exceptions are allowed, the big one writes the list of exceptions.",
        cites: [q.sameRule, q.helps],
        reactions: { WELL_SUPPORTED: ["giorgi", "aruzhan", "polina"], MADE_ME_THINK: ["timur", "lena"] },
      },
    ],
  },
];
