import type { Client } from "pg";

/** Shorter pieces occur in ordinary texts by chance. */
const SHORTEST = 21;

/** What must not reach a student before its time, as pieces that look the same in HTML, in JSON and in a string of either. */
export type KeyMaterial = Readonly<{
  /** Of feedback, feedback to options and model answers: sent with the key. */
  released: readonly string[];
  /** Of the notes for markers: never sent. */
  never: readonly string[];
  /** What goes under which heading, of the items that sort statements. */
  placements: readonly Placement[];
  /** What is first and what follows, of the items that order entries. */
  orders: readonly string[];
  /** How many keys this was taken from. */
  keys: number;
}>;

type Placement = Readonly<Record<string, string>>;

/** The key material of an assignment's items, without what stands in its text and questions anyway. */
export async function keyMaterial(database: Client, assignmentId: string): Promise<KeyMaterial> {
  const { rows: items } = await database.query<{ key: Record<string, unknown>; shown: unknown }>(
    `SELECT item_key.key, json_build_array(item_version.prompt, item_version.content) AS shown
     FROM assignment_item
     JOIN item_version ON item_version.id = assignment_item.item_version_id
     JOIN item_key ON item_key.item_version_id = item_version.id
     WHERE assignment_item.assignment_id = $1`,
    [assignmentId],
  );
  const { rows: texts } = await database.query<{ text: string }>(
    `SELECT article_block.text FROM article_block
     JOIN assignment USING (article_version_id) WHERE assignment.id = $1
     UNION ALL
     SELECT annotation.explanation FROM annotation
     JOIN assignment USING (article_version_id) WHERE assignment.id = $1`,
    [assignmentId],
  );
  const open = [...texts.map(({ text }) => text), ...items.flatMap(({ shown }) => strings(shown))].join("\n");
  const pieces = (value: unknown) =>
    strings(value)
      .flatMap(plainPieces)
      .filter((piece) => !open.includes(piece));
  return {
    released: items.flatMap(({ key: { markerNotes: _, ...key } }) => pieces(key)),
    never: items.flatMap(({ key }) => pieces(key.markerNotes)),
    placements: items.flatMap(({ key }) => (key.placement ? [key.placement as Placement] : [])),
    orders: items.flatMap(({ key }) => (key.order ? [JSON.stringify(key.order)] : [])),
    keys: items.length,
  };
}

/** All strings inside a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

/** Pieces without a character that HTML or JSON would write differently. */
function plainPieces(text: string): string[] {
  return text.split(/["'&<>\\\n\r\t]/).filter((piece) => piece.length >= SHORTEST);
}

/** In data for pages and answers of the API, however often it is quoted: parts of a key, by the names of their fields. */
export const KEY_FIELD =
  /\\*"(?:correct\\*":\\*["[]|(?:accepted|variants|numbers)\\*":\[|(?:optionFeedback|modelAnswer|markerNotes)\\*":)/;

/** All that is said anywhere of what was put under which heading: by the student, or by a key. */
export function placementsIn(data: string): Placement[] {
  const said = data.replaceAll("\\", "").matchAll(/"placement":(\{[^{}]*\})/g);
  return [...said].map(([, placement]) => JSON.parse(placement ?? "{}"));
}

/** The pieces that occur in what was sent. */
export const found = (pieces: readonly string[], sent: string): string[] =>
  pieces.filter((piece) => sent.includes(piece));
