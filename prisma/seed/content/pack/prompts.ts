import type { PromptInput } from "@/lib/schemas/discussion";

/**
 * What the first pack gives a class to discuss: two prompts for each of its themes. Each asks what the author claims, what the
 * evidence supports and what the student thinks, and takes no side itself. No key, no expected opinion.
 */
export const packPrompts: readonly PromptInput[] = [
  {
    title: "A border or a people?",
    text: "Tokayev says that two principles of the UN Charter contradict each other: the territory of an existing state must not be broken up, and a people may decide its own political future.\n\nSay first what he is reported to conclude from this, and in which words. Then take one case from the text. What would each principle say about it, and what would you need to know that the text does not tell? Last, say where you stand and what would make you move.",
    line: {
      statement: "Which should weigh more where the two principles collide?",
      low: "Territorial integrity",
      high: "Self-determination",
    },
  },
  {
    title: "One rule, or two?",
    text: "The author claims that the contradiction was wanted, so that great powers could keep a double standard, and offers cases from several sides. The author also takes Taiwan off Tokayev’s list.\n\nWhich of the cases support the claim, and which words show it? Is there one that could be explained in another way? Does the author hold to one rule? Bring one case, from the text or from elsewhere, that makes the claim stronger or weaker, and say which.",
    line: null,
  },
  {
    title: "Pressure, or coincidence?",
    text: "The author counts three kinds of pressure on Tokayev: military, political and economic. For each the text names somebody who spoke or something that happened, and a date or an occasion.\n\nChoose one of the three. What exactly is reported, and what does the author add? What else could explain it? Say how far the evidence carries, and name a source that could settle the question.",
    line: {
      statement: "How well does the text show that the stop at Novorossiysk was meant as pressure?",
      low: "Not shown at all",
      high: "Clearly shown",
    },
  },
  {
    title: "What would you have advised?",
    text: "Imagine that you advise the president of a country between stronger ones, the evening before the forum. He can say yes or no, or say little, both to the medal and to the question about Luhansk and Donetsk.\n\nThe author is sure that Kazakhstan will not give way, and gives reasons. Which of them would you rely on, and which not? Give your advice with what speaks for it and what it risks. Then answer somebody whose advice is another: what have they seen that you had not?",
    line: null,
  },
];
