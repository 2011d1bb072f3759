import type { ArticleDraft } from "@/lib/schemas/article";

/**
 * The built-in text: a retelling for class, written for this project in its own words. It reports what an
 * opinion article of June 2022 claims and leaves every claim with its author. `docs/content.md` says where
 * the facts come from. Block ids are stable: annotations, keys and demo answers point at them.
 */
export const article: ArticleDraft = {
  title: "Saying No in St Petersburg",
  author: "Study edition, after an article by Xusheng (June 2022)",
  source:
    "A retelling in new words of “He didn’t give the emperor face!” by Xusheng, an opinion article of June 2022",
  language: "en",
  licenceNote:
    "This study edition was written for Colloquy and comes with it. The original article belongs to its author and is not part of it.",
  blocks: [
    {
      id: "b1",
      kind: "PARAGRAPH",
      text: "This is a study edition: a retelling made for class. It tells in new words what the writer Xusheng argued in an opinion article of June 2022, “He didn’t give the emperor face!”. Whatever the author claims stays the author’s claim: a careful reader will check it against other sources.",
    },
    { id: "b2", kind: "HEADING", text: "1. A medal refused" },
    {
      id: "b3",
      kind: "PARAGRAPH",
      text: "In June 2022 the presidents of Russia and Kazakhstan met at an economic forum in St Petersburg. According to the author, Russia wanted to honour its guest, Kassym-Jomart Tokayev, with the Alexander Nevsky medal, as a sign that the two countries were close. Tokayev turned it down. For the author this was a blow to Vladimir Putin, the “emperor” of the title: Tokayev did not “give face” to his host.",
    },
    {
      id: "b4",
      kind: "PARAGRAPH",
      text: "The award began as an order of the Russian Empire, ended with the revolution of 1917, and came back in 1942 as a Soviet decoration for army officers. Today’s Russia has given it to some important foreigners too. Its name remembers Alexander Nevsky, a prince of the thirteenth century, known both for fighting the Teutonic Knights and for his dealings with the Mongol rulers.",
    },
    {
      id: "b5",
      kind: "PARAGRAPH",
      text: "Nursultan Nazarbayev, Kazakhstan’s president before Tokayev, accepted the award in 2015, for his part in building ties with Russia and bringing Eurasian states closer together. The author believes that Russia, rather alone since the war in Ukraine began, hoped for the same from Tokayev.",
    },
    {
      id: "b6",
      kind: "PARAGRAPH",
      text: "Why, then, did he say no? Tokayev’s press secretary gave a polite reason: the president was grateful, but he takes no awards, from his own country or from abroad, as long as he is in office. The author doubts that this is the whole story: as Nazarbayev’s pupil, Tokayev could have been expected to accept as well.",
    },
    {
      id: "b7",
      kind: "PARAGRAPH",
      text: "The author borrows a picture from Chinese adventure novels: the jianghu, a world of wandering fighters in which strength rules but manners count too. World politics, the author says, is the same: everybody speaks politely, and strength decides. So why did the president of the weaker country dare?",
    },
    { id: "b8", kind: "HEADING", text: "2. Two principles and a double standard" },
    {
      id: "b9",
      kind: "PARAGRAPH",
      text: "A second refusal weighed more. Answering a question at the forum, with Putin listening, Tokayev said that Kazakhstan sees Luhansk and Donetsk, two regions in the east of Ukraine, as “quasi-states” and does not recognise them as independent. The author finds this answer plain and tough: it came from a good partner of Russia, and yet it matched what most of the world was saying.",
    },
    {
      id: "b10",
      kind: "PARAGRAPH",
      text: "Today’s international order, he explained, rests on the UN Charter, and two principles of the Charter contradict each other:",
    },
    {
      id: "b11",
      kind: "LIST_ITEM",
      text: "Territorial integrity: the territory of an existing state must not be broken up.",
    },
    {
      id: "b12",
      kind: "LIST_ITEM",
      text: "Self-determination: a people has the right to decide its own political future.",
    },
    {
      id: "b13",
      kind: "PARAGRAPH",
      text: "If every people used the second principle to found a country, he went on, the United Nations would grow from 193 states to 500 or even 600. For this reason, he said, Kazakhstan recognises neither Taiwan nor Kosovo, neither South Ossetia nor Abkhazia, and it applies the same rule to Luhansk and Donetsk.",
    },
    {
      id: "b14",
      kind: "PARAGRAPH",
      text: "Here the author adds a remark. Taiwan does not belong on the list, the author claims: it is part of China, most of its people are Han, and the question was left behind by a war, so self-determination does not come into it. Taiwan’s status is disputed, and others answer this differently.",
    },
    {
      id: "b15",
      kind: "PARAGRAPH",
      text: "How did the contradiction get into the Charter? Tokayev, as the author reports him, saw two possibilities: its founders overlooked it, or they let it stand as a compromise. The author is not convinced. Roosevelt, Stalin and Churchill were too experienced to overlook it, the author argues. They wanted it there, so that great powers could keep a double standard: sovereignty comes first when that helps them, and human rights come first when that helps them more.",
    },
    {
      id: "b16",
      kind: "PARAGRAPH",
      text: "The author offers cases from several sides. Western states defend the territory of Ukraine, yet they supported the independence of Kosovo; and the United States, the author adds, would never let Texas go. The Soviet Union helped Outer Mongolia to become independent, yet Russia refused the same to Chechnya, and now it speaks of human rights when it supports the separation of eastern Ukraine.",
    },
    {
      id: "b17",
      kind: "PARAGRAPH",
      text: "Did Tokayev not see this? The author guesses that he only acted puzzled, because a puzzled question is a graceful way to refuse. Behind it the author sees a fear that Ukraine’s fate could one day be Kazakhstan’s. The north of the country, the author says, was a Soviet gift, and many Russians live there; one day self-determination could become an argument for taking it away. The gift is the author’s reading of history, and a disputed one.",
    },
    { id: "b18", kind: "HEADING", text: "3. Three kinds of pressure" },
    {
      id: "b19",
      kind: "PARAGRAPH",
      text: "Refusing a strong neighbour has its price: the author sees three kinds of pressure on Tokayev.",
    },
    {
      id: "b20",
      kind: "PARAGRAPH",
      text: "The first is military. Ramzan Kadyrov, the leader of Chechnya, called Kazakhstan and other states of the CSTO, a military alliance led by Russia, ungrateful because they did not fully support Russia. He meant January 2022, when there was violent unrest in Kazakhstan and troops of the alliance came to help Tokayev. The author describes Kadyrov as an admirer of Putin and a radical voice of the Russian army, and so reads his words as pressure from the army. Tokayev answered while he was in Russia. Some people there twist the truth, he said, when they claim that Russia rescued Kazakhstan, which must now serve it for ever.",
    },
    {
      id: "b21",
      kind: "PARAGRAPH",
      text: "The second is political. On 18 June Konstantin Zatulin, a deputy chairman of the State Duma committee for the CIS, called Tokayev’s statement wrong and a challenge to Putin. He spoke of the places in Kazakhstan where Russians live, and warned that if the two countries fell out, anything could happen, as in Ukraine. The author calls this an open threat and expects it to backfire, since it names what Tokayev fears.",
    },
    {
      id: "b22",
      kind: "PARAGRAPH",
      text: "The third is economic. Also on 18 June, a Russian business newspaper reported that oil loading in the port of Novorossiysk would partly stop from 20 June until at least the end of the month, so that explosives left from the Second World War could be cleared. At this port ends the pipeline of the CPC, the Caspian Pipeline Consortium. It is more than 1,500 km long and carries more than two thirds of the oil that Kazakhstan exports.",
    },
    {
      id: "b23",
      kind: "PARAGRAPH",
      text: "The author does not say that the explosives were an excuse. But the stop hurts Kazakhstan, and its timing, so soon after Tokayev’s refusal, is in the author’s eyes a remarkable coincidence, which the media can easily understand as pressure. Even so, it stands on the author’s list.",
    },
    { id: "b24", kind: "HEADING", text: "4. What the author expects" },
    {
      id: "b25",
      kind: "PARAGRAPH",
      text: "Will Kazakhstan give way? The author is sure that it will not. In this view Russia must be careful with the pipeline: Kazakhstan could send its oil south, through Azerbaijan and Turkey, and then Russia would be the loser.",
    },
    {
      id: "b26",
      kind: "PARAGRAPH",
      text: "The author also thinks that the region is safer if Kazakhstan does not lean to one side only. Russia, the author says, sees Central Asia as its sphere of influence, but since the end of the Soviet Union other powers, among them China, India and the United States, have had strong interests there. If Kazakhstan went over to Russia completely, the balance would be lost.",
    },
    {
      id: "b27",
      kind: "PARAGRAPH",
      text: "The author ends with praise for Tokayev. At home, in this account, he has broken with Nazarbayev and works for reform; abroad, he keeps his distance from Russia and leads Kazakhstan along a road of its own. For the president of a small state, that is hard to do.",
    },
    {
      id: "b28",
      kind: "PARAGRAPH",
      text: "Much of this is opinion or forecast. The author writes for the followers of a Chinese account, calls them “old iron”, and names few sources.",
    },
  ],
};
