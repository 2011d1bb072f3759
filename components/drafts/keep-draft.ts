import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A draft as the device keeps it; `basedOn` is the version that an edit began with. */
export type Kept<D = unknown> = { readonly draft: D; readonly basedOn: number | null };

interface Store extends DBSchema {
  drafts: { key: string; value: Kept };
}

let opening: Promise<IDBPDatabase<Store>> | null = null;

function store(): Promise<IDBPDatabase<Store>> {
  opening ??= openDB<Store>("colloquy-articles", 1, {
    upgrade: (database) => {
      database.createObjectStore("drafts");
    },
  });
  return opening;
}

/** What the device has under the key, which says of which kind it is; nothing where the browser keeps nothing. */
export async function keptDraft<D>(key: string): Promise<Kept<D> | null> {
  try {
    return ((await (await store()).get("drafts", key)) as Kept<D> | undefined) ?? null;
  } catch {
    return null;
  }
}

const waiting = new Map<string, Kept | null>();
let writing = false;

/** Keeps a draft, or forgets it (null). One write at a time; of several that wait for it the last one counts. */
export async function keepDraft(key: string, kept: Kept | null): Promise<void> {
  waiting.set(key, kept);
  if (writing) return;
  writing = true;
  try {
    for (let [next] = waiting; next; [next] = waiting) {
      const [name, value] = next;
      waiting.delete(name);
      const database = await store();
      if (value) await database.put("drafts", value, name);
      else await database.delete("drafts", name);
    }
  } catch {
    // A browser that keeps nothing, or no more: the page still has everything until it is closed.
  } finally {
    writing = false;
  }
}
