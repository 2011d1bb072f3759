import { passage } from "../passages";
import type { PackItem } from "./pack-item";

const theme = "Sovereignty and self-determination";

/** Who says what, what the law says, and what an argument needs: the second half of the first theme. */
export const voicesAndLaw: readonly PackItem[] = [
  {
    slug: "who-says-it",
    kind: "CATEGORISE",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 3,
    prompt: "Three voices speak in part 2. Who says each of these, as the text gives it?",
    content: {
      credit: "RIGHT_MINUS_WRONG",
      categories: [
        { id: "tokayev", title: "Tokayev" },
        { id: "author", title: "The author" },
        { id: "edition", title: "This study edition" },
      ],
      statements: [
        { id: "a", text: "Two principles of the UN Charter contradict each other." },
        { id: "b", text: "Taiwan does not belong on the list." },
        { id: "c", text: "Taiwan’s status is disputed." },
        { id: "d", text: "The founders wanted the contradiction in the Charter." },
        { id: "e", text: "There could be 500 or even 600 states." },
        { id: "f", text: "That the north was a Soviet gift is a disputed reading of history." },
      ],
    },
    key: {
      placement: {
        a: "tokayev",
        b: "author",
        c: "edition",
        d: "author",
        e: "tokayev",
        f: "edition",
      },
      feedback:
        "A retelling has a voice too. It shows where this edition adds a sentence of its own: “Taiwan’s status is disputed, and others answer this differently”, “The gift is the author’s reading of history, and a disputed one”. The author’s claims carry “the author claims”, “the author argues”; Tokayev’s carry “he explained”, “he went on”. Knowing who speaks does not tell who is right. Who counts as a people, and to whom Taiwan belongs, are questions on which states answer differently, so one would read documents of more than one of them, and Resolution 2625 for what all members once agreed on.",
      evidence: [
        passage("b10", "he explained"),
        passage("b13", "he went on"),
        passage("b14", "Taiwan’s status is disputed, and others answer this differently."),
        passage("b15", "the author argues"),
        passage("b17", "The gift is the author’s reading of history, and a disputed one."),
      ],
    },
  },
  {
    slug: "charter-articles",
    kind: "MATCH",
    theme,
    skill: "CONCEPT",
    points: 2,
    prompt: "The glossary names four places in the UN Charter. Match each with what stands there.",
    content: {
      credit: "EACH",
      terms: [
        { id: "1-2", text: "Article 1(2)" },
        { id: "2-1", text: "Article 2(1)" },
        { id: "2-4", text: "Article 2(4)" },
        { id: "2-7", text: "Article 2(7)" },
      ],
      meanings: [
        { id: "equal", text: "All members are equal in their sovereignty." },
        { id: "decide", text: "Peoples decide for themselves." },
        { id: "own", text: "The United Nations stay out of what is a state’s own affair." },
        { id: "trade", text: "Members trade freely with one another." },
        { id: "force", text: "No force against the territory of a state." },
      ],
    },
    key: {
      placement: { "1-2": "decide", "2-1": "equal", "2-4": "force", "2-7": "own" },
      feedback:
        "Look at the numbers: self-determination stands in Article 1, among the purposes of the United Nations; equality, the ban on force and the respect for a state’s own affairs stand in Article 2, among the rules for its members. Some lawyers take that as a hint that the two do not collide, since a purpose and a rule do different work; others point out that Article 1 of the Covenant on Civil and Political Rights turned the purpose into a right. Tokayev’s “contradict each other” is his reading. Trade is not in these articles. To check the wording, open the Charter: it is short.",
      evidence: [
        passage("b10", "two principles of the Charter contradict each other"),
        passage("b11", "the territory of an existing state must not be broken up"),
        passage("b12", "a people has the right to decide its own political future"),
      ],
    },
  },
  {
    slug: "growth-of-the-un",
    kind: "NUMERIC",
    theme,
    skill: "COMPREHENSION",
    points: 1,
    prompt:
      "By how many states would the United Nations grow, at the least, by the figures that Tokayev gives?",
    content: { unit: { name: "states", isTyped: false } },
    key: {
      numbers: [
        { rule: "EXACT", value: 307, share: 1 },
        { rule: "RANGE", min: 300, max: 310, share: 0.5 },
      ],
      units: [],
      feedback:
        "From 193 to 500 is 307; to 600 it would be 407. The first figure can be counted: it is the number of members. The second is an estimate of what would happen “if every people” founded a country, and everything in it depends on who counts as a people. Nobody has a list of that. The figures make the argument vivid; they do not make it stronger. A second source would have to say how the peoples were counted, and by whom.",
      evidence: [passage("b13", "the United Nations would grow from 193 states to 500 or even 600")],
    },
  },
  {
    slug: "what-would-weaken-it",
    kind: "CHOICE",
    theme,
    skill: "ANALYSIS",
    points: 1,
    prompt:
      "The author argues that great powers apply two principles as it suits them. Which finding would weaken the argument most?",
    content: {
      options: [
        { id: "a", text: "Small states, too, have changed their minds on such questions." },
        { id: "b", text: "Kosovo and eastern Ukraine differ in a way that the law cares about." },
        { id: "c", text: "Roosevelt, Stalin and Churchill did not trust one another and had rivals." },
        { id: "d", text: "The author has never been to any of the places in the text." },
      ],
    },
    key: {
      correct: "b",
      optionFeedback: {
        a: "This widens the argument: then not only great powers do so. It does not answer it.",
        b: "Yes: a double standard needs like cases. If they are unlike in what matters, two answers can come from one rule.",
        c: "This is about how the Charter was made. The cases of part 2 would stay what they are.",
        d: "This is about the author and not about the argument. Somebody far away can be right.",
      },
      feedback:
        "To test a comparison, look for the difference that matters. Whether there is one is exactly what is argued about: some say that what was done to people in Kosovo before 1999 makes it a case of its own, some say the same of other places, and some say that every region calls itself a case of its own. The advisory opinion of 22 July 2010 shows how narrow a court can make the question: it looked at the declaration, and left open whether Kosovo is a state. Which finding would weaken an argument is a question of logic; whether it is true is another, and what you think a third.",
      evidence: [
        passage("b15", "great powers could keep a double standard"),
        passage("b16", "yet they supported the independence of Kosovo"),
      ],
    },
  },
];
