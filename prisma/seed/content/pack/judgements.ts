import { passage } from "../passages";
import type { PackItem } from "./pack-item";

const theme = "Sovereignty and self-determination";

/** Asked before the text is read, and again after it. */
export const mayAPeopleLeave: PackItem = {
  slug: "may-a-people-leave",
  kind: "STANCE",
  theme,
  skill: "ARGUMENT",
  points: 0,
  prompt: "When a people inside a state wants a state of its own, what should count more?",
  content: { low: "that the state stays whole", high: "what the people wants", asksBefore: true },
  key: {
    feedback:
      "Your place on the line is yours, and nobody marks it. What can be looked at is what moved you: a passage, a thought of your own, or somebody in class. Part 2 of the text gives Tokayev’s reason against a right to leave for everybody and the author’s suspicion of those who apply it as they like; neither of them asks what the people of a certain place have to say. A second source for that would be people from there, of more than one opinion.",
    evidence: [
      passage("b11", "the territory of an existing state must not be broken up"),
      passage("b12", "a people has the right to decide its own political future"),
    ],
  },
};

/** What one thinks of the text’s own cases, once the author’s argument has been looked at. */
export const onePrinciple: PackItem = {
  slug: "one-principle",
  kind: "MATRIX",
  theme,
  skill: "ANALYSIS",
  points: 0,
  prompt:
    "Six places from the text. Which principle should decide, in your own judgement? Judge each by itself, then look back on all of them.",
  content: {
    principles: [
      { id: "integrity", title: "Territorial integrity" },
      { id: "people", title: "Self-determination" },
      { id: "open", title: "I would have to know more" },
    ],
    cases: [
      { id: "kosovo", text: "Kosovo" },
      { id: "donetsk", text: "Luhansk and Donetsk" },
      { id: "chechnya", text: "Chechnya" },
      { id: "taiwan", text: "Taiwan" },
      { id: "mongolia", text: "Outer Mongolia" },
      { id: "texas", text: "Texas" },
    ],
  },
  key: {
    feedback:
      "Nobody is right or wrong here, and to judge all six alike is no merit by itself: cases can differ in what matters. The question is whether you can name what differs. The author says that great powers cannot, and calls it a double standard; that is the author’s claim. Things that lawyers and politicians have named are who counts as a people, whether people could govern themselves inside the state, how they were asked, whether force came from outside, and what other states promised before. Resolution 2625 of 1970 and the advisory opinion on Kosovo of 2010 are places to see such reasons weighed.",
    evidence: [
      passage("b13", "it applies the same rule to Luhansk and Donetsk"),
      passage("b16", "The author offers cases from several sides."),
    ],
  },
};
