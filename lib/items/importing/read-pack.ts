import type { Block } from "@/lib/schemas/article";
import type { ItemDefinition } from "@/lib/schemas/item";
import { itemDefinitionSchema, type PackFile, packFileSchema } from "@/lib/schemas/pack-file";
import { type ItemProblem, problemsOf } from "../editing/problems-of";

/** Something that keeps a file from being taken in. `item` counts from 1; null is about the file as a whole. */
export type PackProblem = {
  readonly item: number | null;
  readonly path: string;
  readonly code: ItemProblem["code"] | "notJson" | "notAPack" | "malformed";
};

type Read =
  | { readonly pack: PackFile; readonly problems: [] }
  | { readonly pack: null; readonly problems: PackProblem[] };

/**
 * Reads a pack from a file, for a text with these blocks: all of it, or what is wrong with every item at once.
 */
export function readPack(file: string, blocks: readonly Block[]): Read {
  const json = parsed(file);
  if (json === undefined) return { pack: null, problems: [{ item: null, path: "", code: "notJson" }] };
  const head = packFileSchema.safeParse(json);
  if (!head.success) {
    const path = head.error.issues[0]?.path ?? [];
    const code = path[0] === "prompts" ? "malformed" : "notAPack";
    return { pack: null, problems: [{ item: null, path: path.join("."), code }] };
  }
  const read = head.data.items.map((item, at) => readItem(item, at + 1, blocks));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return { pack: null, problems };
  return { pack: { ...head.data, items: read.flatMap(({ item }) => item ?? []) }, problems: [] };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

function readItem(
  value: unknown,
  number: number,
  blocks: readonly Block[],
): { readonly item: ItemDefinition | null; readonly problems: PackProblem[] } {
  const item = itemDefinitionSchema.safeParse(value);
  if (!item.success) {
    const paths = new Set(item.error.issues.map(({ path }) => path.join(".")));
    return {
      item: null,
      problems: [...paths].map((path) => ({ item: number, path, code: "malformed" as const })),
    };
  }
  return {
    item: item.data,
    problems: problemsOf(item.data, blocks).map((one) => ({ item: number, ...one })),
  };
}
