import { itemSchemas } from "@/lib/schemas/item";
import type { AskedItem } from "../loading/asked-assignment";

/**
 * The share of the points that blind guessing earns on average: one in the number of options, or of headings to sort under.
 * Null where it is not known: where several may be chosen, wrong ones cost points, or something is written, ordered or cited.
 */
export function guessShare({ kind, content }: Pick<AskedItem, "kind" | "content">): number | null {
  if (kind === "CHOICE") return 1 / itemSchemas.CHOICE.content.parse(content).options.length;
  if (kind === "CATEGORISE") {
    const { credit, categories, statements } = itemSchemas.CATEGORISE.content.parse(content);
    if (credit === "EACH") return 1 / categories.length;
    if (credit === "ALL_OR_NOTHING") return (1 / categories.length) ** statements.length;
  }
  return null;
}
