const LINK = 'a[href^="#words-"], a[href^="#comment-"]';

/**
 * Follows a link between a comment and its words: all pieces of the words and the comment are marked as the chosen ones,
 * and the other end comes into view and has the focus. @returns whether it was such a link.
 */
export function followPin(within: HTMLElement, target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINK) : null;
  const [, end, id] = link?.hash.match(/^#(words|comment)-([\w-]+)$/) ?? [];
  if (!link || !end || !id || !within.contains(link)) return false;
  const pieces = within.querySelectorAll<HTMLElement>(`mark[data-pins~="${id}"]`);
  const comment = within.querySelector<HTMLElement>(`#comment-${id}`);
  for (const old of within.querySelectorAll("[data-current]")) old.removeAttribute("data-current");
  for (const part of [...pieces, comment]) part?.setAttribute("data-current", "true");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = still ? "auto" : "smooth";
  if (end === "comment") {
    comment?.focus({ preventScroll: true });
    comment?.scrollIntoView({ block: "nearest", behavior });
  } else {
    within.querySelector<HTMLElement>(`#words-${id}`)?.focus({ preventScroll: true });
    pieces[0]?.scrollIntoView({ block: "center", behavior });
  }
  return true;
}
