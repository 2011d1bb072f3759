import type { Annotation } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";
import { passage } from "../passages";

function entry(term: string, explanation: string, ...passages: Passage[]): Annotation {
  return { kind: "GLOSSARY", term, explanation, passages };
}

/** Words of the text that a reader of 15 may not know. An entry explains a word; it does not take a side. */
export const glossary: readonly Annotation[] = [
  entry(
    "quasi-state",
    "“Quasi” is Latin for “as if”. A territory with some things that states have, such as a government and an army, which few or no states accept as a state. Whether a place is called a quasi-state or a country often shows the speaker’s position.",
    passage("b9", "quasi-states"),
  ),
  entry(
    "territorial integrity",
    "The principle that the territory of a state stays whole: other states may not take a part of it or break it up by force. The UN Charter protects it in Article 2(4).",
    passage("b11", "Territorial integrity"),
  ),
  entry(
    "self-determination",
    "The principle that a people may freely decide its political future. UN Charter, Article 1(2), and Article 1 of the International Covenant on Civil and Political Rights name it. Two questions stay open in many cases: who counts as a people, and whether self-rule inside a state is enough.",
    passage("b12", "Self-determination"),
    passage("b14", "self-determination"),
    passage("b17", "self-determination"),
  ),
  entry(
    "sovereignty",
    "A state’s right to govern itself without orders from another state. Article 2(1) of the UN Charter says that all members are equal in this; Article 2(7) keeps the United Nations out of matters that are a state’s own.",
    passage("b15", "sovereignty"),
  ),
  entry(
    "recognition",
    "A decision of one state to treat another territory as a state. Each state decides for itself, so a territory can be recognised by some and not by others.",
    passage("b9", "recognise them as independent"),
    passage("b13", "recognises"),
  ),
  entry(
    "UN Charter",
    "The founding treaty of the United Nations, signed in San Francisco in 1945. Its first two articles list the purposes and principles that all members accept.",
    passage("b10", "UN Charter"),
  ),
  entry(
    "international order",
    "The rules, treaties and habits by which states deal with each other.",
    passage("b10", "international order"),
  ),
  entry(
    "double standard",
    "Judging the same thing by one rule in one case and by a different rule in another, without a good reason for the difference. To show it, one must show that the cases are alike.",
    passage("b15", "double standard"),
  ),
  entry(
    "great power",
    "A state strong enough to influence events far from its borders.",
    passage("b15", "great powers"),
  ),
  entry(
    "human rights",
    "Rights that every person has, whatever the state. In this argument the author uses the words for the rights of groups too, among them self-determination.",
    passage("b15", "human rights come first"),
    passage("b16", "human rights"),
  ),
  entry(
    "CSTO",
    "Collective Security Treaty Organization: a military alliance of several former Soviet republics. In June 2022 its members were Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.",
    passage("b20", "CSTO"),
  ),
  entry(
    "CIS",
    "Commonwealth of Independent States: a loose organisation of former Soviet republics, founded in December 1991.",
    passage("b21", "CIS"),
  ),
  entry(
    "State Duma",
    "The lower house of Russia’s parliament. A member speaks with some weight, but a member’s words are not a decision of the government.",
    passage("b21", "State Duma"),
  ),
  entry(
    "CPC",
    "Caspian Pipeline Consortium: the group of states and companies that owns the oil pipeline from western Kazakhstan to the Russian coast of the Black Sea.",
    passage("b22", "CPC"),
  ),
  entry(
    "forecast",
    "A statement about what will happen. When it is made it is neither true nor false yet; one can ask how good its reasons are, and look later at what came.",
    passage("b28", "forecast"),
  ),
  entry(
    "press secretary",
    "The official who speaks to journalists for a president or a government.",
    passage("b6", "press secretary"),
  ),
  entry(
    "sphere of influence",
    "A region in which a stronger state expects to be listened to before others, although the states there are independent.",
    passage("b26", "sphere of influence"),
  ),
];
