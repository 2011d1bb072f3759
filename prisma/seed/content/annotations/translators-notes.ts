import type { Annotation } from "@/lib/schemas/article";
import type { Passage } from "@/lib/schemas/passage";
import { passage } from "../passages";

function note(term: string, explanation: string, ...passages: Passage[]): Annotation {
  return { kind: "TRANSLATOR_NOTE", term, explanation, passages };
}

/**
 * How the English version of the original words and spells things, for a class that compares the two. This
 * edition uses the spellings common in English; the notes give the other ones.
 */
export const translatorsNotes: readonly Annotation[] = [
  note(
    "giving face",
    "A Chinese expression: to show somebody respect in front of others. To refuse a gift in public can make the giver “lose face”. English has the second expression but hardly uses the first.",
    passage("b3", "give face"),
  ),
  note(
    "emperor",
    "The title’s nickname for Putin. It is not a neutral word: choosing it already tells the reader how to see him.",
    passage("b3", "emperor"),
  ),
  note(
    "jianghu",
    "Literally “rivers and lakes”. In Chinese novels about fighters it is the world outside the law of the court, with its own code of strength, loyalty and good manners. The English version keeps the word.",
    passage("b7", "jianghu"),
  ),
  note(
    "old iron",
    "Friendly Chinese internet slang for a loyal friend or fan, translated word for word. The English version also has “old ironmongers” for the readers, and uses “old iron” once for Alexander Nevsky himself.",
    passage("b28", "old iron"),
  ),
  note(
    "admirer",
    "The English version says “fan brother”, again slang of the internet: somebody who follows a star. The word makes Kadyrov sound a little ridiculous; this edition does not.",
    passage("b20", "admirer of Putin"),
  ),
  note(
    "Tokayev",
    "The English version writes both “Tokayev” and “Tokaev”. In Kazakh the name is Тоқаев, in Russian Токаев; the two English spellings are two ways of writing the same letters.",
    passage("b3", "Kassym-Jomart Tokayev"),
  ),
  note(
    "Alexander Nevsky",
    "In the English version the name of the award also appears as one word, “alexandernevsky”. It calls the prince a commander of early tsarist Russia; he lived in the thirteenth century, about three hundred years before Russia’s rulers were called tsars.",
    passage("b3", "Alexander Nevsky"),
    passage("b4", "Alexander Nevsky"),
  ),
  note(
    "Luhansk",
    "“Luhansk” follows the Ukrainian name (Луганськ), “Lugansk”, as in the English version, the Russian one (Луганск). Choosing a spelling is sometimes read as choosing a side; here it is only the usual English form.",
    passage("b9", "Luhansk"),
    passage("b13", "Luhansk"),
  ),
  note(
    "Zatulin",
    "In one place the English version runs first name and surname together with a mistake: “konstantinzaturin”. To find him in other sources, search for Konstantin Zatulin (Константин Затулин).",
    passage("b21", "Konstantin Zatulin"),
  ),
  note(
    "business newspaper",
    "The English version translates even the paper’s name: “businessman”. It is probably Kommersant (Коммерсантъ), a Russian daily whose name means merchant.",
    passage("b22", "business newspaper"),
  ),
  note(
    "Novorossiysk",
    "Spelled “Novorossisk” in the English version; in Russian Новороссийск. A port on the Black Sea.",
    passage("b22", "Novorossiysk"),
  ),
  note(
    "Consortium",
    "The English version says “Caspian pipeline Union”, a word-for-word translation. The usual English name has Consortium, so the letters CPC fit.",
    passage("b22", "Caspian Pipeline Consortium"),
  ),
  note(
    "January 2022",
    "The English version speaks of the “January incident”. The word is mild: more than two hundred people died in those days. In Kazakhstan they are often called Bloody January (Қанды қаңтар).",
    passage("b20", "January 2022"),
  ),
  note(
    "violent unrest",
    "How the unrest began and who was behind it is disputed. The article says only that Russia helped Tokayev out of the crisis; this edition adds that troops of the CSTO came.",
    passage("b20", "violent unrest"),
  ),
];
