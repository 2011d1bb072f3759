import "server-only";
import { Client } from "pg";
import { env } from "./env";
import { log } from "./log";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

type Ears = {
  heard(payload: string): void;
  /** Connected again after it was not. */
  missed(): void;
};

/**
 * A connection to the database that listens to one channel, made again after each loss with longer pauses between the tries.
 * It does not keep the process from ending.
 */
export class Listener {
  /** Settled while it listens; another promise after each loss. */
  listening: Promise<void> = Promise.resolve();
  #settle = () => {};
  #client: Client | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_PAUSE_MS;
  #isClosed = false;
  #isListening = false;
  #hasListened = false;

  constructor(
    readonly channel: string,
    readonly ears: Ears,
  ) {
    this.#wait();
    void this.#connect();
  }

  /** Ends the connection, and whoever waits for it does so no longer. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#settle();
    this.#leave();
  }

  #wait(): void {
    this.listening = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: env().DATABASE_URL,
      application_name: "colloquy listener",
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    this.#client = client;
    client.on("error", (error) => this.#lose(client, error));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => this.ears.heard(payload ?? "[]"));
    try {
      await client.connect();
      // The server that we are part of is what keeps the process alive. (Its types do not know of it.)
      (client as Client & { unref(): void }).unref();
      await client.query(`LISTEN ${client.escapeIdentifier(this.channel)}`);
    } catch (error) {
      return this.#lose(client, error);
    }
    if (client !== this.#client) return;
    this.#pause = FIRST_PAUSE_MS;
    this.#isListening = true;
    if (this.#hasListened) this.ears.missed();
    this.#hasListened = true;
    this.#settle();
  }

  /** An error, an end and a failed query may all tell of the same loss. */
  #lose(client: Client, error?: unknown): void {
    if (client !== this.#client || this.#isClosed) return;
    this.#leave();
    if (this.#isListening) this.#wait();
    this.#isListening = false;
    log().warn({ err: error, again: this.#pause }, "listener lost");
    this.#timer = setTimeout(() => this.#connect(), this.#pause).unref();
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  #leave(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end().catch(() => {});
  }
}
