import type { BoardRow, BoardState } from "@/lib/grading/review/board-view";

/** What the board can be sorted by; "-" in front turns it round. */
export const BOARD_ORDERS = ["name", "state", "activity"] as const;
export type BoardOrder = { readonly by: (typeof BOARD_ORDERS)[number]; readonly descending: boolean };

/** From the one who needs a word first. */
const STATES: readonly BoardState[] = ["notStarted", "reading", "answering", "late", "handedIn", "returned"];

export function parseBoardOrder(word: string | undefined): BoardOrder {
  const descending = word?.startsWith("-") ?? false;
  const by = BOARD_ORDERS.find((order) => order === word?.replace("-", ""));
  return by ? { by, descending } : { by: "name", descending: false };
}

/** The rows, which come by name, in the order asked for. Nobody's activity stands before all others'. */
export function ordered(rows: readonly BoardRow[], { by, descending }: BoardOrder): readonly BoardRow[] {
  const sorted = rows.toSorted((a, b) => {
    if (by === "state") return STATES.indexOf(a.state) - STATES.indexOf(b.state);
    return by === "activity" ? time(a) - time(b) : 0;
  });
  return descending ? sorted.reverse() : sorted;
}

const time = ({ lastActivityAt }: BoardRow) => (lastActivityAt ? Date.parse(lastActivityAt) : 0);
