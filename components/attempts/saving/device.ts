import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Answer } from "@/lib/schemas/item";

/** An answer that waits on this device. Its row never changes its content: another content has another save id. */
export type KeptAnswer = {
  /** First in the key: on a school's shared laptop nobody else's answers are ever read or sent. */
  readonly userId: string;
  readonly attemptId: string;
  readonly itemVersionId: string;
  readonly saveId: string;
  readonly baseRevision: number;
  readonly answer: Answer;
  readonly changedAt: number;
  readonly ancestors: readonly string[];
};

/** What names a row. */
export type KeptKey = Pick<KeptAnswer, "userId" | "attemptId" | "itemVersionId" | "saveId">;
type Key = [userId: string, attemptId: string, itemVersionId: string, saveId: string];

/** What keeps answers through a reload or a closed browser. Every method rejects where the browser allows none. */
export type Device = {
  /** The answers of one user to one attempt. */
  read(userId: string, attemptId: string): Promise<KeptAnswer[]>;
  /** The attempts of one user that still have answers here. */
  attempts(userId: string): Promise<string[]>;
  /** Puts rows in and takes others out, both or neither. */
  write(put: readonly KeptAnswer[], drop: readonly KeptKey[]): Promise<void>;
};

interface Schema extends DBSchema {
  answer: { key: Key; value: KeptAnswer };
}

/**
 * The device's IndexedDB. It is opened at the first use, and again when the browser closed it.
 * @param name of the database: what is kept for other things than attempts has one of its own.
 */
export function indexedDevice(name = "colloquy"): Device {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opening = null;
  };
  const database = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("answer", { keyPath: ["userId", "attemptId", "itemVersionId", "saveId"] });
      },
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };
  // An array sorts after every text, so these are all keys that begin with the given parts.
  const under = (...parts: string[]) => IDBKeyRange.bound(parts, [...parts, []]);

  return {
    read: async (userId, attemptId) => (await database()).getAll("answer", under(userId, attemptId)),
    attempts: async (userId) => {
      const keys = await (await database()).getAllKeys("answer", under(userId));
      return [...new Set(keys.map(([, attemptId]) => attemptId))];
    },
    write: async (put, drop) => {
      const transaction = (await database()).transaction("answer", "readwrite");
      const done = transaction.done;
      for (const row of put) transaction.store.put(row).catch(() => undefined);
      for (const row of drop) transaction.store.delete(keyOf(row)).catch(() => undefined);
      // Not waiting for the answers to the requests lets it finish even when the page goes away now.
      transaction.commit();
      await done;
    },
  };
}

const keyOf = ({ userId, attemptId, itemVersionId, saveId }: KeptKey): Key => [
  userId,
  attemptId,
  itemVersionId,
  saveId,
];
