/** Russian and Kazakh letters as they are commonly written in Latin ones (after BGN/PCGN, without its marks). */
const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  і: "i",
  ь: "",
  э: "e",
  ю: "u",
  я: "a",
};

/** Ways to write one Latin spelling of a Cyrillic name: each becomes the last, which is what the letters above give. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, "h"],
  [/shch|sch/g, "sh"],
  [/tch/g, "ch"],
  [/dzh|j(?=[aeiou])/g, "zh"],
  [/tz/g, "ts"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/ngh?(?=\b)/g, "n"],
  [/[yji](?=[aeou])/g, ""],
  [/y/g, "i"],
  [/ii+/g, "i"],
  [/['’ʹʺ]/g, ""],
  [/([^aeiou])\1+/g, "$1"],
];

/**
 * A name in a common Latin spelling, whichever script and spelling it is given in: Токаев, Tokayev and Tokaev are one. It
 * makes two spellings comparable and is no transliteration to be read.
 */
export function toLatin(text: string): string {
  const latin = [...text.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join("");
  return SPELLINGS.reduce((spelling, [from, to]) => spelling.replace(from, to), latin);
}
