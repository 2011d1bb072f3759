import type { Client } from "pg";

/** Shorter pieces occur in ordinary texts by chance. */
const SHORTEST = 21;

/** What must not reach a student before its time, as pieces that look the same in HTML, in JSON and in a string of either. */
export type KeyMaterial = Readonly<{
  /** Of feedback, feedback to options and model answers: sent with the key. */
  released: readonly string[];
  /** Of the notes for markers: never sent. */
  never: readonly string[];
  /** Of what must be said for the test to mean anything: how many keys it is taken from. */
  keys: number;
}>;

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

/** The pieces that occur in what was sent. */
export const found = (pieces: readonly string[], sent: string): string[] =>
  pieces.filter((piece) => sent.includes(piece));
