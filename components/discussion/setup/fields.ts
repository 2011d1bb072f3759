import { toInstant, toLocal } from "@/components/assignments/editor/zoned-time";
import type { DiscussionSettings, PromptInput } from "@/lib/schemas/discussion";

/** A prompt in the editor. `key` is its own before it has an id. */
export type DraftPrompt = PromptInput & { readonly key: string; readonly promptId: string | null };

/** What stands in the editor: times as the browser's fields hold them, the words that hold a post as they are typed. */
export type SetupFields = Omit<DiscussionSettings, "openAt" | "closeAt" | "heldWords"> & {
  readonly openAt: string;
  readonly closeAt: string;
  readonly heldWords: string;
  readonly prompts: readonly DraftPrompt[];
};

/** The instants behind the local times, as they were last saved. */
export type Instants = Readonly<Record<"openAt" | "closeAt", string | null>>;

export const instantsOf = ({ openAt, closeAt }: DiscussionSettings): Instants => ({
  openAt: openAt?.toISOString() ?? null,
  closeAt: closeAt?.toISOString() ?? null,
});

/** A discussion as it is saved, or as a new one begins. */
export function fieldsOf(
  settings: DiscussionSettings,
  prompts: readonly (PromptInput & { readonly promptId: string })[],
  zone: string,
): SetupFields {
  const { openAt, closeAt } = instantsOf(settings);
  return {
    ...settings,
    openAt: toLocal(openAt, zone),
    closeAt: toLocal(closeAt, zone),
    heldWords: settings.heldWords.join("\n"),
    prompts: prompts.map((prompt) => ({ ...prompt, key: prompt.promptId })),
  };
}

/**
 * What the server is sent: `saveDiscussionSchema`'s settings and prompts. A time that nobody touched is sent as the instant it
 * was, since its local form has no seconds, and names two instants in the hour that comes twice in autumn.
 */
export function setupInput({ prompts, ...fields }: SetupFields, zone: string, before: Instants) {
  const instant = (name: keyof Instants) =>
    toLocal(before[name], zone) === fields[name] ? before[name] : toInstant(fields[name], zone);
  return {
    settings: {
      ...fields,
      openAt: instant("openAt"),
      closeAt: instant("closeAt"),
      heldWords: wordsIn(fields.heldWords),
    },
    prompts: prompts.map(({ key: _, ...prompt }) => prompt),
  };
}

/** One word or phrase a line. */
export const wordsIn = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Errors by the fields that show them: what is wrong with one of the words is said of their list. */
export const shownAt = (fields: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path.replace(/^settings\.heldWords\..*/, "settings.heldWords"),
      message,
    ]),
  );
