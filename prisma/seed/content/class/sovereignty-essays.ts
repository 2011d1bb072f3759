import { passage } from "../passages";
import type { Essay } from "./essay";

const onPurpose = passage("b15", "They wanted it there, so that great powers could keep a double standard");
const twoVoices = passage("b15", "they let it stand as a compromise. The author is not convinced.");
const kosovo = passage("b16", "they supported the independence of Kosovo");
const ukraine = passage("b16", "Western states defend the territory of Ukraine");
const texas = passage("b16", "the United States, the author adds, would never let Texas go");
const mongolia = passage("b16", "The Soviet Union helped Outer Mongolia to become independent");
const chechnya = passage("b16", "Russia refused the same to Chechnya");
const humanRights = passage(
  "b16",
  "it speaks of human rights when it supports the separation of eastern Ukraine",
);

/** Answers to the question on the double standard: of every quality, and with more than one opinion. */
export const sovereigntyEssays: Readonly<Record<string, Essay>> = {
  aigerim: {
    text: "The author claims that the founders left two principles in the Charter on purpose, so that strong states can take the one which is useful at the moment. This is not Tokayev’s opinion: he says they overlooked it or made a compromise. I choose Kosovo. The text says that Western states defend Ukraine’s territory but supported Kosovo, so we do see two different answers. But the text does not tell what happened in Kosovo before, or who voted in the east of Ukraine and in which conditions, so we cannot see if the cases are alike. The opinion of the International Court from 2010 would help, and reports of election observers. I would ask the same questions about Chechnya. For now I think the argument is possible but not shown. If the cases turn out to be alike, I will agree with the author.",
    passages: [onPurpose, twoVoices, ukraine, kosovo],
    marking: {
      levels: { claim: 3, evidence: 3, reasoning: 3 },
      comment:
        "You keep three voices apart, and you say what would change your mind. Next time try your questions on Chechnya in one more sentence, and see if they still work.",
      pins: [
        {
          quote: "This is not Tokayev’s opinion: he says they overlooked it or made a compromise.",
          text: "Good that you name the other voice before you judge.",
        },
        {
          quote: "we cannot see if the cases are alike",
          text: "This is the heart of your answer, {name}. Say it at the beginning, too.",
        },
      ],
    },
  },
  nurlan: {
    text: "The author says big countries have a double standard. When sovereignty is good for them they say sovereignty, when human rights are good for them they say human rights. I take Russia. The Soviet Union helped Outer Mongolia but Russia did not allow the same to Chechnya. So one question has two answers. But Outer Mongolia was not inside the Soviet Union, so to be generous there cost nothing, and Chechnya was inside Russia. Maybe every country is like this about its own land. I think in this case the text supports the author.",
    passages: [mongolia, chechnya],
    marking: {
      levels: { claim: 2, evidence: 2, reasoning: 2 },
      isFlagged: true,
      pins: [
        {
          quote: "Maybe every country is like this about its own land.",
          text: "Is this still the author’s argument, or already your own? Mark the change.",
        },
      ],
      comment:
        "A fine thought: inside or outside one’s own borders makes a difference. Is it then still a double standard? Name one source with which you could check what happened in Mongolia.",
    },
  },
  dana: {
    text: "A double standard means one rule for me and another for you. The author says the Charter was written for this. I am not sure. The text says that Roosevelt, Stalin and Churchill were experienced, but this is not a proof. Experienced people can also make a compromise because they cannot agree, and Tokayev says that too. About Kosovo: the West supported it and now it defends Ukraine’s territory, so it looks different. But there can be other reasons, which the text does not give. To test it I would read what the founders wrote in 1945.",
    passages: [twoVoices, passage("b15", "too experienced to overlook it"), kosovo],
    marking: {
      levels: { claim: 2, evidence: 3, reasoning: 2 },
      comment:
        "“Experienced” is not a proof: exactly. You see what is missing and where to look. What would somebody answer who agrees with the author?",
    },
  },
  aruzhan: {
    text: "The argument has two steps. First, two principles of the Charter can be used against each other. Second, the author says this was wanted, so that powerful states may choose. I look at Texas, because I think it is the weakest case. In Kosovo something really happened, but “would never let Texas go” is about something that did not happen. It is a guess. To support it, one would need a law or a court decision, or a real movement in Texas and the answer of the government. On the other hand, the author could reply that very few states let a region go, so the guess is not crazy. A fair comparison would ask the same about Chechnya, where the text also gives only half a sentence. So the case does not support the argument much, although the argument may be right for other reasons.",
    passages: [passage("b10", "two principles of the Charter contradict each other"), onPurpose, texas],
    marking: {
      levels: { claim: 3, evidence: 3, reasoning: 3 },
      comment:
        "To test the weakest case first is a strong method. You judge the evidence and not the country. Very clear.",
    },
  },
  sanzhar: {
    text: "Everybody knows that big countries do what they want. It was always like this and it will be always like this. The author shows it very good with many examples like Kosovo and Texas and Mongolia and Chechnya and I agree, because the strong one decides and the small one must be quiet. So the argument is well supported.",
    passages: [passage("b7", "everybody speaks politely, and strength decides")],
    marking: {
      levels: { claim: 1, evidence: 1, reasoning: 0 },
      comment:
        "Your passage from part 1 is a good find. But “everybody knows” is not a reason. Take one of the four cases: what is compared with what, and what do we not know about it?",
    },
  },
  madina: {
    text: "Tokayev says that Roosevelt, Stalin and Churchill wanted a double standard in the UN, because they were experienced. So the big countries can say sovereignty or human rights. For example the West supports Ukraine and also supported Kosovo. This is not fair, because there should be one rule for all countries, small and big.",
    passages: [onPurpose, kosovo],
    marking: {
      levels: { claim: 1, evidence: 1, reasoning: 1 },
      comment:
        "Read the middle of the paragraph again: where does Tokayev stop and the author begin? Your Kosovo example is the right place; now say in what it is like the other case, and in what not.",
    },
  },
  timur: {
    text: "I don’t agree with the author that the contradiction was made on purpose. Many laws have two principles that can collide. In our school everyone may say his opinion and everyone must be respected, and sometimes these two collide. Nobody planned it. Somebody has to decide in every case. So the double standard is maybe not in the Charter, it is in the way how states use it. The text has evidence for this second thing: Western states and Kosovo, Russia and Chechnya. For the first thing it has no evidence, only that the founders were experienced. Somebody could say that they knew the problem and left it anyway, then the author would be half right. The notes of the conference would show it.",
    passages: [passage("b15", "were too experienced to overlook it"), kosovo, chechnya],
    marking: {
      levels: { claim: 2, evidence: 3, reasoning: 3 },
      comment:
        "You divide the claim in two and show that only one half has evidence. That is what testing an argument means. Say Tokayev’s explanation once in your own words as well.",
    },
  },
  polina: {
    text: "The author compares the Soviet Union with Outer Mongolia and Russia with Chechnya. I think it is a problem that it is not the same state and not the same time. In between there are about fifty years and the Soviet Union ended. A double standard needs one judge, and here are two. But someone can say that Russia took over the place of the Soviet Union, so we may compare. The eastern Ukraine example is better, because it is the same government which speaks of human rights there and refused Chechnya, or almost the same. I would need the dates and the speeches.",
    passages: [mongolia, chechnya, humanRights],
  },
  ivan: {
    text: "The author’s argument is that the UN is for the big countries. They take what they need. In my opinion it is right for all of them, not only for one side, and the text also brings examples from all sides, that is fair. The evidence is short, every example has only one sentence. I would like to know more about Mongolia because I know nothing about it.",
    passages: [onPurpose, mongolia],
  },
  alena: {
    text: "In short, the author says: who is strong chooses the principle. I examine the last example, that Russia speaks of human rights in the east of Ukraine but refused independence to Chechnya. What speaks for the author: in both cases a region wants or is said to want to leave, and the answer is opposite. What speaks against: we do not learn from the text who wanted what, and in eastern Ukraine there was a war with soldiers from outside, which changes how free a choice is. The same must be asked for Kosovo, where there were also foreign armies. So I would compare three things in every case: the violence before, the way people could decide, and what the courts said. Resolution 2625 has both principles in one text, it could show if they collide at all. The example fits the claim, but it is not enough alone.",
    passages: [humanRights, chechnya, kosovo],
    marking: {
      levels: { claim: 2, evidence: 3, reasoning: 3 },
      comment:
        "Your three questions could be a tool for the whole class. The first sentence is almost too short: add that it is about the founders’ intention.",
    },
  },
  siyuan: {
    text: "The author argues that the contradiction is useful for great powers. For the test I take Kosovo and Ukraine. A reader who supports the author will say: two regions, two answers, so two standards. A reader who does not will say: the situations were different, so two answers can come from one standard. The text cannot decide between them, because it gives one line and no source. I notice that Kazakhstan, in the same text, gives the same answer to all the cases. So to keep one standard is possible, at least for a country which has an interest in it. I would look for the votes and debates in the UN about both.",
    passages: [ukraine, kosovo, passage("b13", "it applies the same rule to Luhansk and Donetsk")],
  },
  lena: {
    text: "The double standard means that the same country judges differently, depending on its interest. The author gives examples, for instance the USA and Texas. I find this example not convincing because it is only what the author thinks would happen. The Kosovo example is better. There you can find documents, for example the decision of the International Court in The Hague, which we talked about in class. It said that the declaration was not against international law. But it did not say that Kosovo is a state. So both sides can use it, which is funny, because this is again what the author says.",
    passages: [texas, kosovo],
  },
  jonas: {
    text: "The author thinks the UN has two principles that contradict each other, territorial integrity and self-determination. Territorial integrity means the borders stay. Self-determination means people can decide. Because of that the UN could have 500 or 600 countries. That would be chaos and nobody could learn all the capitals. So I think territorial integrity is better.",
    passages: [passage("b13", "500 or even 600")],
    marking: {
      levels: { claim: 0, evidence: 1, reasoning: 1 },
      comment:
        "You explain the two principles well, and you may prefer one. But the question is about the double standard: who, says the author, uses which principle, and when? Start at “How did the contradiction …”.",
    },
  },
  elif: {
    text: "According to the author the leaders in 1945 saw the contradiction and left it there for their own profit. One case is Outer Mongolia and Chechnya. The sentence in the text says what was done but not why. If the Soviet Union helped Mongolia because it was useful, the author is right. If it had another reason, then not. Every example has this problem: we see the actions, the interests are added by the author. I think the actions are enough to ask the question but not enough to answer it.",
    passages: [onPurpose, mongolia, chechnya],
  },
  giorgi: {
    text: "I want to test the author with the author’s own words. The argument is that others choose the principle that fits them. But about Taiwan the author says that self-determination does not come into it. A critic can ask: is this not also choosing? A supporter can answer: no, the author gives reasons, the people and the war, and so the case is different from the others. Then the West can say the same about Kosovo, that there were special reasons. So for me the important question is who decides which reasons count. The text says itself that the status of Taiwan is disputed, so I would read one writer from each side, and the Charter. I do not decide here which one is right.",
    passages: [passage("b14", "self-determination does not come into it"), onPurpose],
    marking: {
      levels: { claim: 2, evidence: 2, reasoning: 3 },
      comment:
        "Turning an argument on the text itself is allowed, and you do it fairly, with an answer from each side. Give one sentence to who, in the author’s view, made the contradiction.",
    },
  },
  zofia: {
    text: "The author makes a claim about intention: the founders wanted the contradiction, because it lets great powers use sovereignty or human rights as they like. An intention is hard to see from outside. What the cases can show is only the use. In the case of Kosovo the use fits the claim: the West supported independence there and defends territory in Ukraine. But a double standard is only there if the cases are alike in what matters, and the text is silent about this. I would want the ICJ opinion of 2010, because judges must say what matters, and a source from Serbia and one from Kosovo. My own view: the word “double” is easy to say and difficult to prove, for every side.",
    passages: [onPurpose, ukraine, kosovo],
  },
  kamila: {
    text: "i think the author is right because of kosovo 🙂 first they say people can decide and then they say borders must stay. its the same people who say it. but maybe i dont know enough about it because i was not born. the other example with texas is funny. i would ask a history teacher",
    passages: [kosovo, ukraine],
  },
};
