import type { Key } from "@/lib/schemas/item";

/** A wording that counts besides those of the key. */
export type Accepted = { readonly words: string; readonly share: number };

/** Selects, with an item of an assignment, the wordings that were accepted since. */
export const acceptedWordings = {
  orderBy: { createdAt: "asc" },
  select: { words: true, share: true },
} as const;

/** A key with the wordings that were accepted since; only a short answer has any. */
export const keyWith = (key: Key, accepted: readonly Accepted[]): Key =>
  "variants" in key && accepted.length > 0
    ? { ...key, variants: [...key.variants, ...accepted.map(({ words, share }) => ({ text: words, share }))] }
    : key;
