import { sendJson } from "@/components/ui/json-beside/send-json";
import type { SentJson } from "@/components/ui/json-beside/sent-json";
import { jsonList, jsonOnce, plainJson } from "@/components/ui/json-once";
import type { Desk } from "@/lib/attempts/views";

/**
 * A `Desk` in pieces of JSON: React would take a text and its questions apart into a thousand small objects and put them
 * together again on the server, which costs more than drawing them.
 */
export type DeskJson = {
  /** Its `text`. */
  readonly text: SentJson;
  /** Its `items`. */
  readonly items: SentJson;
  /** All the rest. */
  readonly own: string;
};

/** A desk as its page carries it. The text and the questions never change, and are written once for a whole class. */
export async function sendDesk({ text, items, ...own }: Desk): Promise<DeskJson> {
  return {
    text: await sendJson(jsonOnce(text)),
    items: await sendJson(jsonList(items.map(jsonOnce))),
    own: plainJson(own),
  };
}
