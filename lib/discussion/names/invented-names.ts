/**
 * Names that nobody in particular has, of no gender and no language. They are names, and stay as they are in every language.
 * The order never changes: a post keeps the place of its name here.
 */
// biome-ignore format: a list of words
const NAMES = [
  "Alder", "Amaro", "Ansel", "Arlo", "Asha", "Avi", "Bexley", "Birch", "Brin", "Cadia", "Calder", "Caro",
  "Cedar", "Ciro", "Clio", "Corin", "Dalia", "Daro", "Delta", "Dune", "Eden", "Elio", "Ember", "Enzi",
  "Esker", "Fable", "Faro", "Fenn", "Finch", "Flint", "Galen", "Glade", "Haven", "Hazel", "Heron", "Indi",
  "Isla", "Ivo", "Jory", "Juno", "Kael", "Kestrel", "Kiri", "Lark", "Linden", "Loma", "Lumi", "Maris",
  "Merle", "Mika", "Milo", "Nara", "Nico", "Noor", "Oda", "Onyx", "Orin", "Pax", "Perrin", "Quill",
  "Rayne", "Reed", "Remy", "Rowan", "Sable", "Sage", "Sol", "Sorrel", "Tamsin", "Tarn", "Teal", "Umber",
  "Vale", "Veda", "Wren", "Yarrow", "Yuma", "Zephyr", "Zia", "Zuri",
] as const;

/** The invented name at a place, from 0. Where a thread needs more than there are, they come again with a number: "Alder 2". */
export function inventedName(number: number): string {
  const name = NAMES[number % NAMES.length];
  const round = Math.floor(number / NAMES.length) + 1;
  return round === 1 ? `${name}` : `${name} ${round}`;
}

/**
 * A place that nobody in the thread has yet, drawn by chance: neither the roster's order nor who came first can be read off it.
 * @param taken the places that are taken.
 * @param chance from 0 to below 1.
 */
export function freeName(taken: ReadonlySet<number>, chance: number): number {
  for (let round = 0; ; round += 1) {
    const free = NAMES.map((_, i) => round * NAMES.length + i).filter((place) => !taken.has(place));
    const drawn = free[Math.floor(chance * free.length)];
    if (drawn !== undefined) return drawn;
  }
}
