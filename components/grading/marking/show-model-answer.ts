/** Opens the model answer and goes there; from there, closes it and goes back to the top. Nothing where there is none. */
export function showModelAnswer(notes: HTMLElement | null, heading: HTMLElement | null): void {
  const details = notes?.querySelector<HTMLDetailsElement>("[data-model-answer] > details");
  const summary = details?.querySelector("summary");
  if (!details || !summary) return;
  const isThere = details.open && document.activeElement === summary;
  details.open = !isThere;
  if (isThere) heading?.focus();
  else summary.focus();
}
