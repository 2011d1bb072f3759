import { type ItemDefinition, type ItemKind, itemSchemas } from "@/lib/schemas/item";
import type { Difficulty, Skill } from "@/lib/schemas/tags";

/** The columns of a version that make an item, its key too: for those whose library it is in. */
export const definitionColumns = {
  articleVersionId: true,
  kind: true,
  prompt: true,
  theme: true,
  skill: true,
  difficulty: true,
  points: true,
  content: true,
  key: { select: { key: true } },
} as const;

/** The newest version of an item, whole. */
export const newestDefinition = {
  orderBy: { number: "desc" },
  take: 1,
  select: { id: true, number: true, ...definitionColumns },
} as const;

type Row = {
  readonly kind: ItemKind;
  readonly prompt: string;
  readonly theme: string;
  readonly skill: Skill;
  readonly difficulty: Difficulty | null;
  readonly points: number;
  readonly content: unknown;
  readonly key: { readonly key: unknown } | null;
};

/** The item that a version's row holds. */
export function definitionOf({
  kind,
  prompt,
  theme,
  skill,
  difficulty,
  points,
  content,
  key,
}: Row): ItemDefinition {
  return {
    ...{ kind, prompt, theme, skill, points },
    ...(difficulty ? { difficulty } : {}),
    content: itemSchemas[kind].content.parse(content),
    key: itemSchemas[kind].key.parse(key?.key),
  } as ItemDefinition;
}

/** What is written of an item as one of its versions. */
export const versionData = (
  { kind, prompt, theme, skill, difficulty, points, content, key }: ItemDefinition,
  place: { readonly number: number; readonly articleVersionId: string },
) => ({
  ...place,
  ...{ kind, prompt, theme, skill, points, content },
  difficulty: difficulty ?? null,
  key: { create: { key } },
});
