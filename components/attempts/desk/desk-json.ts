import { jsonOnce, plainJson } from "@/components/ui/json-once";
import type { Desk } from "@/lib/attempts/views";

/**
 * A `Desk` in pieces of JSON: React would take a text and its questions apart into a thousand small objects and put them
 * together again on the server, which costs more than drawing them.
 */
export type DeskJson = {
  /** Its `text`. */
  readonly text: string;
  /** Its `items`. */
  readonly items: string;
  /** All the rest. */
  readonly own: string;
};

/** A desk as its page carries it. The text and the questions never change, and are written once for a whole class. */
export function deskJson({ text, items, ...own }: Desk): DeskJson {
  return { text: jsonOnce(text), items: `[${items.map(jsonOnce).join(",")}]`, own: plainJson(own) };
}
