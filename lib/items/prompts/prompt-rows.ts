import type { PromptInput } from "@/lib/schemas/discussion";

type PromptColumns = {
  readonly title: string;
  readonly text: string;
  readonly statement: string | null;
  readonly low: string | null;
  readonly high: string | null;
};

/** The columns that hold a prompt, of a pack or of a discussion. */
export const promptColumns = {
  title: true,
  text: true,
  statement: true,
  low: true,
  high: true,
} as const;

/** A prompt's row as the forms, the pages and a pack's file know it. */
export function promptOf({ title, text, statement, low, high }: PromptColumns): PromptInput {
  const line = statement !== null && low !== null && high !== null ? { statement, low, high } : null;
  return { title, text, line };
}

/** What is written of a prompt into its row. */
export const promptRow = ({ title, text, line }: PromptInput): PromptColumns => ({
  title,
  text,
  statement: line?.statement ?? null,
  low: line?.low ?? null,
  high: line?.high ?? null,
});

/** Prompts as rows in their order. */
export const promptRows = (prompts: readonly PromptInput[]) =>
  prompts.map((prompt, position) => ({ position, ...promptRow(prompt) }));
