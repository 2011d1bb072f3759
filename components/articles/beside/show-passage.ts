/** Scrolls the first piece of a numbered passage into view, and marks all its pieces as the current ones. */
export function showPassage(within: HTMLElement, number: string): void {
  for (const mark of within.querySelectorAll("mark[data-current]")) mark.removeAttribute("data-current");
  const pieces = within.querySelectorAll(`mark[data-passages~="${number}"]`);
  for (const mark of pieces) mark.setAttribute("data-current", "true");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pieces[0]?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}
