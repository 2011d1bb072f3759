import { passage } from "../passages";
import type { PackItem } from "./pack-item";

const theme = "The pressures on Tokayev";

/** What the author expects, and what kind of text this is: the second half of the second theme. */
export const expectations: readonly PackItem[] = [
  {
    slug: "against-because",
    kind: "CHOICE",
    theme,
    skill: "ANALYSIS",
    points: 1,
    prompt:
      "Was the stop at Novorossiysk an answer to what Tokayev had said? Which document would speak most strongly against it?",
    content: {
      options: [
        { id: "a", text: "A notice to ships, dated before the forum, that announces the clearing." },
        { id: "b", text: "A statement of the port, made in July, that there was no connection with it." },
        { id: "c", text: "A photograph of an old mine that was found near the port in June." },
        { id: "d", text: "A list of the other times at which loading at the port has stopped." },
      ],
    },
    key: {
      correct: "a",
      optionFeedback: {
        a: "Yes: what was decided before cannot be an answer to what came after.",
        b: "A denial is what one would hear in both cases. It says what somebody wants believed.",
        c: "It shows that the reason given was a real one. A real reason can still come at a chosen moment.",
        d: "Useful: it shows how unusual a stop was. But a usual thing can be done on purpose, too.",
      },
      feedback:
        "“After” is not “because”. The shortest way to break the chain is a date: a cause cannot come later than its effect. Without such a notice the question stays open, which is how the text leaves it: the author does not say that the explosives were an excuse, and lists the stop among the pressures all the same. Notices to mariners, the port’s and the consortium’s own announcements, and the amounts that were really loaded in those weeks are the kinds of source to look for.",
      evidence: [
        passage("b22", "so that explosives left from the Second World War could be cleared"),
        passage("b23", "The author does not say that the explosives were an excuse."),
      ],
    },
  },
  {
    slug: "author-expects",
    kind: "MULTIPLE_CHOICE",
    theme,
    skill: "COMPREHENSION",
    points: 2,
    prompt: "What does the author expect, in parts 3 and 4? Choose all that fit.",
    content: {
      credit: "RIGHT_MINUS_WRONG",
      options: [
        { id: "a", text: "Kazakhstan will not give way to the pressure." },
        { id: "b", text: "Russia will close the pipeline by the autumn." },
        { id: "c", text: "Zatulin’s threat will not have the effect that he wants." },
        { id: "d", text: "China will buy the oil that cannot be loaded any more." },
        { id: "e", text: "The oil could go south, and Russia would lose by it." },
      ],
    },
    key: {
      correct: ["a", "c", "e"],
      optionFeedback: {
        a: "Yes: of this the author is sure.",
        b: "No: the author thinks that Russia must be careful with the pipeline.",
        c: "Yes: the author expects it to backfire, because it names what Tokayev fears.",
        d: "No: China occurs as a power with interests in the region. Nothing is said of its buying oil.",
        e: "Yes: through Azerbaijan and Turkey. It is a possibility, and the author counts on Russia to see it.",
      },
      feedback:
        "An expectation can be put in strong words (“is sure that it will not”) or in weak ones (“could”); neither makes it more likely. What helps is to ask by when, and by what sign, one would know. The text gives no date, so the author cannot easily be proved wrong, which is a weakness of a forecast and not a strength. All of these are of June 2022: later reports on routes and amounts, from more than one country, show what became of them.",
      evidence: [
        passage("b21", "expects it to backfire"),
        passage("b25", "The author is sure that it will not."),
        passage("b25", "Kazakhstan could send its oil south, through Azerbaijan and Turkey"),
      ],
    },
  },
  {
    slug: "what-kind-of-text",
    kind: "PASSAGE",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 1,
    prompt:
      "Where does this edition itself say what kind of text it retells, and for whom it was written? Mark it.",
    content: { credit: "NEAR_COUNTS_HALF" },
    key: {
      accepted: [
        passage("b28", "Much of this is opinion or forecast."),
        passage(
          "b28",
          "The author writes for the followers of a Chinese account, calls them “old iron”, and names few sources.",
        ),
        passage(
          "b28",
          "Much of this is opinion or forecast. The author writes for the followers of a Chinese account, calls them “old iron”, and names few sources.",
        ),
      ],
      feedback:
        "The last paragraph tells what, for whom and on what ground: opinion or forecast, for followers who are addressed as friends, with few sources. The first paragraph says something similar of the edition. Such a text can be honest and well informed. It is written to be shared, though, and a writer who wants to be shared has reasons to be clear, quick and on somebody’s side. For facts one goes on to a source that names its own sources; for opinions this text is a source itself.",
      evidence: [
        passage("b28", "Much of this is opinion or forecast."),
        passage("b1", "Whatever the author claims stays the author’s claim"),
      ],
    },
  },
  {
    slug: "two-claims-to-check",
    kind: "EXTENDED_RESPONSE",
    theme,
    skill: "SOURCE_CRITICISM",
    points: 9,
    prompt:
      "Choose two claims of the text: one that could be checked, and one that could not, or only in part. For each say why, and what you would look for. Cite both claims.",
    content: {
      citationsRequired: 2,
      wordGuide: { min: 80, max: 200 },
      rubric: {
        criteria: [
          {
            id: "claim",
            title: "Two fitting claims",
            levels: [
              { points: 0, label: "Not yet", descriptor: "No claim of the text is named." },
              { points: 1, label: "In part", descriptor: "One fits, or both are of the same sort." },
              {
                points: 2,
                label: "Clear",
                descriptor: "One can be checked and one cannot, or only in part.",
              },
              {
                points: 3,
                label: "Exact",
                descriptor: "Also says whose claim each is, and how sure it is put.",
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
                descriptor: "One claim is cited, or more than the claim is marked.",
              },
              { points: 2, label: "Clear", descriptor: "Both claims are cited, each by its own words." },
              { points: 3, label: "Exact", descriptor: "Also cites words that show how the claim is put." },
            ],
          },
          {
            id: "reasoning",
            title: "Ways to check",
            levels: [
              { points: 0, label: "Not yet", descriptor: "“One could look it up.”" },
              {
                points: 1,
                label: "In part",
                descriptor: "A source is named for one of them, without a reason.",
              },
              {
                points: 2,
                label: "Clear",
                descriptor: "A fitting source for one, and a reason why none would do for the other.",
              },
              {
                points: 3,
                label: "Exact",
                descriptor: "Also says what the source would have to show, and what it could not.",
              },
            ],
          },
        ],
      },
    },
    key: {
      modelAnswer:
        "That the pipeline “carries more than two thirds of the oil that Kazakhstan exports” can be checked: the consortium and Kazakhstan’s customs publish amounts, and two numbers have to be divided. I would look for the same year in both, because a share can be made larger by the choice of the year. That the founders of the United Nations “wanted it there” can be checked only in part. The records of the San Francisco conference show what was said, not what was meant, and the author gives no document. If the records showed a debate about the two principles, it would be harder to say that they were overlooked; that they were kept on purpose for a double standard would still be a reading. The text shows that it is one: “the author argues”.",
      markerNotes:
        "Any two claims will do, on any side. A student who calls a claim false or true without a way to check it stays at “in part” for the ways; a student who disagrees with the model answer about what can be checked, and says why, can have every point.",
      feedback:
        "Claims about what happened leave traces: dates, amounts, recordings, notices. Claims about why somebody did something leave few, and claims about what will happen leave none yet. The way a claim is put is a first hint: “reported that”, “the author guesses”, “is sure”. That a claim cannot be checked does not make it false, and that it can be checked does not make it true.",
      evidence: [
        passage("b22", "carries more than two thirds of the oil that Kazakhstan exports"),
        passage("b15", "They wanted it there, so that great powers could keep a double standard"),
        passage("b17", "The author guesses that he only acted puzzled"),
      ],
    },
  },
];
