/** Where the sheet lies over the text: the same width as `max-lg`. */
const NARROW = "(width < 64rem)";
/** The bar above, with some air. */
const TOP_PX = 80;
/** What the cite bar covers at the foot, with some air. */
const FOOT_PX = 230;

const behavior = (): ScrollBehavior =>
  matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

/** What scrolls when the text does: a box around it, or the page. */
function scrollerOf(node: Node): Element {
  for (let element = node.parentElement; element; element = element.parentElement)
    if (
      element.scrollHeight > element.clientHeight &&
      /auto|scroll/.test(getComputedStyle(element).overflowY)
    )
      return element;
  return document.documentElement;
}

/** Scrolls the page so that a part of the text stands where a sheet at half its height leaves room. */
export function bringIntoView(part: Element): void {
  const share = matchMedia(NARROW).matches ? 0.22 : 0.4;
  const { top } = part.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight * share, behavior: behavior() });
}

/** Scrolls as little as is needed to see the words while the cite bar stands at its foot. */
export function keepInView(words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  const below = bottom - (innerHeight - FOOT_PX);
  const by = top < TOP_PX ? top - TOP_PX : below > 0 ? Math.min(below, top - TOP_PX) : 0;
  if (by !== 0) scrollerOf(words.startContainer).scrollBy({ top: by });
}
