import type { Request } from "@playwright/test";

/** Sends a server action again as the page sent it, but with other words, as somebody else, or from another origin. */
export function sameAction(request: Request, words: string) {
  const body = request.postData();
  if (!body?.includes(words)) throw new Error(`The action was not sent with “${words}”.`);
  // The browser's own, which `fetch` writes anew.
  const { "content-length": _, host: __, ...headers } = request.headers();
  return async (otherWords: string, cookie: string, origin: string): Promise<void> => {
    await fetch(request.url(), {
      method: "POST",
      redirect: "manual",
      headers: { ...headers, cookie, origin },
      body: body.replaceAll(words, otherWords),
    });
  };
}
