import "server-only";
import { Client } from "pg";
import { env } from "./env";
import { log } from "./log";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** It says something to itself now and then: what it does not hear, it would not hear from others either. */
const PROBE_EVERY_MS = 30_000;
const FIRST_PROBE_MS = 5_000;
const PROBE = "[]";

const DEAF =
  "The database does not tell what was signalled. A pooler between it and the app must keep sessions for LISTEN.";

type Ears = {
  /** A payload that was sent; "[]" when it was only the listener itself. */
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
  #unheard = false;
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
    client.on("notification", ({ payload }) => {
      if (client !== this.#client) return;
      this.#unheard = false;
      if (!this.#isListening) this.#begin(client);
      this.ears.heard(payload ?? PROBE);
    });
    try {
      await client.connect();
      // The server that we are part of is what keeps the process alive. (Its types do not know of it.)
      (client as Client & { unref(): void }).unref();
      await client.query(`LISTEN ${client.escapeIdentifier(this.channel)}`);
      await this.#probe(client, FIRST_PROBE_MS);
    } catch (error) {
      this.#lose(client, error);
    }
  }

  /** The first thing was heard: from now on everything is. */
  #begin(client: Client): void {
    this.#isListening = true;
    this.#pause = FIRST_PAUSE_MS;
    if (this.#hasListened) this.ears.missed();
    this.#hasListened = true;
    this.#settle();
    this.#again(client, PROBE_EVERY_MS);
  }

  #again(client: Client, inMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#unheard) this.#lose(client, new Error(DEAF));
      else this.#probe(client, PROBE_EVERY_MS).catch((error: unknown) => this.#lose(client, error));
    }, inMs).unref();
  }

  async #probe(client: Client, patience: number): Promise<void> {
    if (client !== this.#client) return;
    this.#unheard = true;
    this.#again(client, patience);
    await client.query("SELECT pg_notify($1, $2)", [this.channel, PROBE]);
  }

  /** An error, an end and a failed query may all tell of the same loss. */
  #lose(client: Client, error?: unknown): void {
    if (client !== this.#client || this.#isClosed) return;
    clearTimeout(this.#timer);
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
