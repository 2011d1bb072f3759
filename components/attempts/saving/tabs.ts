import type { Answer } from "@/lib/schemas/item";

/** What the tabs of one browser that show the same attempt tell one another. */
export type TabMessage =
  | {
      readonly kind: "saved";
      readonly itemVersionId: string;
      readonly saveId: string;
      readonly ancestors: readonly string[];
      readonly answer: Answer;
      readonly revision: number;
      readonly savedAt: string;
    }
  | {
      readonly kind: "late";
      readonly itemVersionId: string;
      readonly saveId: string;
      readonly ancestors: readonly string[];
      readonly savedAt: string;
    }
  | { readonly kind: "handedIn"; readonly handedInAt: string }
  | { readonly kind: "signedIn" }
  /** This is the tab that is used now. */
  | { readonly kind: "here" };

export type TabChannel = { tell(message: TabMessage): void; close(): void };
/** Joins the channel of that name; what others say on it is heard until it is closed. */
export type Tabs = (name: string, hear: (message: TabMessage) => void) => TabChannel;

const SILENT: TabChannel = { tell: () => undefined, close: () => undefined };

/** Where a browser has no channels its tabs learn of each other from the server, when they save. */
export const browserTabs: Tabs = (name, hear) => {
  if (typeof BroadcastChannel === "undefined") return SILENT;
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
};
