import { passage } from "../passages";
import type { PackItem } from "./pack-item";

export const sovereigntyEssay: PackItem = {
  slug: "double-standard-essay",
  kind: "EXTENDED_RESPONSE",
  theme: "Sovereignty and self-determination",
  skill: "ARGUMENT",
  points: 9,
  prompt:
    "The author argues that great powers keep a double standard. Explain the argument in your own words. Then choose one of the author’s cases: how well does what the text says support the argument, and what would you need to know to test it? You may agree or disagree with the author; either can earn every point. Cite at least two passages.",
  content: {
    citationsRequired: 2,
    wordGuide: { min: 80, max: 200 },
    rubric: {
      criteria: [
        {
          id: "claim",
          title: "The author’s claim",
          levels: [
            {
              points: 0,
              label: "Not yet",
              descriptor: "The argument is missing, or is not the one the text makes.",
            },
            {
              points: 1,
              label: "In part",
              descriptor: "Names the double standard but leaves out what is compared or why.",
            },
            {
              points: 2,
              label: "Clear",
              descriptor: "Says in own words who is said to do what, and to what purpose.",
            },
            {
              points: 3,
              label: "Exact",
              descriptor: "Also keeps apart the author’s voice, Tokayev’s voice and the student’s own.",
            },
          ],
        },
        {
          id: "evidence",
          title: "Evidence",
          levels: [
            {
              points: 0,
              label: "Not yet",
              descriptor: "No passage, or passages that have nothing to do with it.",
            },
            {
              points: 1,
              label: "In part",
              descriptor: "One fitting passage, or passages quoted without use.",
            },
            {
              points: 2,
              label: "Clear",
              descriptor: "Two fitting passages, each tied to a step of the answer.",
            },
            {
              points: 3,
              label: "Exact",
              descriptor:
                "Also says what the passages do not show and names a second source that would help.",
            },
          ],
        },
        {
          id: "reasoning",
          title: "Even-handed reasoning",
          levels: [
            { points: 0, label: "Not yet", descriptor: "A verdict without a reason." },
            { points: 1, label: "In part", descriptor: "A reason, which looks at one side only." },
            {
              points: 2,
              label: "Clear",
              descriptor: "Weighs one reason for and one against before the conclusion.",
            },
            {
              points: 3,
              label: "Exact",
              descriptor:
                "Also asks the same question of every side and says what could change the conclusion.",
            },
          ],
        },
      ],
    },
  },
  key: {
    modelAnswer:
      "The author says that the founders of the UN left two principles side by side so that strong states could choose between them: sovereignty when that is useful, human rights when that is more useful. One case is Kosovo. According to the text, Western states defend Ukraine’s territory but supported Kosovo’s independence. This does show two different answers to a similar question. It does not yet show a double standard, because the text does not compare the two places. A supporter of the author would say that in both a region left a state against its will; a critic would ask about the violence before it, and about who voted, how freely, and under which army. The opinion of the International Court of 2010 could help with the law on Kosovo, and Resolution 2625 with the principles. I would test Outer Mongolia and Chechnya by the same questions. At the moment I think the case supports the claim in part; if the circumstances turned out to be alike, I would say strongly.",
    markerNotes:
      "Mark the argument, never the side. “The author is right” and “the author is wrong” are worth the same with the same care, and so is “it depends”. A student who takes Taiwan as the case discusses the author’s aside: accept it, and look for “the author claims”. Usual gaps: Tokayev’s explanation (an oversight or a compromise) is given as the author’s; a list of cases without a comparison; “everybody does it” as a proof. Language mistakes do not count.",
    feedback:
      "Three different things make a full answer: what the author claims, what the passages support, and what you conclude. A pair of cases becomes evidence for a double standard when you can say in what they are alike. Sources that help: UN Charter 1(2) and 2(4), General Assembly Resolution 2625, Article 1 of the International Covenant on Civil and Political Rights, and the International Court’s advisory opinion of 2010 on Kosovo. Your conclusion itself is not marked.",
    evidence: [
      passage("b15", "They wanted it there, so that great powers could keep a double standard"),
      passage(
        "b16",
        "Western states defend the territory of Ukraine, yet they supported the independence of Kosovo",
      ),
      passage(
        "b16",
        "The Soviet Union helped Outer Mongolia to become independent, yet Russia refused the same to Chechnya",
      ),
    ],
  },
};
