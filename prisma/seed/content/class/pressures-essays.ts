import { passage } from "../passages";
import type { Essay } from "./essay";

const warning = passage(
  "b21",
  "warned that if the two countries fell out, anything could happen, as in Ukraine",
);
const openThreat = passage("b21", "The author calls this an open threat");
const deputy = passage("b21", "a deputy chairman of the State Duma committee for the CIS");
const ungrateful = passage("b20", "ungrateful because they did not fully support Russia");
const asArmy = passage("b20", "so reads his words as pressure from the army");
const twoThirds = passage("b22", "carries more than two thirds of the oil that Kazakhstan exports");
const stop = passage("b22", "would partly stop from 20 June until at least the end of the month");
const explosives = passage("b22", "so that explosives left from the Second World War could be cleared");
const noExcuse = passage("b23", "The author does not say that the explosives were an excuse.");
const coincidence = passage(
  "b23",
  "a remarkable coincidence, which the media can easily understand as pressure",
);

/** Answers to the question on the best-supported pressure: each of the three is chosen by somebody. */
export const pressuresEssays: Readonly<Record<string, Essay>> = {
  aigerim: {
    text: "For me it is pressure when somebody wants something and shows what can happen if he does not get it. Then the political pressure has the best evidence. We have a name, a day and the words: if the countries fall out, anything can happen, as in Ukraine. That is a condition and a consequence. “Open threat” is the author’s expression, but I would come to it without the author too. The economic pressure is bigger in its effect, two thirds of the oil, but the text gives another reason and does not call it an excuse. What stays open: Zatulin is a deputy chairman, and we do not know if the government thought the same. I would look for what the Kremlin said about it in the same week.",
    passages: [warning, openThreat, twoThirds, noExcuse],
    marking: {
      levels: { claim: 3, evidence: 3, reasoning: 3 },
      comment:
        "Your definition in the first sentence carries the whole answer. You also see for whom Zatulin may not be speaking. Excellent.",
    },
  },
  dana: {
    text: "I choose the economic pressure. Words are words, but if the port stops, Kazakhstan loses money on the same day. The text gives numbers: more than 1,500 km and more than two thirds of the export. Kadyrov only said that they are ungrateful, this costs nothing. But I see the problem that the reason is the explosives, and the author writes of a coincidence. So it hurts, but maybe it is not pressure. To know it I would ask when the clearing was planned. If it was planned in winter, I change my answer.",
    passages: [twoThirds, coincidence, ungrateful],
    marking: {
      levels: { claim: 2, evidence: 3, reasoning: 3 },
      comment:
        "Harm and intention kept apart, and a question that could really change your answer. Write down by what measure a thing is pressure, and it is complete.",
    },
  },
  erasyl: {
    text: "The economic pressure is the best. On 18 June Zatulin said that Tokayev is wrong and on the same day the newspaper wrote that the port will stop. This can not be an accident. First Tokayev says no and after this the port is closed, so it is because he said no. Also the oil is the most important thing for Kazakhstan.",
    passages: [stop, twoThirds],
    marking: {
      levels: { claim: 2, evidence: 1, reasoning: 1 },
      comment:
        "Two good passages on the port. But “after” is not yet “because”: what does the text itself say about the reason, and about the timing? Compare it with one other pressure as well.",
    },
  },
  aruzhan: {
    text: "I compare the military and the political pressure. Both are only words. Zatulin’s words contain a warning with “if”. Kadyrov’s words, as the text tells them, contain a complaint, but no demand and no “if”. That it comes from the army is a reading of the author, and it depends on another claim, that Kadyrov is a voice of the army. So for the political one I need one step, for the military one three steps. This does not mean that Kadyrov was harmless; a leader with soldiers does not have to say “if”. The text leaves open who sent either of them. Interviews with them, and what Kazakhstan’s own newspapers made of it, would help.",
    passages: [warning, ungrateful, asArmy],
    marking: {
      levels: { claim: 3, evidence: 3, reasoning: 3 },
      comment: "Counting the steps from the words to the conclusion: I will borrow this for the class.",
    },
  },
  timur: {
    text: "Military, because Kadyrov has real fighters and in January soldiers were in Kazakhstan. If someone who has fighters says that you are ungrateful, you listen. Zatulin is only a politician in a committee. The text says that Tokayev answered to the story about January, even in Russia, and nobody answers to something that is not pressure. It is not said that he answered to Zatulin. Open is, if Kadyrov spoke for himself or for the army, because this is how the author reads it. One would have to ask somebody who knows the Russian army.",
    passages: [ungrateful, passage("b20", "Tokayev answered while he was in Russia."), deputy],
    marking: {
      levels: { claim: 2, evidence: 3, reasoning: 2 },
      comment:
        "That Tokayev answered is clever evidence, and nobody else used it. Is an answer always a sign of pressure? Think of another reason to answer.",
    },
  },
  alena: {
    text: "None of the three is proved, but they are not equal. The political one is best documented, because the text reports a sentence with a threat in it. The economic one has the best numbers, but numbers about the pipeline show that Kazakhstan can be hurt, not that somebody wanted to hurt it. The author is careful here and says coincidence, but puts it in the list, so the reader believes it anyway. I would call this leading the reader. The missing piece is the plan of the port. I would check the notices to ships, they must be published before.",
    passages: [warning, twoThirds, noExcuse, passage("b23", "Even so, it stands on the author’s list.")],
  },
  siyuan: {
    text: "I think the economic pressure has the best evidence, if we ask who can do something and not only who can say something. A politician’s warning can be empty. A pipeline with more than two thirds of the export which ends in a Russian port is a fact, and this fact is pressure every day, also without the stop. The stop in June is less certain, because there is the official reason. So I separate the two: the dependence is well supported, the use of it as a punishment is not. Compared with that, the political warning is clear in words but we don’t know its weight. The tables of the CPC would show if the oil really became less.",
    passages: [twoThirds, explosives, coincidence, deputy],
    marking: {
      levels: { claim: 3, evidence: 3, reasoning: 3 },
      comment:
        "You separate being dependent from being punished, and you know which table would tell. A precise answer to a question that most found easy.",
    },
  },
  mira: {
    text: "There are three pressures in the text. The military pressure is from Kadyrov. He says that Kazakhstan is ungrateful. The political pressure is from Zatulin. He says Tokayev is wrong. The economic pressure is the port of Novorossiysk, where the oil comes. All three are bad for Tokayev because Russia is strong. I think the political is the best.",
    passages: [deputy, passage("b19", "three kinds of pressure on Tokayev")],
    marking: {
      levels: { claim: 1, evidence: 1, reasoning: 0 },
      comment:
        "You found all three. Now the question begins: why the political one? Look for Zatulin’s words with “if”, and set them beside one of the others.",
    },
  },
  emre: {
    text: "Zatulin. He talks about the Russian settlements and about Ukraine in one sentence, this is a message everyone understands. The port is closed because of old bombs, it can be true, in our city they also found a bomb from the war and the street was closed for two days. So the economic one has a normal explanation and the political one has no normal explanation. But the author wants us to think that it is a threat, I would like to read the whole interview.",
    passages: [warning, passage("b21", "the places in Kazakhstan where Russians live"), explosives],
  },
  solomia: {
    text: "The best evidence is for the political pressure. The sentence with “as in Ukraine” was said while there was a war in Ukraine, so it is not an abstract word. The author says it will have the opposite effect, this is a forecast. For the military pressure there is mostly the opinion of the author about Kadyrov. I must be careful, because I have my own feelings about this. So I tried to look only at what is written: one has words that can be checked, the other has an interpretation.",
    passages: [warning, passage("b21", "expects it to backfire"), asArmy],
  },
  giorgi: {
    text: "The author calls the first pressure military, but there is no army in it, only a man who is angry. If a minister of defence said it, I would believe it. So this one is weak. The port is strong in effect and weak in proof. The warning of Zatulin is strong in words and we don’t know how strong he is. I would choose Zatulin with 60 percent. The rest is for the port, if I could see the calendar of the work there.",
    passages: [asArmy, coincidence, warning],
  },
  zofia: {
    text: "I measure pressure by two questions: is there harm or a threat of harm, and is it connected to what Tokayev did? The port has harm, but the connection is only the time. Zatulin has a threat and the connection, because he speaks about Tokayev’s statement directly. Kadyrov has the connection (not supporting Russia) but no threat in this text. So the political pressure passes both questions. Another explanation is possible: Zatulin may have talked for voters at home. A transcript would help, and the reaction of Kazakhstan’s foreign ministry.",
    passages: [
      passage("b21", "called Tokayev’s statement wrong and a challenge to Putin"),
      warning,
      coincidence,
      ungrateful,
    ],
  },
  daniyar: {
    text: "economic because money is the most important. if they can not sell oil they have a big problem and the people will be angry with the president. the other two are only talking. the text says more than two thirds. it is open what happens next but Kazakhstan can go with Azerbaijan and Turkey so maybe it is not so bad",
    passages: [
      twoThirds,
      passage("b25", "Kazakhstan could send its oil south, through Azerbaijan and Turkey"),
    ],
  },
  lena: {
    text: "In my opinion the economic pressure is supported best, but I have to explain it. The newspaper report is the only thing in the chapter that can be checked easily: either the port stopped or not. The two other pressures are quotes, and a quote can be shortened or translated wrongly. However, that the stop was pressure is a second step, and there the author is unsure too. So the fact is best supported here, the meaning is not. With Zatulin it is the other way round.",
    passages: [stop, coincidence, warning],
  },
  elif: {
    text: "I decide for the political pressure because the speaker connects two things that have no natural connection: a speech about quasi-states and the Russian people in Kazakhstan. Why does he mention them? The text does not give another reason. The port has another reason, the bombs. Still I would not say that Russia threatened. One member of the parliament threatened, if the author reports him correctly. Maybe other members disagreed. The record of the Duma from this week could show it.",
    passages: [passage("b21", "the places in Kazakhstan where Russians live"), deputy, explosives],
  },
};
