// React Aria writes a style element of its own, which the policy of the page allows only under the page's nonce. It looks
// for it where bundlers keep theirs; the page's own scripts carry it.
declare global {
  var __webpack_nonce__: string | undefined;
}

if (typeof document !== "undefined")
  globalThis.__webpack_nonce__ ??= document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

export {};
