import type { Page } from "@playwright/test";

/** Everything that this page's origin keeps in the browser, as one text. */
export async function stored(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await wait(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        databases.push([name, store, await wait(rows.getAllKeys()), await wait(rows.getAll())]);
      }
      database.close();
    }
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => {
        const cache = await window.caches.open(name);
        const answers = await cache.matchAll();
        return [name, await Promise.all(answers.map((answer) => answer.text()))];
      }),
    );
    return { databases, caches, local: { ...localStorage }, session: { ...sessionStorage } };
  });
  return JSON.stringify({ cookies, inPage });
}
