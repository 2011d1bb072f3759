import "server-only";
import { db } from "./db";
import { Listener } from "./listener";

/** The one channel of Postgres that all signals go through. */
const CHANNEL = "colloquy";
/** Postgres takes 8000 bytes, and a message more is not cut in two. */
const FULL_AT_BYTES = 6_000;
/** Postgres takes a lock for each NOTIFY: what is said within this time of the last one goes out together. */
const REST_MS = 100;
/** How long the listener stays when nobody listens any more: pages come and go. */
const LINGER_MS = 10_000;

export type Message = Readonly<Record<string, string | number>>;
type Sent = readonly [topic: string, message: Message];

export type Subscriber = {
  message(message: Message): void;
  /** Nobody listened for a while, as when the database was restarted: something may have been missed. */
  missed?(): void;
};

export type Subscription = {
  /** Settled once the database tells us: what is published from then on arrives. */
  readonly listening: Promise<void>;
  unsubscribe(): void;
};

type State = {
  waiting: Sent[];
  /** The next NOTIFY, while it can still take more. */
  next: Promise<void> | undefined;
  /** When the last one is done, and rested from. */
  free: Promise<unknown>;
  readonly topics: Map<string, Set<Subscriber>>;
  listener: Listener | undefined;
  lingering: ReturnType<typeof setTimeout> | undefined;
};

const kept = globalThis as { colloquyEvents?: State };

/** One per process, also when modules are loaded anew in development. */
function state(): State {
  kept.colloquyEvents ??= {
    waiting: [],
    next: undefined,
    free: Promise.resolve(),
    topics: new Map(),
    listener: undefined,
    lingering: undefined,
  };
  return kept.colloquyEvents;
}

/**
 * Tells whoever has subscribed to the topic, in every process on this database. To be called when the transaction that it is
 * about has been committed, never inside it. A message is small: ids, no content. Resolves once it has been sent.
 */
export function publish(topic: string, message: Message): Promise<void> {
  const now = state();
  now.waiting.push([topic, message]);
  now.next ??= now.free.then(() => {
    now.next = undefined;
    const sending = notify(now.waiting.splice(0));
    now.free = sending.catch(() => {}).then(() => new Promise((resolve) => setTimeout(resolve, REST_MS)));
    return sending;
  });
  return now.next;
}

async function notify(messages: readonly Sent[]): Promise<void> {
  for (const payload of payloads(messages)) await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${payload})`;
}

/** As few payloads as hold the messages. */
export function payloads(messages: readonly Sent[]): string[] {
  const full: Sent[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const message of messages) {
    const more = Buffer.byteLength(JSON.stringify(message)) + 1;
    if (bytes + more > FULL_AT_BYTES) {
      full.push([]);
      bytes = 0;
    }
    full.at(-1)?.push(message);
    bytes += more;
  }
  return full.map((part) => JSON.stringify(part));
}

/**
 * Hears what is published on a topic, until `unsubscribe`. One connection to the database serves all subscribers of the process,
 * and is there only while there are some; one that is lost is made again.
 */
export function subscribe(topic: string, subscriber: Subscriber): Subscription {
  const now = state();
  const { topics } = now;
  const subscribers = topics.get(topic) ?? new Set();
  topics.set(topic, subscribers.add(subscriber));
  clearTimeout(now.lingering);
  now.listener ??= new Listener(CHANNEL, {
    heard: (payload) => deliver(topics, payload),
    missed: () => {
      for (const all of [...topics.values()]) for (const one of [...all]) one.missed?.();
    },
  });
  return { listening: now.listener.listening, unsubscribe: () => forget(topic, subscriber) };
}

function deliver(topics: State["topics"], payload: string): void {
  for (const [topic, message] of JSON.parse(payload) as Sent[])
    for (const subscriber of [...(topics.get(topic) ?? [])]) subscriber.message(message);
}

function forget(topic: string, subscriber: Subscriber): void {
  const now = state();
  const subscribers = now.topics.get(topic);
  subscribers?.delete(subscriber);
  if (subscribers?.size === 0) now.topics.delete(topic);
  if (now.topics.size > 0) return;
  clearTimeout(now.lingering);
  now.lingering = setTimeout(() => {
    now.listener?.close();
    now.listener = undefined;
  }, LINGER_MS).unref();
}
