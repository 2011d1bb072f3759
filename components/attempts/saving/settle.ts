import type { SaveOutcome } from "@/lib/schemas/attempts";
import type { Answer } from "@/lib/schemas/item";
import { acknowledged, keptLate, marked, met } from "./entry";
import type { Ledger, Sent } from "./ledger";
import type { TabMessage } from "./tabs";

/** Enters what the server said of each save that was sent, and tells the other tabs what is saved. */
export function settle(
  ledger: Ledger,
  saves: readonly Sent[],
  outcomes: readonly SaveOutcome[],
  tell: (message: TabMessage) => void,
): void {
  if (outcomes.some((outcome) => outcome.state === "late")) ledger.closed();
  for (const save of saves) {
    const { itemVersionId, saveId, answer, ancestors } = save;
    const entry = ledger.entry(itemVersionId);
    const outcome = outcomes.find((one) => one.itemVersionId === itemVersionId);
    if (outcome?.state === "saved") {
      const { revision, savedAt } = outcome;
      ledger.set(itemVersionId, acknowledged(entry, saveId, revision, savedAt));
      tell({ kind: "saved", itemVersionId, saveId, ancestors, answer, revision, savedAt });
    } else if (outcome?.state === "late") {
      const { savedAt } = outcome;
      ledger.set(itemVersionId, keptLate(entry, [saveId], savedAt));
      tell({ kind: "late", itemVersionId, saveId, ancestors, savedAt });
    } else if (outcome?.state === "newer") {
      // Heard of already, from the tab that saved it, while this save was on its way.
      if (entry.base !== save.baseRevision && outcome.revision <= entry.base) continue;
      ledger.set(itemVersionId, met(entry, { ...outcome, answer: outcome.answer as Answer }));
    } else {
      // The assignment does not ask this item, or not any more: the server took no notice of it.
      ledger.set(itemVersionId, marked(entry, saveId, { refusal: "" }));
    }
  }
}
