import type { Annotation } from "@/lib/schemas/article";
import { glossary } from "./annotations/glossary";
import { translatorsNotes } from "./annotations/translators-notes";

/** Everything that opens in place while reading the study edition. */
export const annotations: readonly Annotation[] = [...glossary, ...translatorsNotes];
