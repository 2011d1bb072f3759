import { passage } from "../passages";
import type { PackItem } from "./pack-item";

export const pressuresEssay: PackItem = {
  slug: "best-supported-pressure",
  kind: "EXTENDED_RESPONSE",
  theme: "The pressures on Tokayev",
  skill: "ARGUMENT",
  points: 9,
  prompt:
    "The author names a military, a political and an economic pressure on Tokayev. For which of the three does the text give the best evidence that it really was pressure? Compare it with at least one other, and say what the text leaves open. Any of the three can earn every point. Cite at least two passages.",
  content: {
    citationsRequired: 2,
    wordGuide: { min: 80, max: 200 },
    rubric: {
      criteria: [
        {
          id: "claim",
          title: "A clear answer",
          levels: [
            {
              points: 0,
              label: "Not yet",
              descriptor: "No pressure is chosen, or it is not one of the text’s.",
            },
            { points: 1, label: "In part", descriptor: "One is chosen, but told again rather than judged." },
            { points: 2, label: "Clear", descriptor: "One is chosen, and the answer says why." },
            {
              points: 3,
              label: "Exact",
              descriptor: "Also says by what measure something counts as pressure.",
            },
          ],
        },
        {
          id: "evidence",
          title: "Evidence",
          levels: [
            { points: 0, label: "Not yet", descriptor: "No passage, or passages about something else." },
            {
              points: 1,
              label: "In part",
              descriptor: "One fitting passage, or passages quoted without use.",
            },
            {
              points: 2,
              label: "Clear",
              descriptor: "Fitting passages for both pressures that are compared.",
            },
            {
              points: 3,
              label: "Exact",
              descriptor: "Also keeps what was said or done apart from how the author reads it.",
            },
          ],
        },
        {
          id: "reasoning",
          title: "Even-handed reasoning",
          levels: [
            { points: 0, label: "Not yet", descriptor: "A verdict without a reason." },
            {
              points: 1,
              label: "In part",
              descriptor: "A reason, but no comparison, or coincidence taken as proof.",
            },
            {
              points: 2,
              label: "Clear",
              descriptor: "Compares two pressures and admits at least one other explanation.",
            },
            {
              points: 3,
              label: "Exact",
              descriptor: "Also names what is missing and a source that could supply it.",
            },
          ],
        },
      ],
    },
  },
  key: {
    modelAnswer:
      "I count something as pressure if somebody connects a demand with a bad consequence. By this measure the political one has the best evidence. Zatulin is named, the day is given, and his words have the form of a warning: if the countries fall out, anything could happen, as in Ukraine. Still, he is a deputy chairman of a committee; the text does not show that he spoke for the government. The economic one could hurt most, because more than two thirds of the exported oil goes through the pipeline. But here the text gives another reason, the explosives, and the author only speaks of a coincidence. So the harm is clear and the intention is not. The military one rests on the author’s reading of Kadyrov, who complains but, in this text, demands nothing exactly. I would look for Zatulin’s full words, for when the clearing was planned, and for how newspapers in Kazakhstan saw it.",
    markerNotes:
      "Any of the three can reach the highest levels. Economic: expect the difference between harm and intention. Military: expect the step from Kadyrov to “the army” to be seen as the author’s. Political: expect the question for whom Zatulin speaks. “None of them is well supported” is a good answer when it is compared and cited. Do not reward or punish sympathy for a country. Usual gaps: “after” read as “because”; retelling all three; author and speaker mixed up.",
    feedback:
      "A strong answer first says what would count as pressure, then compares. Ask of each: who acted or spoke, in whose name, what exactly was said or done, what other reason is given, and which words are the author’s own. The text shows more harm in one case and clearer words in another; which weighs more is for you to argue. Sources that would help: the speakers’ full words, the port’s and the CPC’s own notices, and reports from both countries.",
    evidence: [
      passage("b21", "warned that if the two countries fell out, anything could happen, as in Ukraine"),
      passage("b22", "carries more than two thirds of the oil that Kazakhstan exports"),
      passage("b23", "The author does not say that the explosives were an excuse."),
      passage("b20", "reads his words as pressure from the army"),
    ],
  },
};
