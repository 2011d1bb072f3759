import type { TimeReport } from "@/lib/schemas/attempt-time";
import type { Save, SaveOutcome } from "@/lib/schemas/attempts";
import type { Answer } from "@/lib/schemas/item";
import type { Clock } from "./clock";

/** What becomes of a request. `late`: it arrives long after its sender has given up. */
export type Fate = "arrives" | "requestLost" | "answerLost" | "late" | "fault" | "portal";

type Row = { answer: Answer; revision: number; saveId: string; savedAt: string };

/** A server of one attempt that keeps the rules of lib/attempts, behind a network that does what a test says. */
export class ScriptedServer {
  readonly responses = new Map<string, Row>();
  /** Everything that was ever committed as an answer, and what came after closing. */
  readonly committed: { itemVersionId: string; answer: Answer }[] = [];
  readonly kept: { itemVersionId: string; answer: Answer; saveId: string }[] = [];
  readonly requests: { method: string; saves: Save[]; keepalive: boolean; time?: TimeReport }[] = [];
  /** Requests that were sent, whether they arrived or not. */
  tries = 0;
  handedInAt: string | null = null;
  handIns = 0;
  signedIn: string | null = "ana";
  /** The fate of the next requests; when the list is empty, of all others. */
  fates: Fate[] = [];
  fate: Fate = "arrives";
  latency = 20;
  /** Saves with such an answer are refused as malformed. */
  malformed = (_answer: Answer): boolean => false;

  constructor(
    readonly clock: Clock,
    readonly owner = "ana",
  ) {}

  readonly fetch = (_url: string, init: RequestInit): Promise<Response> => {
    const { saves, time } = JSON.parse(String(init.body)) as { saves: Save[]; time?: TimeReport };
    const method = init.method ?? "GET";
    this.tries += 1;
    const fate = this.fates.shift() ?? this.fate;
    return new Promise((resolve, reject) => {
      const lost = () => reject(new TypeError("network"));
      init.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      if (init.signal?.aborted) return;
      const work = () => {
        this.requests.push({ method, saves, keepalive: init.keepalive ?? false, ...(time ? { time } : {}) });
        return this.#answer(method, saves);
      };
      const { latency, clock } = this;
      if (fate === "requestLost") clock.after(latency, lost);
      else if (fate === "fault")
        clock.after(latency, () => resolve(json(500, { error: { kind: "unexpected" } })));
      else if (fate === "portal")
        clock.after(latency, () => resolve(new Response("<html>Please pay</html>")));
      else if (fate === "late") clock.after(60_000, work);
      else
        clock.after(latency, () => {
          const answer = work();
          clock.after(latency, () => (fate === "answerLost" ? lost() : resolve(answer)));
        });
    });
  };

  #answer(method: string, saves: Save[]): Response {
    if (this.signedIn === null) return json(401, { error: { kind: "signedOut" } });
    if (this.signedIn !== this.owner) return json(404, { error: { kind: "notFound", message: "Not found" } });
    if (saves.some((save) => this.malformed(save.answer as Answer)))
      return json(400, { error: { kind: "invalidInput", message: "Malformed" } });
    const outcomes = saves.map((save) => this.#save(save));
    if (method === "PUT") return json(200, { outcomes });
    if (outcomes.some((outcome) => outcome.state === "newer"))
      return json(200, { handedInAt: null, outcomes });
    if (!this.handedInAt) {
      this.handedInAt = this.#time();
      this.handIns += 1;
    }
    return json(200, { handedInAt: this.handedInAt, outcomes });
  }

  #save({ itemVersionId, saveId, baseRevision, answer }: Save): SaveOutcome {
    const there = this.responses.get(itemVersionId);
    const savedAt = this.#time();
    if (!this.handedInAt && (!there || there.revision === baseRevision)) {
      const row = { answer: answer as Answer, revision: baseRevision + 1, saveId, savedAt };
      this.responses.set(itemVersionId, row);
      this.committed.push({ itemVersionId, answer: row.answer });
      return { itemVersionId, state: "saved", revision: row.revision, savedAt };
    }
    if (there?.saveId === saveId) return { itemVersionId, state: "saved", revision: there.revision, savedAt };
    if (this.handedInAt) {
      if (!this.kept.some((one) => one.saveId === saveId))
        this.kept.push({ itemVersionId, answer: answer as Answer, saveId });
      return { itemVersionId, state: "late", savedAt };
    }
    if (!there) throw new Error("an item without a response takes every save");
    return { itemVersionId, state: "newer", ...there };
  }

  /** Another device saves. */
  saveElsewhere(itemVersionId: string, answer: Answer): void {
    const revision = (this.responses.get(itemVersionId)?.revision ?? 0) + 1;
    const saveId = `elsewhere-${revision}`;
    this.responses.set(itemVersionId, { answer, revision, saveId, savedAt: this.#time() });
    this.committed.push({ itemVersionId, answer });
  }

  #time(): string {
    return new Date(this.clock.time).toISOString();
  }
}

const json = (status: number, body: object) => Response.json(body, { status });
