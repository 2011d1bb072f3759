/** The criterion that has the focus, by its id. */
export function focusedCriterion(form: HTMLElement | null): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-criterion]");
  return focused && form?.contains(focused) ? focused.dataset.criterion : undefined;
}

/** Moves the focus to the criterion after this one; after the last, to the button that saves. */
export function focusAfter(form: HTMLElement | null, criterionId: string): void {
  const all = [...(form?.querySelectorAll<HTMLElement>("[data-criterion]") ?? [])];
  const next = all[all.findIndex(({ dataset }) => dataset.criterion === criterionId) + 1];
  const control = next
    ? (next.querySelector<HTMLElement>("input:checked") ?? next.querySelector<HTMLElement>("input"))
    : form?.querySelector<HTMLElement>("[data-save]");
  control?.focus();
}
