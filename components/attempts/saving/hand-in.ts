import type { ActiveTime } from "@/components/attempts/timing/active-time";
import type { Ledger } from "./ledger";
import type { Sender } from "./sender";
import { type HandInBody, send } from "./server";
import type { Surroundings } from "./surroundings";
import type { TabMessage } from "./tabs";
import type { HandInOutcome } from "./types";

/** After an answer of our own stood in the way, which lost its way back, handing in is repeated on top of it. */
const MOST_ROUNDS = 5;

/** Hands in with everything that is not saved yet. */
export async function handIn(
  ledger: Ledger,
  sender: Sender,
  around: Surroundings,
  url: string,
  tell: (message: TabMessage) => void,
  time?: ActiveTime,
): Promise<HandInOutcome> {
  await sender.hold();
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if ([...ledger.entries.values()].some((entry) => entry.newer || entry.rivals.length > 0))
        return { state: "newer" };
      const saves = ledger.all();
      ledger.out(saves);
      const { reply, time: told } = send<HandInBody>(around, {
        method: "POST",
        url: `${url}/hand-in`,
        saves,
        time: time?.report(true) ?? null,
      });
      const came = await reply;
      ledger.back();
      sender.take(came, saves);
      if (came.state === "signedOut") return { state: "signedOut" };
      if (came.state === "refused") return { state: "failed", message: came.message };
      if (came.state === "unreachable")
        return came.message ? { state: "failed", message: came.message } : { state: "offline" };
      time?.heard(told);
      const { handedInAt } = came.body;
      if (handedInAt) {
        ledger.report({ handedInAt });
        tell({ kind: "handedIn", handedInAt });
        return { state: "handedIn", handedInAt };
      }
    }
    return { state: "offline" };
  } finally {
    sender.release();
  }
}
