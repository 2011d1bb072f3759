import type { Answer } from "@/lib/schemas/item";
import { article } from "../article";
import { passage } from "../passages";

/** What students give to one item that is marked automatically; in each list the most typical comes first. */
export type AnswerBank = {
  /** The ability at which half of the students are right. */
  readonly difficulty: number;
  readonly right: readonly Answer[];
  readonly partly: readonly Answer[];
  readonly wrong: readonly Answer[];
};

const option = (id: string): Answer => ({ option: id });
const several = (...options: string[]): Answer => ({ options });
const marked = (blockId: string, quote: string): Answer => ({ passages: [passage(blockId, quote)] });
const markedBlocks = (...blockIds: string[]): Answer => ({
  passages: article.blocks.filter(({ id }) => blockIds.includes(id)).map(({ id, text }) => passage(id, text)),
});
const pair = (id: string, blockId: string, quote: string): Answer => ({
  option: id,
  passages: [passage(blockId, quote)],
});
const sorted = (a: string, b: string, c: string, d: string, e: string, f: string): Answer => ({
  placement: { a, b, c, d, e, f },
});

const matched = (
  kosovo: string,
  mongolia: string,
  chechnya: string,
  taiwan: string,
  donetsk: string,
): Answer => ({
  placement: { kosovo, mongolia, chechnya, taiwan, donetsk },
});
const written = (words: string): Answer => ({ words });
const counted = (number: string): Answer => ({ number });
const ordered = (...order: string[]): Answer => ({ order });

const ifEveryPeople =
  "If every people used the second principle to found a country, he went on, the United Nations would grow from 193 states to 500 or even 600.";
const noRecognition = "Kazakhstan recognises neither Taiwan nor Kosovo, neither South Ossetia nor Abkhazia";
const onPurpose =
  "They wanted it there, so that great powers could keep a double standard: sovereignty comes first when that helps them, and human rights come first when that helps them more.";
const compromise =
  "Tokayev, as the author reports him, saw two possibilities: its founders overlooked it, or they let it stand as a compromise";
const experienced = "Roosevelt, Stalin and Churchill were too experienced to overlook it, the author argues.";
const twistTheTruth =
  "Some people there twist the truth, he said, when they claim that Russia rescued Kazakhstan, which must now serve it for ever.";
const timing =
  "its timing, so soon after Tokayev’s refusal, is in the author’s eyes a remarkable coincidence, which the media can easily understand as pressure";

/** By the item's slug; none where an essay is written by hand. */
export const answerBanks: Readonly<Record<string, AnswerBank>> = {
  // Territorial integrity: often confused with the will of the people who live there.
  "territorial-integrity": {
    difficulty: 0.35,
    right: [option("c")],
    partly: [],
    wrong: [option("a"), option("d"), option("b")],
  },
  // 500 to 600 states: the "if" is overlooked, or the list of places is marked instead of the sentence.
  "five-hundred-states": {
    difficulty: 0.45,
    right: [pair("b", "b13", ifEveryPeople)],
    partly: [
      pair("b", "b13", noRecognition),
      pair("b", "b12", "a people has the right to decide its own political future"),
      { option: "b", passages: [] },
      pair("a", "b13", ifEveryPeople),
    ],
    wrong: [pair("c", "b13", noRecognition), pair("a", "b9", "matched what most of the world was saying")],
  },
  // Double standard: names that merely occur are taken as cases; Texas is overlooked.
  "double-standard-cases": {
    difficulty: 0.55,
    right: [several("a", "c", "e")],
    partly: [several("a", "c"), several("a", "b", "c", "e"), several("a", "c", "d", "e"), several("a", "e")],
    wrong: [several("b"), several("a", "b", "c", "d", "e"), several("b", "d"), several("a", "d")],
  },
  // The author's own explanation: Tokayev's is marked, or the turn between the two.
  "authors-explanation": {
    difficulty: 0.55,
    right: [
      marked("b15", onPurpose),
      marked("b15", `${experienced} ${onPurpose}`),
      marked("b15", "They wanted it there, so that great powers could keep a double standard"),
    ],
    partly: [markedBlocks("b15", "b16"), marked("b15", "human rights come first when that helps them more")],
    wrong: [
      marked("b15", compromise),
      marked("b17", "The author guesses that he only acted puzzled"),
      marked("b14", "Taiwan does not belong on the list, the author claims"),
    ],
  },
  // Sources of law: a speech, or one more opinion, is taken for a test.
  "two-principles-sources": {
    difficulty: 0.6,
    right: [several("b", "c", "e")],
    partly: [several("b", "c"), several("b", "e"), several("b", "c", "d", "e"), several("c")],
    wrong: [several("a", "d"), several("d"), several("a", "b", "c", "d", "e"), several("a", "c")],
  },
  // The press secretary's reason: the author's guess about Nazarbayev is given instead.
  "press-secretary": {
    difficulty: 0.2,
    right: [option("d")],
    partly: [],
    wrong: [option("a"), option("b"), option("c")],
  },
  // Three headings: Kadyrov feels political, the settlements feel military.
  "three-pressures": {
    difficulty: 0.45,
    right: [sorted("3", "2", "1", "2", "1", "3")],
    partly: [
      sorted("3", "2", "2", "2", "1", "3"),
      sorted("3", "2", "1", "1", "1", "3"),
      sorted("3", "2", "2", "2", "2", "3"),
      { placement: { a: "3", b: "2", c: "1", f: "3" } },
    ],
    wrong: [sorted("1", "2", "2", "1", "2", "3"), sorted("2", "1", "2", "3", "2", "1")],
  },
  // The port: "after" is read as "because".
  "stop-at-novorossiysk": {
    difficulty: 0.6,
    right: [
      pair("a", "b23", timing),
      pair("a", "b23", "The author does not say that the explosives were an excuse."),
    ],
    partly: [
      pair("b", "b23", timing),
      pair("a", "b22", "oil loading in the port of Novorossiysk would partly stop from 20 June"),
      pair("a", "b23", "Even so, it stands on the author’s list."),
    ],
    wrong: [
      pair("b", "b22", "so that explosives left from the Second World War could be cleared"),
      pair("d", "b21", "called Tokayev’s statement wrong and a challenge to Putin"),
      pair("b", "b23", "the stop hurts Kazakhstan"),
    ],
  },
  // Tokayev's answer: Kadyrov's complaint, or the author's reading of it, is marked.
  "debt-of-january": {
    difficulty: 0.4,
    right: [
      marked("b20", twistTheTruth),
      marked("b20", `Tokayev answered while he was in Russia. ${twistTheTruth}`),
    ],
    partly: [
      marked("b20", "Tokayev answered while he was in Russia."),
      markedBlocks("b20"),
      marked("b20", "Russia rescued Kazakhstan"),
    ],
    wrong: [
      marked("b20", "troops of the alliance came to help Tokayev"),
      marked("b20", "ungrateful because they did not fully support Russia"),
      marked("b6", "the president was grateful"),
    ],
  },
  // Forecast: a judgement is taken for one.
  forecast: {
    difficulty: 0.5,
    right: [option("b")],
    partly: [],
    wrong: [option("d"), option("d"), option("a"), option("c")],
  },
  // Places and their part: Kosovo and Chechnya change places, or Taiwan is taken for a quasi-state.
  "cases-and-their-part": {
    difficulty: 0.5,
    right: [matched("c", "e", "a", "b", "f")],
    partly: [
      matched("c", "e", "a", "f", "f"),
      matched("c", "a", "e", "b", "f"),
      { placement: { kosovo: "c", mongolia: "e", donetsk: "f" } },
      matched("c", "e", "a", "b", "d"),
    ],
    wrong: [matched("d", "c", "e", "b", "f"), matched("a", "c", "e", "f", "d")],
  },
  // The order: the award's return is placed by the paragraph, and the port before the deputy.
  "order-of-events": {
    difficulty: 0.4,
    right: [ordered("e", "b", "d", "f", "a", "c")],
    partly: [
      ordered("e", "b", "d", "f", "c", "a"),
      ordered("e", "b", "f", "a", "d", "c"),
      ordered("e", "b", "d"),
    ],
    wrong: [ordered("f", "a", "c", "e", "b", "d"), ordered("c", "f", "a", "d", "b", "e")],
  },
  // Quasi-states: spelled in many ways, or the regions are named instead of the word.
  "quasi-states": {
    difficulty: 0.35,
    right: [
      written("quasi-states"),
      written("quasi states"),
      written("Quasi-State"),
      written("he says quasi states"),
    ],
    partly: [written("unrecognised states")],
    wrong: [
      written("regions in the east of Ukraine"),
      written("independent"),
      written("fake states"),
      written("quazi"),
    ],
  },
  // The pipeline: the unit is forgotten, or the share is given.
  "length-of-the-pipeline": {
    difficulty: 0.35,
    right: [counted("1500 km"), counted("over 1,500 km"), counted("1 500 км"), counted("more than 1500km")],
    partly: [counted("1510 km"), counted("1600 km")],
    wrong: [counted("1500"), counted("two thirds"), counted("1,500 miles"), counted("15000 km")],
  },
};
