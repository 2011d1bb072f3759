/** A thread by its prompt, and by its group where it has one. */
export const threadName = (title: string, group: string | null): string =>
  group === null ? title : `${title} (${group})`;
