import { passage } from "../passages";
import type { PackItem } from "./pack-item";

const theme = "Sovereignty and self-determination";

export const sovereignty: readonly PackItem[] = [
  {
    slug: "territorial-integrity",
    kind: "CHOICE",
    theme,
    skill: "CONCEPT",
    points: 1,
    prompt:
      "Four people talk about Vellia, a region invented for this question. Whose argument rests on territorial integrity?",
    content: {
      options: [
        { id: "a", text: "Vellia’s people were asked in a vote, and their answer should be followed." },
        { id: "b", text: "Vellia’s language is banned at school, and nobody abroad should keep silent." },
        { id: "c", text: "Vellia lies inside a state, and no other state may help to cut it off." },
        { id: "d", text: "Vellia has been recognised by its neighbours, so it should get embassies." },
      ],
    },
    key: {
      correct: "c",
      optionFeedback: {
        a: "Here the will of the people decides: that is self-determination.",
        b: "This speaks of people’s rights inside a state. It does not say to whom the territory belongs.",
        c: "Yes: it protects the territory of an existing state against other states.",
        d: "This is about recognition, which each state decides for itself. It can follow from either principle.",
      },
      feedback:
        "Territorial integrity protects a state that exists; self-determination protects a people’s choice. The text gives one line to each. The Charter itself is the second source to open: Article 2(4) forbids the threat or use of force against the territorial integrity of a state, Article 2(1) makes all members equal in sovereignty, Article 2(7) keeps the UN out of a state’s domestic matters, and Article 1(2) names self-determination. Whether Vellia should be independent is not asked here, and the answer does not say.",
      evidence: [
        passage("b11", "the territory of an existing state must not be broken up"),
        passage("b12", "a people has the right to decide its own political future"),
      ],
    },
  },
  {
    slug: "five-hundred-states",
    kind: "EVIDENCE_PAIR",
    theme,
    skill: "COMPREHENSION",
    points: 2,
    prompt:
      "A: What does Tokayev, as the author reports him, want to show with the figure of 500 to 600 states? B: Mark the sentence that supports your answer.",
    content: {
      credit: "HALVES",
      options: [
        { id: "a", text: "How many peoples have already asked to join the United Nations" },
        { id: "b", text: "How many states there could be if every people founded one" },
        { id: "c", text: "How many governments refused to recognise Luhansk and Donetsk" },
        { id: "d", text: "How large the United Nations was planned to be at the start" },
      ],
    },
    key: {
      correct: "b",
      accepted: [
        passage(
          "b13",
          "If every people used the second principle to found a country, he went on, the United Nations would grow from 193 states to 500 or even 600.",
        ),
      ],
      optionFeedback: {
        a: "The figure is not a count of requests. The sentence begins with “if”: it is imagined.",
        b: "Yes. He follows the principle to its end and asks what the world would then look like.",
        c: "The 193 are all the members today. The text gives no number of states that refused.",
        d: "The founders come later in the text, and no planned size is mentioned.",
      },
      feedback:
        "The sentence has the form “if …, then …”: Tokayev imagines a consequence in order to argue against a rule. That he said it is a report. That it would happen is a forecast with no source in the text: the number of peoples, and whether each would want a state of its own, would have to be checked elsewhere. Whether many more states would be good or bad is a third question, and yours to answer.",
      evidence: [
        passage("b13", "the United Nations would grow from 193 states to 500 or even 600"),
        passage("b12", "a people has the right to decide its own political future"),
      ],
    },
  },
  {
    slug: "double-standard-cases",
    kind: "MULTIPLE_CHOICE",
    theme,
    skill: "ANALYSIS",
    points: 3,
    prompt:
      "The author claims that great powers keep a double standard. Which of these does the author offer as a case of it? Choose all that fit.",
    content: {
      credit: "RIGHT_MINUS_WRONG",
      options: [
        { id: "a", text: "Western states on the east of Ukraine and on Kosovo" },
        { id: "b", text: "Kazakhstan on Kosovo and on Luhansk and Donetsk" },
        { id: "c", text: "The Soviet Union on Outer Mongolia, Russia on Chechnya" },
        { id: "d", text: "China on Outer Mongolia and on the status of Taiwan" },
        { id: "e", text: "The United States on Kosovo and on its own state of Texas" },
      ],
    },
    key: {
      correct: ["a", "c", "e"],
      optionFeedback: {
        a: "Yes: the author sets the defence of Ukraine’s territory against the support for Kosovo.",
        b: "No: in the text Kazakhstan gives the same answer to both. Here the rule stays the same.",
        c: "Yes: independence was supported in the first case and refused in the second.",
        d: "No: both names occur, but the author does not compare them, and says nothing about China’s policy.",
        e: "Yes: the author adds Texas to the Western support for Kosovo.",
      },
      feedback:
        "A double standard needs two cases and one judge who treats them differently; the author offers such pairs for several sides. That the author claims it is certain. Whether the pairs are alike is open: one would have to compare what happened in each place, how people could decide, and what the law said. For Kosovo a second source is the advisory opinion of the International Court of Justice of 22 July 2010, which found that the declaration of independence did not violate international law, and did not decide whether Kosovo is a state. The names of the powers alone prove nothing for or against any of them.",
      evidence: [
        passage(
          "b16",
          "Western states defend the territory of Ukraine, yet they supported the independence of Kosovo",
        ),
        passage("b16", "the United States, the author adds, would never let Texas go"),
        passage(
          "b16",
          "The Soviet Union helped Outer Mongolia to become independent, yet Russia refused the same to Chechnya",
        ),
      ],
    },
  },
  {
    slug: "authors-explanation",
    kind: "PASSAGE",
    theme,
    skill: "ANALYSIS",
    points: 2,
    prompt:
      "Tokayev and the author explain differently how the contradiction came into the UN Charter. Mark the place where the author gives an explanation of the author’s own.",
    content: { credit: "NEAR_COUNTS_HALF" },
    key: {
      accepted: [
        passage(
          "b15",
          "Roosevelt, Stalin and Churchill were too experienced to overlook it, the author argues. They wanted it there, so that great powers could keep a double standard",
        ),
        passage(
          "b15",
          "They wanted it there, so that great powers could keep a double standard: sovereignty comes first when that helps them, and human rights come first when that helps them more.",
        ),
      ],
      feedback:
        "The paragraph holds two voices. First comes Tokayev: the founders overlooked it, or let it stand as a compromise. “The author is not convinced” is the turn. After it the author says that the founders meant it. Look for signs of a change of speaker: “as the author reports him”, “the author argues”. Both explanations are about intentions, and the text gives no document for either; the records of the San Francisco conference of 1945 are the kind of second source that could test them.",
      evidence: [
        passage("b15", "The author is not convinced."),
        passage("b15", "They wanted it there, so that great powers could keep a double standard"),
      ],
    },
  },
  {
    slug: "two-principles-sources",
    kind: "MULTIPLE_CHOICE",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 3,
    prompt:
      "Tokayev says that two principles of the UN Charter contradict each other. Which of these could help to test whether they do so in international law? Choose all that fit.",
    content: {
      credit: "RIGHT_MINUS_WRONG",
      options: [
        { id: "a", text: "Another opinion article that uses the same cases as this one" },
        { id: "b", text: "UN General Assembly Resolution 2625 (1970) on friendly relations" },
        { id: "c", text: "The advisory opinion of the International Court on Kosovo (2010)" },
        { id: "d", text: "The full speech of Konstantin Zatulin on 18 June and its recording" },
        { id: "e", text: "Article 1 of the Covenant on Civil and Political Rights (1966)" },
      ],
    },
    key: {
      correct: ["b", "c", "e"],
      optionFeedback: {
        a: "A second opinion with the same examples repeats the claim; it does not test it.",
        b: "Yes: this declaration of all members puts both principles side by side and says how they go together.",
        c: "Yes: the judges had to say what the law on territorial integrity demands, and of whom.",
        d: "A good source for what Zatulin said. It shows a politician’s view, not what the law is.",
        e: "Yes: the treaty says that all peoples have the right of self-determination.",
      },
      feedback:
        "A source is good or bad for a question. What the law says is tested in texts that states agreed to and in what courts made of them: the Charter itself (Articles 1(2), 2(1), 2(4), 2(7)), Article 1 of the Covenant, Resolution 2625, and the advisory opinion of 22 July 2010 on Kosovo, in which the International Court of Justice described territorial integrity as a rule between states. Lawyers who have read all of these still disagree on how far the principles collide, so reading them is the beginning of an answer. Your own view on it is not marked.",
      evidence: [passage("b10", "two principles of the Charter contradict each other")],
    },
  },
  {
    slug: "cases-and-their-part",
    kind: "MATCH",
    theme,
    skill: "ANALYSIS",
    points: 2.5,
    prompt:
      "Five places occur in part 2 of the text. Match each with the part that it plays there. One of the six descriptions fits none of them.",
    content: {
      credit: "RIGHT_MINUS_WRONG",
      terms: [
        { id: "kosovo", text: "Kosovo" },
        { id: "mongolia", text: "Outer Mongolia" },
        { id: "chechnya", text: "Chechnya" },
        { id: "taiwan", text: "Taiwan" },
        { id: "donetsk", text: "Donetsk" },
      ],
      meanings: [
        { id: "f", text: "Tokayev calls it a quasi-state." },
        { id: "d", text: "Kazakhstan recognises it as independent." },
        { id: "e", text: "Moscow helped it to become independent." },
        { id: "c", text: "Western states supported its independence." },
        { id: "b", text: "The author takes it off Tokayev’s list." },
        { id: "a", text: "Moscow refused it what it had given to another." },
      ],
    },
    key: {
      placement: { kosovo: "c", mongolia: "e", chechnya: "a", taiwan: "b", donetsk: "f" },
      feedback:
        "Two voices use these places. Tokayev names Kosovo, Taiwan and Donetsk as cases of one rule: no recognition. The author uses Kosovo, Outer Mongolia and Chechnya to show states that answer one question in two ways, and disagrees with Tokayev on Taiwan. That Taiwan is part of China and that self-determination does not come into it is the author’s claim; the text says that it is disputed. Kazakhstan recognises none of those on the list. To test the comparison one would ask in what the cases differ: for Kosovo the advisory opinion of the International Court of Justice of 2010, and for all of them how people were asked, and by whom.",
      evidence: [
        passage("b9", "sees Luhansk and Donetsk, two regions in the east of Ukraine, as “quasi-states”"),
        passage("b14", "Taiwan does not belong on the list, the author claims"),
        passage("b16", "they supported the independence of Kosovo"),
        passage("b16", "The Soviet Union helped Outer Mongolia to become independent"),
        passage("b16", "Russia refused the same to Chechnya"),
      ],
    },
  },
  {
    slug: "quasi-states",
    kind: "SHORT_ANSWER",
    theme,
    skill: "COMPREHENSION",
    points: 1,
    prompt: "Which word does Tokayev use, in the text, for what Luhansk and Donetsk are to Kazakhstan?",
    content: { forgives: ["CAPITALS", "PUNCTUATION", "OTHER_WORDS", "SPELLING"] },
    key: {
      variants: [
        { text: "quasi-states", share: 1 },
        { text: "quasi-state", share: 1 },
        { text: "quasistates", share: 1 },
        { text: "quasistate", share: 1 },
        { text: "квазигосударства", share: 1 },
        { text: "квазимемлекеттер", share: 1 },
        { text: "unrecognised states", share: 0.5 },
        { text: "unrecognized states", share: 0.5 },
      ],
      feedback:
        "“Quasi” means “as if”: something that looks like a state, with a government and an army perhaps, and is not taken for one by others. The word states what Kazakhstan does, it does not recognise them, and judges nobody who lives there. Whether a place is a state is itself disputed among lawyers: some ask whether it governs itself, others whether states recognise it. The glossary has a line on the word; the advisory opinion of the International Court of Justice on Kosovo, of 2010, is a place to see how carefully a court walks around the question.",
      evidence: [
        passage("b9", "sees Luhansk and Donetsk, two regions in the east of Ukraine, as “quasi-states”"),
        passage("b9", "does not recognise them as independent"),
      ],
    },
  },
];
