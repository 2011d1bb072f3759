import { z } from "zod";
import { promptSchema } from "./discussion";
import { MAX_PROMPTS } from "./discussion-limits";
import { difficultySchema, type ItemDefinition, type ItemKind, itemSchemas, skillSchema } from "./item";
import { MAX_PACK_FILE } from "./pack-limits";

const common = {
  prompt: z.string().trim().min(1).max(4000),
  theme: z.string().trim().max(200),
  skill: skillSchema,
  difficulty: difficultySchema.nullish(),
  points: z.number().min(0).max(100),
};

const ofKind = <K extends ItemKind, C extends z.ZodType, Y extends z.ZodType>(
  kind: K,
  { content, key }: { readonly content: C; readonly key: Y },
) => z.object({ kind: z.literal(kind), ...common, content, key });

/** An item with its key. That the one fits the other is `inconsistencies`' to say. */
export const itemDefinitionSchema = z.discriminatedUnion("kind", [
  ofKind("CHOICE", itemSchemas.CHOICE),
  ofKind("MULTIPLE_CHOICE", itemSchemas.MULTIPLE_CHOICE),
  ofKind("CATEGORISE", itemSchemas.CATEGORISE),
  ofKind("MATCH", itemSchemas.MATCH),
  ofKind("ORDER", itemSchemas.ORDER),
  ofKind("SHORT_ANSWER", itemSchemas.SHORT_ANSWER),
  ofKind("NUMERIC", itemSchemas.NUMERIC),
  ofKind("PASSAGE", itemSchemas.PASSAGE),
  ofKind("EVIDENCE_PAIR", itemSchemas.EVIDENCE_PAIR),
  ofKind("EXTENDED_RESPONSE", itemSchemas.EXTENDED_RESPONSE),
  ofKind("MATRIX", itemSchemas.MATRIX),
  ofKind("STANCE", itemSchemas.STANCE),
]);

/** The head of a pack as a file; its items are looked at one by one, so that each can be told what is wrong with it. */
export const packFileSchema = z.object({
  format: z.literal("colloquy-pack"),
  version: z.literal(1),
  title: z.string().trim().min(1).max(200),
  /** The text it was made for: the passages of its items point into it. */
  article: z.object({ title: z.string().max(300) }),
  items: z.array(z.unknown()).min(1).max(200),
  /** What to discuss; a file of before there were any has none. */
  prompts: z.array(promptSchema).max(MAX_PROMPTS).default([]),
});

export type PackFile = Omit<z.infer<typeof packFileSchema>, "items"> & {
  readonly items: readonly ItemDefinition[];
};

export const importPackSchema = z.object({ articleId: z.uuid(), file: z.string().max(MAX_PACK_FILE) });
export type ImportPack = z.infer<typeof importPackSchema>;

export const packIdSchema = z.object({ packId: z.uuid() });
