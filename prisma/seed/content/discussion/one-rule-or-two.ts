import { type DemoPost, TEACHER_KEY } from "./post";
import { quotes as q } from "./quotes";

/** "One rule, or two?": the thread that the teacher has closed. */
export const oneRuleOrTwo: readonly DemoPost[] = [
  {
    key: "timur-halves",
    by: "timur",
    at: 505,
    text: "The claim has two halves: (1) great powers use the principles as they need them, (2) the founders wanted it so. For (1) there are cases, Kosovo with Ukraine, Mongolia with Chechnya. For (2) there is only that the founders were experienced. My case from elsewhere makes (2) weaker: in our school rules free speech and respect collide too, and nobody planned a double standard, they just wanted both.",
    cites: [q.experienced, q.kosovo, q.chechnya],
    endorsedAt: 1450,
    reactions: { WELL_SUPPORTED: ["zofia", "aigerim", "polina", "elif"], MADE_ME_THINK: ["giorgi"] },
    replies: [
      {
        by: "giorgi",
        at: 560,
        move: "CHALLENGE",
        text: "School rules are made by one school. The Charter was made by winners of a war who wrote themselves into it. They had a reason to leave a door open, your headmaster had not. So the comparison is nice but it compares the wrong thing.",
        cites: [q.onPurpose],
        reactions: { MADE_ME_THINK: ["timur", "aigerim"], SUPPORT: ["jonas"] },
        replies: [
          {
            by: "timur",
            at: 590,
            move: "ASK",
            text: "A reason to do it is not the same as doing it. I have a reason to eat my brother’s cake and I didn’t. What would you accept as a proof that they wanted it: a letter, minutes of a meeting? If there is nothing that could prove it, it is not a claim, it’s a mood.",
            reactions: { WELL_SUPPORTED: ["aigerim", "zofia"], MADE_ME_THINK: ["giorgi"] },
            replies: [
              {
                key: "giorgi-open",
                by: "giorgi",
                at: 1460,
                move: "CHANGE_MIND",
                text: "Minutes from San Francisco 1945, yes. Until I have them I should say: it suited them. Not: they wanted it. The author does not have the minutes either and only says experienced. So half (2) is open for me now, not shown.",
                cites: [q.experienced],
                reactions: { WELL_SUPPORTED: ["timur", "zofia", "aigerim"] },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: "zofia-alike",
    by: "zofia",
    at: 515,
    text: "A double standard is only there when two cases are alike in what matters and are judged differently. The text shows “judged differently” four times and “alike” not once. Kosovo and Ukraine: I would have to compare the violence before and the foreign armies. So the cases support the question, not yet the claim. The author’s own case is Taiwan, where reasons are given why it is different. I think that is allowed, but then it must be allowed to everybody.",
    cites: [q.ukraine, q.kosovo, q.notInto],
    reactions: {
      WELL_SUPPORTED: ["siyuan", "polina", "aigerim", "timur", "elif"],
      MADE_ME_THINK: ["jonas", "madina"],
    },
    replies: [
      {
        by: "polina",
        at: 640,
        move: "BUILD_ON",
        text: "And there is one more thing that must be alike: the judge. The Soviet Union and Russia are not the same state, and between Mongolia and Chechnya are about fifty years. Two judges with two answers are not a double standard of one judge.",
        cites: [q.mongolia, q.chechnya],
        reactions: { WELL_SUPPORTED: ["zofia", "siyuan", "elif"], MADE_ME_THINK: ["madina"] },
        replies: [
          {
            by: "madina",
            at: 1500,
            move: "CHALLENGE",
            text: "But Russia took the seat of the Soviet Union in the United Nations, with the veto. If you take the chair you take also the old promises. Otherwise every country can say: this was before, I am new here.",
            cites: [q.chechnya],
            reactions: { MADE_ME_THINK: ["polina", "zofia", "timur"], SUPPORT: ["giorgi"] },
          },
        ],
      },
    ],
  },
  {
    by: "giorgi",
    at: 525,
    text: "I test the author with the author’s own words. Great powers pick the principle that helps them, okay. And then comes Taiwan: there self-determination does not come into it. Also picking? The author gives reasons, Han people and the war. But the West has reasons for Kosovo too, and Russia says it has reasons. So no, I don’t see one rule. I see one rule for others and a list of reasons at home.",
    cites: [q.taiwan, q.notInto, q.helps],
    reactions: { WELL_SUPPORTED: ["elif", "timur"], MADE_ME_THINK: ["siyuan", "aigerim", "zofia"] },
    replies: [
      {
        by: "siyuan",
        at: 570,
        move: "CHALLENGE",
        text: "Careful with one thing. The author does not say that the rule is different for Taiwan. The author says that the case is different: a question left behind by a war inside one country. One can think this is wrong, and the study edition says that others do. But a different case is not yet a different rule. Zofia asked exactly for this difference.",
        cites: [q.notInto, q.disputed],
        reactions: { WELL_SUPPORTED: ["zofia", "polina"], MADE_ME_THINK: ["giorgi", "elif", "timur"] },
        replies: [
          {
            by: "giorgi",
            at: 625,
            move: "ASK",
            text: "Then who decides which difference counts? “Most of its people are Han” is a reason about the people. I could say: if the people matter there, ask them. You can use the author’s reason for the opposite answer. Do you see what I mean?",
            cites: [q.taiwan],
            reactions: { MADE_ME_THINK: ["siyuan", "aigerim"] },
            replies: [
              {
                by: "siyuan",
                at: 1465,
                move: "BUILD_ON",
                text: "I see it. The reason with the war can stand without the reason about the people, and is stronger alone. If I were the editor I would strike out the other one. I keep my opinion on Taiwan for myself here, the question is about the argument.",
                reactions: { WELL_SUPPORTED: ["giorgi", "zofia"] },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: "siyuan-closest",
    by: "siyuan",
    at: 535,
    text: "The strongest case is the last one, because there it is one government and nearly one time: rights for eastern Ukraine, none for Chechnya. The weakest is Texas, which is about something that did not happen. From elsewhere: Canada’s highest court was asked if Quebec may leave alone. In 1998 it said no, but after a clear vote the others would have to negotiate. That makes the claim weaker: a strong state bound itself.",
    cites: [q.humanRights, q.texas],
    reactions: {
      WELL_SUPPORTED: ["zofia", "polina", "timur", "giorgi", "aigerim"],
      MADE_ME_THINK: ["elif"],
    },
    replies: [
      {
        key: "rude",
        by: "jonas",
        at: 1483,
        move: "CHALLENGE",
        text: "wow, Canada, of course. somebody is collecting points with the teacher again. nobody asked for a lecture, clown. the text is about Russia and not about your favourite courts, so read the text first",
        hidden: {
          at: 1530,
          reason:
            "You may say that Quebec is far from the text. You may not call a classmate a name for bringing it. Write it again without that, and I will gladly show it.",
        },
      },
      {
        by: "elif",
        at: 2960,
        move: "ASK",
        text: "Is Canada a great power in the author’s sense? The claim is about great powers that keep a double standard. A middle country that asks its court could even fit the claim: only the biggest can do without a court.",
        cites: [q.onPurpose],
        reactions: { MADE_ME_THINK: ["siyuan", "zofia", "timur"] },
      },
    ],
  },
  {
    by: "aigerim",
    at: 550,
    text: "Three voices in one paragraph: the founders, Tokayev and the author. Tokayev says overlooked or compromise. Only the author says wanted. “Sovereignty comes first when that helps them” fits Kosovo and Ukraine and also Chechnya and Ukraine, so the author at least looks at more than one side. For Taiwan the author leaves the method: in the other cases we hear what states did, here we hear what the author thinks.",
    cites: [q.compromise, q.helps, q.taiwan],
    reactions: { WELL_SUPPORTED: ["timur", "elif", "polina"] },
    replies: [
      {
        by: TEACHER_KEY,
        at: 1444,
        move: "ASK",
        text: "“Here we hear what the author thinks”: can you put a finger on the word in the text that shows it? And is there such a word in the paragraph with the other cases too?",
        replies: [
          {
            by: "aigerim",
            at: 1472,
            move: "BRING_EVIDENCE",
            text: "The word is “claims”, and in the sentence about Texas it is “adds”. So Texas is also what the author thinks, I did not see it before. The cases with Kosovo, Mongolia and Chechnya are told as things that happened.",
            cites: [q.taiwan, q.texas],
            reactions: { WELL_SUPPORTED: ["zofia", "timur"], MADE_ME_THINK: ["giorgi"] },
          },
        ],
      },
    ],
  },
  {
    by: "polina",
    at: 620,
    text: "I think Mongolia can be explained in another way: it lay outside, so to help cost nothing and gave a friend at the border. Then it is not two standards but one, and this one is called interest. Perhaps that is what the author means and it is only named wrongly. A case that would make the claim weaker is a great power that let a region go though it lost by it. I looked for one and did not find a clear one.",
    cites: [q.mongolia, q.helps],
    reactions: { WELL_SUPPORTED: ["siyuan", "giorgi"], MADE_ME_THINK: ["timur", "aigerim"] },
    replies: [
      {
        by: "timur",
        at: 690,
        move: "BRING_EVIDENCE",
        text: "Try Scotland 2014. The British government agreed to a vote, and it would have lost a third of its land. They voted no in the end, but it could have been yes. So one of the powers that sat there in 1945 did let people decide. It makes half (1) a bit weaker.",
        cites: [q.onPurpose],
        reactions: { WELL_SUPPORTED: ["polina", "zofia", "elif"], MADE_ME_THINK: ["siyuan"] },
      },
    ],
  },
  {
    by: "elif",
    at: 640,
    text: "In every example we see what was done, and the author adds why. Western states supported Kosovo: done. In order to keep a double standard: added. I would accept the claim as a question for a historian. That it is unfair for small countries I feel too, but a feeling that fits is not evidence. For Taiwan I cannot judge, the text itself says that others answer differently.",
    cites: [q.kosovo, q.onPurpose, q.disputed],
    reactions: { WELL_SUPPORTED: ["aigerim"] },
  },
  {
    by: "madina",
    at: 1485,
    text: "The author is right. It is always like this: big countries talk about rights when they want something. Kosovo yes, Chechnya no. The words are in the text. Why should we look for excuses for them? One rule for all would be fair, but the ones who could make it don’t need it.",
    cites: [q.kosovo, q.chechnya, q.helps],
    reactions: { SUPPORT: ["jonas"] },
  },
  {
    by: "jonas",
    at: 1479,
    text: "The author says it was wanted and they were experienced so they knew. I think this is right because if you are president for a long time you don’t forget things in a contract. Texas supports it too. Taiwan I skip.",
    cites: [q.experienced, q.texas],
  },
  {
    key: "alike-first",
    by: "zofia",
    at: 2040,
    isStatement: true,
    text: "Can we agree on this, whoever we think is right? Whoever says “double standard” has to show first that the two cases are alike in what matters, and has to accept the same question about their own case.",
    cites: [q.onPurpose, q.notInto],
    reactions: { SUPPORT: ["siyuan", "giorgi", "polina", "timur", "aigerim", "elif", "madina"] },
  },
];
