import { passage } from "../passages";
import type { PackItem } from "./pack-item";

const theme = "The pressures on Tokayev";

export const pressures: readonly PackItem[] = [
  {
    slug: "press-secretary",
    kind: "CHOICE",
    theme,
    skill: "COMPREHENSION",
    points: 1,
    prompt: "According to the text, which reason did Tokayev’s press secretary give for refusing the medal?",
    content: {
      options: [
        { id: "a", text: "He did not want an award that Nazarbayev had accepted before him." },
        { id: "b", text: "He could not take an award from a country that was fighting a war." },
        { id: "c", text: "He was waiting for a change in Russia’s policy towards Ukraine." },
        { id: "d", text: "He accepts no awards from anybody while he is the president." },
      ],
    },
    key: {
      correct: "d",
      optionFeedback: {
        a: "The author mentions Nazarbayev to show why a yes was expected. The press secretary does not.",
        b: "The war stands in the text as a reason why Russia needed friends, not as the reason for the refusal.",
        c: "This may be somebody’s guess, but nobody says it in the text.",
        d: "Yes: neither at home nor from abroad, as long as he is in office.",
      },
      feedback:
        "The question asks for the reason that was given, not for the real one. The text keeps them apart: first the press secretary’s reason, then “the author doubts that this is the whole story”. To find out more about the real one, one would look for other statements by Tokayev, and whether he kept to the rule with other awards.",
      evidence: [
        passage("b6", "he takes no awards, from his own country or from abroad, as long as he is in office"),
        passage("b6", "The author doubts that this is the whole story"),
      ],
    },
  },
  {
    slug: "three-pressures",
    kind: "CATEGORISE",
    theme,
    skill: "COMPREHENSION",
    points: 3,
    prompt:
      "The author sorts the pressures on Tokayev under three headings. Sort these six statements as the author does. Whether each was meant as pressure is another question.",
    content: {
      credit: "EACH",
      categories: [
        { id: "1", title: "Military" },
        { id: "2", title: "Political" },
        { id: "3", title: "Economic" },
      ],
      statements: [
        { id: "a", text: "Loading at a port is partly stopped from 20 June." },
        { id: "b", text: "A deputy chairman in the State Duma calls Tokayev’s statement wrong." },
        { id: "c", text: "Kadyrov calls states of the CSTO ungrateful." },
        { id: "d", text: "A warning mentions the places in Kazakhstan where Russians live." },
        { id: "e", text: "The help of January 2022 is brought up against Kazakhstan." },
        { id: "f", text: "Most of the oil for export depends on one pipeline through Russia." },
      ],
    },
    key: {
      placement: { a: "3", b: "2", c: "1", d: "2", e: "1", f: "3" },
      feedback:
        "The headings follow who speaks and what is at stake. Kadyrov’s complaint and the help of January 2022 stand under military pressure, because the author hears the Russian army in them. Zatulin’s two remarks are political: he sits in parliament. Port and pipeline are economic. The first is the least obvious: Kadyrov is the head of a region, so “military” is the author’s reading, and somebody else might call it political. Sorting as the author does is not the same as agreeing.",
      evidence: [
        passage("b20", "reads his words as pressure from the army"),
        passage("b21", "called Tokayev’s statement wrong and a challenge to Putin"),
        passage("b21", "He spoke of the places in Kazakhstan where Russians live"),
        passage("b22", "oil loading in the port of Novorossiysk would partly stop from 20 June"),
        passage("b22", "carries more than two thirds of the oil that Kazakhstan exports"),
      ],
    },
  },
  {
    slug: "stop-at-novorossiysk",
    kind: "EVIDENCE_PAIR",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 2,
    prompt:
      "A: What does the author claim about the stop at Novorossiysk? B: Mark the words that show how sure the author is.",
    content: {
      credit: "HALVES",
      options: [
        { id: "a", text: "Its timing is striking, and it can be taken as pressure." },
        { id: "b", text: "Russia invented the explosives as a means of punishment." },
        { id: "c", text: "It was agreed long before Tokayev came to the forum." },
        { id: "d", text: "Officials admitted a link with what Tokayev had said." },
      ],
    },
    key: {
      correct: "a",
      accepted: [
        passage(
          "b23",
          "its timing, so soon after Tokayev’s refusal, is in the author’s eyes a remarkable coincidence, which the media can easily understand as pressure",
        ),
        passage("b23", "The author does not say that the explosives were an excuse."),
      ],
      optionFeedback: {
        a: "Yes: the author speaks of a coincidence and of what media may make of it.",
        b: "The text says that the author does not call them an excuse.",
        c: "When the stop was planned is not in the text. It would be a good thing to find out.",
        d: "No official is quoted on this. The only reason reported is the clearing of explosives.",
      },
      feedback:
        "Two events close together may have one cause, or not. The author reports the official reason, calls the timing a coincidence, and still lists the stop as a pressure: so the reader is led towards a conclusion that the author does not state. What the evidence supports: the stop was reported, and it followed the refusal. To get from “after” to “because” one would need when the clearing was planned, what the port and the CPC published, and how much oil really flowed in those weeks. What you think happened is a third thing and is not marked.",
      evidence: [
        passage("b23", "The author does not say that the explosives were an excuse."),
        passage("b23", "a remarkable coincidence, which the media can easily understand as pressure"),
      ],
    },
  },
  {
    slug: "debt-of-january",
    kind: "PASSAGE",
    theme,
    skill: "COMPREHENSION",
    points: 2,
    prompt:
      "Some people said that Kazakhstan owes Russia a debt since January 2022. Mark the place where Tokayev himself answers them.",
    content: { credit: "NEAR_COUNTS_HALF" },
    key: {
      accepted: [
        passage(
          "b20",
          "Some people there twist the truth, he said, when they claim that Russia rescued Kazakhstan, which must now serve it for ever.",
        ),
        passage(
          "b20",
          "Tokayev answered while he was in Russia. Some people there twist the truth, he said, when they claim that Russia rescued Kazakhstan, which must now serve it for ever.",
        ),
      ],
      feedback:
        "“Tokayev answered” opens the answer, and “he said” marks it as his. The sentences before it belong to Kadyrov, who complains, and to the author, who explains the complaint. That troops came and that Tokayev rejects the debt are both in the text; how important the help was, and whether it creates a debt, is disputed between the two speakers, and reports from January 2022 would be the place to look.",
      evidence: [
        passage("b20", "Tokayev answered while he was in Russia."),
        passage("b20", "Some people there twist the truth, he said"),
      ],
    },
  },
  {
    slug: "forecast",
    kind: "CHOICE",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 1,
    prompt: "A text can report a fact, judge, or forecast. Which of these statements is a forecast?",
    content: {
      options: [
        { id: "a", text: "Nazarbayev accepted the Russian award when he was president." },
        { id: "b", text: "Zatulin’s threat will have the opposite of the effect he wants." },
        { id: "c", text: "The pipeline of the CPC is longer than a thousand kilometres." },
        { id: "d", text: "What Tokayev has done is hard for the president of a small state." },
      ],
    },
    key: {
      correct: "b",
      optionFeedback: {
        a: "A statement of fact about 2015: records of that year can confirm or refute it.",
        b: "Yes: it says what will happen. On the day it was written nobody could know.",
        c: "A statement of fact: the pipeline can be measured, and the CPC publishes its length.",
        d: "A judgement: one can give reasons for it, but no measurement will settle it.",
      },
      feedback:
        "Ask how you would check it. A fact you look up, a judgement you weigh by its reasons, a forecast you compare with what came later. The word “expects” gives it away here. Part 4 of the text is full of forecasts; since they are of June 2022, later sources can show which came true. That a forecast fails does not make it foolish, and that it comes true does not prove its reasons.",
      evidence: [
        passage("b21", "expects it to backfire"),
        passage("b28", "Much of this is opinion or forecast."),
      ],
    },
  },
  {
    slug: "order-of-events",
    kind: "ORDER",
    theme,
    skill: "COMPREHENSION",
    points: 2,
    prompt: "Put these events in the order in which they happened, as the text dates them.",
    content: {
      credit: "PAIRS",
      entries: [
        { id: "a", text: "A deputy chairman in the State Duma calls Tokayev’s statement wrong." },
        { id: "b", text: "Nazarbayev accepts the Alexander Nevsky award." },
        { id: "c", text: "Loading at the port of Novorossiysk partly stops." },
        { id: "d", text: "Troops of the CSTO come to Kazakhstan." },
        { id: "e", text: "The award returns as a Soviet decoration for officers." },
        { id: "f", text: "Tokayev says at the forum that he does not recognise Luhansk and Donetsk." },
      ],
    },
    key: {
      order: ["e", "b", "d", "f", "a", "c"],
      feedback:
        "1942, 2015, January 2022, the forum in June, 18 June, 20 June. The text does not tell them in this order, and it gives the forum no day: that it came before 18 June follows, because the deputy answers what was said there. An order is the first thing to establish and never the last: that the port stopped after the statement is certain in the text, that it stopped because of it is not. A second source would have to say when the clearing of the port was decided. If it was before the forum, the order of the decisions is another one than the order of the events.",
      evidence: [
        passage("b4", "came back in 1942 as a Soviet decoration for army officers"),
        passage("b5", "accepted the award in 2015"),
        passage("b20", "He meant January 2022, when there was violent unrest in Kazakhstan"),
        passage("b21", "On 18 June Konstantin Zatulin"),
        passage("b22", "would partly stop from 20 June until at least the end of the month"),
      ],
    },
  },
  {
    slug: "length-of-the-pipeline",
    kind: "NUMERIC",
    theme,
    skill: "COMPREHENSION",
    points: 1,
    prompt: "How long is the pipeline of the CPC, at the least, as the text gives it?",
    content: { unit: { name: "km", isTyped: true } },
    key: {
      numbers: [
        { rule: "EXACT", value: 1500, share: 1 },
        { rule: "RANGE", min: 1500, max: 1600, share: 0.5 },
      ],
      units: [
        { name: "kilometres", factor: 1 },
        { name: "kilometers", factor: 1 },
        { name: "км", factor: 1 },
        { name: "miles", factor: 1.609344 },
      ],
      feedback:
        "“More than 1,500 km” is a lower bound: the text does not say how much more. Figures of this kind can be checked, and should be: the consortium publishes the length of its pipeline. Notice what the number does in the argument. Length alone is no pressure; together with “more than two thirds of the oil that Kazakhstan exports” it says that there is no quick way around. That is the author’s reasoning, and part 4 gives the other side of it: the oil could be sent south.",
      evidence: [
        passage("b22", "It is more than 1,500 km long"),
        passage("b22", "carries more than two thirds of the oil that Kazakhstan exports"),
      ],
    },
  },
];
