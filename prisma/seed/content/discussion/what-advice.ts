import { type DemoPost, TEACHER_KEY } from "./post";
import { quotes as q } from "./quotes";

/** "What would you have advised?": the youngest thread, in more languages than one, and not at its end. */
export const whatAdvice: readonly DemoPost[] = [
  {
    by: "siyuan",
    at: 2898,
    text: "My advice: say no to the medal with the polite reason, and answer the question with the general rule, not with the two names. “We recognise nobody who left without agreement” says the same and names no one. For it: the rule stands before the case. Risk: the journalist asks again, and then the president has to name them anyway, and it looks like fear.",
    cites: [q.noAwards, q.sameRule],
    reactions: { WELL_SUPPORTED: ["aruzhan", "lena"], MADE_ME_THINK: ["giorgi", "aigerim", "timur"] },
    replies: [
      {
        by: "giorgi",
        at: 2955,
        move: "CHALLENGE",
        text: "He will ask again in the next second, the host is sitting there. And then you have two sentences instead of one and the second is under pressure. Say the names yourself, one time, in the same list with the others. This is what he did and it was smart: nobody can say it was only against the host.",
        cites: [q.neither, q.quasiStates],
        reactions: { WELL_SUPPORTED: ["aigerim", "solomia"], MADE_ME_THINK: ["siyuan", "timur"] },
        replies: [
          {
            by: "siyuan",
            at: 3420,
            move: "CHANGE_MIND",
            text: "I had not seen that: in a list with others the two names are softer than in silence. I change the advice. Rule first, then the whole list, then stop talking. What you win is that the answer cannot be asked again.",
            cites: [q.neither],
            reactions: { WELL_SUPPORTED: ["giorgi", "aruzhan", "aigerim"] },
          },
        ],
      },
    ],
  },
  {
    by: "giorgi",
    at: 2902,
    text: "Say no to both, clearly. The author is sure that Kazakhstan will not give way and gives the pipeline as a reason. I would not rely on that one: “could send its oil south” is could. I would rely on the balance: if others have strong interests in the region, they will look when somebody pushes. Risk: looking is not helping.",
    cites: [q.south, q.oneSide],
    reactions: { WELL_SUPPORTED: ["aigerim", "timur", "lena"], MADE_ME_THINK: ["siyuan"] },
    replies: [
      {
        by: "aruzhan",
        at: 2990,
        move: "BUILD_ON",
        text: "“Looking is not helping” is the sentence the whole part 4 is missing. I would add a question to the pipeline: how long would it take to send the oil south, and how much of it fits? Without numbers it is a wish with a map.",
        cites: [q.south, q.forecast],
        reactions: { WELL_SUPPORTED: ["giorgi", "lena", "siyuan", "aigerim"], MADE_ME_THINK: ["nurlan"] },
      },
    ],
  },
  {
    by: "aruzhan",
    at: 2908,
    text: "Accept neither, but separate the two evenings. Give the answer about the law in public, because law is public. Refuse the medal a week before, by letter, with the reason that he takes none from anybody. Then nobody loses face on a stage. It risks that the letter comes out. The text does not tell when he refused, maybe he did exactly this.",
    cites: [q.noAwards, q.noFace],
    reactions: { WELL_SUPPORTED: ["zofia", "aigerim", "siyuan", "lena"], MADE_ME_THINK: ["giorgi", "mira"] },
  },
  {
    by: "zofia",
    at: 2915,
    text: "I would rely on one reason only, that the region is safer when the country does not lean to one side, because it stays true also when everybody acts out of interest. I would not rely on the praise at the end. So: no medal, from nobody, and a plain answer. Risk: the three pressures of part 3, and the weakest people pay for them first.",
    cites: [q.oneSide, q.ownRoad],
    reactions: { WELL_SUPPORTED: ["aruzhan", "lena"], MADE_ME_THINK: ["madina"] },
  },
  {
    by: "aigerim",
    at: 2920,
    text: "Advice: puzzled questions. The author guesses that Tokayev only acted puzzled because that is graceful. I would really do it: “The Charter has two principles, please explain to me how they fit together.” The host has to answer then, not the guest. Risk: people at home hear a teacher and not a president, and the enemies hear weakness.",
    cites: [q.puzzled, q.contradict],
    reactions: { MADE_ME_THINK: ["aruzhan", "siyuan", "timur", "mira"], WELL_SUPPORTED: ["zofia"] },
  },
  {
    by: "timur",
    at: 2925,
    held: { word: "stupid", releasedAt: 2941 },
    text: "Take the medal, say no to the recognition. It would be stupid to spend two refusals on one evening when one is enough. Nazarbayev took it in 2015 and the country did not become smaller. A medal costs nothing and the second answer is worth more if you were friendly before. Risk: every newspaper prints the photo with the medal and nobody the sentence.",
    cites: [q.predecessor, q.strength],
    reactions: { MADE_ME_THINK: ["aigerim", "giorgi", "nurlan", "solomia"], WELL_SUPPORTED: ["lena"] },
    replies: [
      {
        by: "solomia",
        at: 3390,
        move: "CHALLENGE",
        text: "The photo is the message. It would say that all is normal, in the fourth month of a war. Your own risk is bigger than your reason. And he had said he takes none from anybody, so he would break his own rule for the one who can punish him.",
        cites: [q.noAwards],
        reactions: { WELL_SUPPORTED: ["aigerim", "giorgi", "nurlan", "zofia"], MADE_ME_THINK: ["timur"] },
        replies: [
          {
            by: "timur",
            at: 3440,
            move: "CHANGE_MIND",
            text: "The rule with “none from anybody” I forgot. If he has said that before, then taking this one is not friendly, it is giving way. If he said it only afterwards as an excuse, I stay with my medal. The text tells only that the secretary gave the reason, not since when it was a rule.",
            cites: [q.noAwards, q.doubts],
            reactions: { WELL_SUPPORTED: ["solomia", "aruzhan", "lena"] },
          },
        ],
      },
      {
        by: TEACHER_KEY,
        at: 4330,
        move: "BUILD_ON",
        text: "Timur took the hard position and then said what would make him keep it: a date. That is how an adviser earns trust. Who can find out since when the president takes no awards, and where would you look?",
      },
    ],
  },
  {
    by: "lena",
    at: 2932,
    text: "I’d say little. No to the medal, and about Luhansk and Donetsk: “our position on the Charter is known.” It risks that both sides are angry. What speaks for it is that a small state lives longer when it is boring. As in every office, you write the strong things down and say the weak ones aloud.",
    cites: [q.noAwards, q.strength],
    reactions: { MADE_ME_THINK: ["siyuan", "aigerim", "zofia"] },
    replies: [
      {
        by: "madina",
        at: 3405,
        move: "CHALLENGE",
        text: "Boring is only for those who are not on the list. If he says little, the people in the north hear that their president does not say what he thinks about borders. A president speaks also to his own people, not only to the host.",
        cites: [q.argument],
        reactions: { MADE_ME_THINK: ["lena", "aruzhan", "zofia"], SUPPORT: ["nurlan", "giorgi"] },
      },
    ],
  },
  {
    by: "nurlan",
    at: 3380,
    text: "Мен кеңесші болсам, былай дер едім: медальдан сыпайы бас тарту керек, ал Луганск пен Донецк туралы сұраққа тура жауап беру керек. Себебі бұлыңғыр жауапты кейін әркім өзінше түсіндіреді. Қаупі де бар: мұнайдың көбі Новороссийск арқылы өтеді, ал оңтүстік жол мәтінде тек мүмкіндік ретінде айтылған. (In English: refuse politely, answer plainly, because everybody explains an unclear answer as they like. The risk is the oil.)",
    cites: [q.quasiStates, q.twoThirds, q.south],
    reactions: { WELL_SUPPORTED: ["aigerim", "aruzhan"], MADE_ME_THINK: ["giorgi"] },
    replies: [
      {
        by: "aigerim",
        at: 3450,
        move: "ASK",
        text: "“Бұлыңғыр жауап” туралы келісемін, I agree about the unclear answer. But is plain the same as public? You could answer plainly in the room without cameras. Would that be enough for your reason, that nobody can explain it as they like?",
        reactions: { MADE_ME_THINK: ["nurlan", "aruzhan"] },
      },
    ],
  },
  {
    by: "madina",
    at: 3385,
    text: "Say no to both and say why, with the own words and without the secretary. The author says for a small state it is hard. But a small state has only its word. If the word changes with every host, nobody will help it later. Risk is the port. I would rely on nothing that begins with “could”.",
    cites: [q.noFace, q.ownRoad, q.south],
    reactions: { SUPPORT: ["nurlan"], WELL_SUPPORTED: ["solomia"] },
  },
  {
    by: "solomia",
    at: 3388,
    text: "I advise what he did. What speaks for it: the answer was the same for all the places, so nobody could buy it. What I would not rely on is that threats backfire, because it is a forecast and sometimes threats work very well. Prepare the winter, the trains, the south. Then say it.",
    cites: [q.sameRule, q.backfire],
    reactions: { WELL_SUPPORTED: ["giorgi", "aigerim"] },
  },
  {
    by: "mira",
    at: 4905,
    text: "I come late because I was not sure if my English is enough for this. My advice: say no to medal with thank you very much. About the places: say it is a question for the United Nations. It is not brave. But he must come home and the people need peace and oil. Risk: they say he is hiding.",
    cites: [q.noAwards],
  },
  {
    by: "ivan",
    at: 5010,
    text: "I would take neither and go home one day earlier because of an urgent thing at home. Everyone understands it and nobody can cite it. In the text the secretary does a similar thing with the awards. Risk: next time they ask the same question and he needs a new urgent thing.",
    cites: [q.doubts],
  },
  {
    by: "daniyar",
    at: 6250,
    text: "say yes to medal and nothing to the rest. because the oil is more important than words and without the port no money. the south way is only could. risk is that people at home are not happy about it",
    cites: [q.turnedDown, q.twoThirds, q.south],
  },
];
