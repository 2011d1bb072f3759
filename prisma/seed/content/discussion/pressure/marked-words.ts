import type { DemoPost } from "../post";
import { quotes as q } from "../quotes";

/** Those who begin with what is reported and what is added. */
export const markedWords: readonly DemoPost[] = [
  {
    by: "erasyl",
    at: 1950,
    position: 80,
    text: "Economic. 18 June the newspaper writes the port stops, right after he said no. first no and then stop, this is because. also on the same day Zatulin. two things on one day is not an accident. the author writes remarkable so he also knows it",
    cites: [q.stop, q.coincidence],
    replies: [
      {
        by: "aruzhan",
        at: 2005,
        move: "CHALLENGE",
        text: "After is not because. And the sentence you cite says coincidence, in the author’s own eyes. You read “remarkable” and skip the noun. What would you expect to see if it was an accident? Maybe exactly the same two reports on the same day.",
        cites: [q.coincidence, q.noExcuse],
        reactions: { WELL_SUPPORTED: ["polina", "dana", "timur", "lena"], MADE_ME_THINK: ["kamila", "ivan"] },
        replies: [
          {
            by: "erasyl",
            at: 2060,
            move: "CHALLENGE",
            text: "ok but it stands on his list of pressure. why does he put it there if it is only a coincidence. he wants to say it without saying it. that is also a message and I read it",
            cites: [q.onTheList],
            reactions: { MADE_ME_THINK: ["aruzhan", "solomia", "lena"], SUPPORT: ["kamila", "sanzhar"] },
            replies: [
              {
                by: "aruzhan",
                at: 2130,
                move: "BUILD_ON",
                text: "That is a good find, better than your first. Then we have two things: the author suggests it, and the author does not show it. The line asks about “shown”. So for the author’s opinion I go with you, for the line I don’t.",
                cites: [q.onTheList],
                reactions: { WELL_SUPPORTED: ["erasyl", "lena", "nurlan"] },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "aruzhan",
    at: 1955,
    position: -70,
    text: "Reported: a newspaper wrote on 18 June that loading would partly stop from 20 June, to clear old explosives. Added: a remarkable coincidence. Other explanation: the explosives. So what is shown is the harm and the date, and no hand. A source that could settle it: the date of the order to clear the harbour. If it is from April, the case is over. If it is from 17 June, I go to the other side.",
    cites: [q.newspaper, q.explosives, q.coincidence],
    reactions: { WELL_SUPPORTED: ["polina", "dana", "nurlan", "timur", "giorgi"] },
  },
  {
    by: "lena",
    at: 1960,
    position: -30,
    text: "The stop itself is the best fact of the whole chapter, either the ships were loaded or not. The meaning is the worst. I would look for the notice of the port and the one of the CPC; they have to tell the oil companies before. If the companies knew early, it was planned early.",
    cites: [q.stop, q.fewSources],
    reactions: { WELL_SUPPORTED: ["elif", "polina", "solomia"] },
    replies: [
      {
        by: "giorgi",
        at: 2040,
        move: "BUILD_ON",
        text: "Yes, and the word “partly”. If you want to press somebody with two thirds of his oil, why only partly and only until the end of the month? Either it is a small warning or it is bombs. The text cannot tell.",
        cites: [q.stop, q.twoThirds],
        reactions: { MADE_ME_THINK: ["lena", "ivan"], WELL_SUPPORTED: ["aruzhan"] },
      },
    ],
  },
  {
    by: "giorgi",
    at: 1965,
    position: -40,
    text: "I choose the military one to say why it is weak. Reported: Kadyrov called them ungrateful. Added: he is a voice of the army, so it is pressure from the army. Three steps for one angry man. For the line about Novorossiysk: the harm is shown, the purpose not, so −40 and not −100, because the purpose is also not excluded.",
    cites: [q.ungrateful, q.asArmy, q.noExcuse],
    reactions: { WELL_SUPPORTED: ["aruzhan", "elif"], MADE_ME_THINK: ["timur"] },
    replies: [
      {
        by: "timur",
        at: 2080,
        move: "CHALLENGE",
        text: "One angry man who has fighters. And Tokayev answered to the story about January, in Russia, in public. Nobody answers to a thing that isn’t pressure. You count the author’s steps, I look at what the person did who felt it.",
        cites: [q.inRussia],
        reactions: { MADE_ME_THINK: ["giorgi", "solomia", "aruzhan"] },
        replies: [
          {
            by: "giorgi",
            at: 2145,
            move: "BUILD_ON",
            text: "A good way to look at it: ask the one who feels it. But the text does not say that he answered to Kadyrov. “Some people there” is everybody and nobody. And about the port we don’t read that he answered anything.",
            cites: [q.inRussia],
            reactions: { WELL_SUPPORTED: ["polina", "elif", "timur"] },
          },
        ],
      },
    ],
  },
  {
    by: "timur",
    at: 1972,
    position: -20,
    text: "Military is my choice because somebody with soldiers spoke and somebody answered. For the port I am a little on the left: it hurts, it comes at the right time, and there is a normal reason. A doctor would say: the symptom is clear, the cause not. The source would be a person from the harbour, not another newspaper.",
    cites: [q.ungrateful, q.inRussia, q.coincidence],
    reactions: { MADE_ME_THINK: ["nurlan", "kamila"] },
  },
  {
    by: "solomia",
    at: 1980,
    position: 20,
    text: "I choose the political one. Zatulin, 18 June: if the two countries fall out, anything can happen, as in Ukraine. He said it while there was a war in Ukraine. The author adds “open threat” and a forecast. For the port: alone it is nothing, but beside this sentence and on the same day I read it differently. Only +20, because I know that I want to read it so.",
    cites: [q.warning, q.backfire, q.newspaper],
    reactions: {
      WELL_SUPPORTED: ["aruzhan", "nurlan", "lena", "dana"],
      MADE_ME_THINK: ["polina", "elif"],
    },
    replies: [
      {
        by: "polina",
        at: 2100,
        move: "CHALLENGE",
        text: "По-русски мне легче объяснить точно. То, что два события случились в один день, ничего не говорит об одном плане: газета сообщает о решении, которое кто-то принял раньше. Сравнивать надо не день статьи, а день приказа. Слова Затулина — это слова одного депутата, порт — это другое ведомство. Связь добавляет автор и мы сами.",
        cites: [q.newspaper, q.deputy],
        reactions: { WELL_SUPPORTED: ["aruzhan", "ivan", "timur", "nurlan"], MADE_ME_THINK: ["solomia"] },
        replies: [
          {
            by: "solomia",
            at: 2165,
            move: "BUILD_ON",
            text: "I translate for the others: the day of the report is not the day of the order, so we have to compare the order. I agree with this. But then neither of us can say it is zero. We both wait for the same paper, the order. Maybe that is our common point.",
            reactions: { WELL_SUPPORTED: ["polina", "lena", "dana"], MADE_ME_THINK: ["aruzhan"] },
          },
        ],
      },
    ],
  },
  {
    by: "dana",
    at: 1990,
    position: -10,
    text: "The economic one. Two thirds of the export is a strong number, so the effect is strong. But a number about the effect says nothing about the intention. In my essay I wrote that I would change if the clearing was planned in winter. I still don’t know when it was planned, and the text does not know it too.",
    cites: [q.twoThirds, q.explosives],
    reactions: { WELL_SUPPORTED: ["aruzhan", "lena"] },
  },
];
