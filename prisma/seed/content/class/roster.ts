/** An invented student. Any likeness to a living person is chance. */
export type DemoPerson = {
  /** Finds the person's essays. */
  readonly key: string;
  readonly name: string;
  /** From 0 to 1: how likely right answers are. */
  readonly ability: number;
  /** Minutes after the opening; null: never opened, or never handed in. */
  readonly startedMinutes: number | null;
  readonly handedInMinutes: number | null;
  /** How many items the person got to; all of them where absent. */
  readonly reached?: number;
};

/** Most work in the first lesson; the others at home, some of them after the due time. */
export const roster: readonly DemoPerson[] = [
  { key: "aigerim", name: "Айгерім Сапарова", ability: 0.9, startedMinutes: 3, handedInMinutes: 51 },
  { key: "nurlan", name: "Нұрлан Әбдіқадыр", ability: 0.6, startedMinutes: 2, handedInMinutes: 44 },
  { key: "dana", name: "Дана Жүнісова", ability: 0.7, startedMinutes: 4, handedInMinutes: 49 },
  { key: "erasyl", name: "Ерасыл Қайратұлы", ability: 0.35, startedMinutes: 6, handedInMinutes: 38 },
  { key: "aruzhan", name: "Aruzhan Bekova", ability: 0.95, startedMinutes: 3, handedInMinutes: 55 },
  { key: "sanzhar", name: "Sanzhar Omarov", ability: 0.3, startedMinutes: 2885, handedInMinutes: 5795 },
  { key: "madina", name: "Мадина Төлегенова", ability: 0.45, startedMinutes: 5, handedInMinutes: 47 },
  { key: "timur", name: "Тимур Ахметов", ability: 0.75, startedMinutes: 2, handedInMinutes: 52 },
  { key: "polina", name: "Полина Соколова", ability: 0.65, startedMinutes: 4310, handedInMinutes: 6370 },
  { key: "ivan", name: "Иван Кравченко", ability: 0.5, startedMinutes: 7, handedInMinutes: 41 },
  { key: "alena", name: "Алёна Ким", ability: 0.85, startedMinutes: 3, handedInMinutes: 1512 },
  { key: "egor", name: "Егор Дементьев", ability: 0.5, startedMinutes: null, handedInMinutes: null },
  { key: "siyuan", name: "王思远", ability: 0.85, startedMinutes: 2, handedInMinutes: 54 },
  { key: "lena", name: "Lena Hoffmann", ability: 0.75, startedMinutes: 5, handedInMinutes: 53 },
  { key: "jonas", name: "Jonas Weber", ability: 0.25, startedMinutes: 8, handedInMinutes: 36 },
  { key: "mira", name: "Mira Schäfer", ability: 0.4, startedMinutes: 4, handedInMinutes: 50 },
  { key: "elif", name: "Elif Yıldız", ability: 0.7, startedMinutes: 3, handedInMinutes: 2968 },
  { key: "emre", name: "Emre Çelik", ability: 0.5, startedMinutes: 5740, handedInMinutes: 7255 },
  { key: "solomia", name: "Соломія Їжак", ability: 0.65, startedMinutes: 2, handedInMinutes: 46 },
  { key: "giorgi", name: "Giorgi Beridze", ability: 0.6, startedMinutes: 1420, handedInMinutes: 1489 },
  {
    key: "farid",
    name: "Fərid Məmmədov",
    ability: 0.45,
    startedMinutes: 9,
    handedInMinutes: null,
    reached: 5,
  },
  { key: "zofia", name: "Zofia Wójcik", ability: 0.9, startedMinutes: 4, handedInMinutes: 57 },
  { key: "kamila", name: "Kamila 🌻 Rashidova", ability: 0.4, startedMinutes: 3, handedInMinutes: 43 },
  { key: "daniyar", name: "Daniyar Seitkali", ability: 0.3, startedMinutes: 6, handedInMinutes: 4298 },
];
