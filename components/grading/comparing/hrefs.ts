type Beside = { readonly itemVersionId: string; readonly firstId?: string; readonly secondId?: string };

/** Where two answers to a question stand side by side; what is not said is chosen there. */
export function besideHref(assignmentId: string, { itemVersionId, firstId, secondId }: Beside): string {
  const asked = new URLSearchParams({
    item: itemVersionId,
    ...(firstId && { first: firstId }),
    ...(secondId && { second: secondId }),
  });
  return `/assignments/${assignmentId}/marking/side-by-side?${asked}`;
}

/** Where the answers to a question are judged in pairs. */
export const judgeHref = (assignmentId: string, itemVersionId: string): string =>
  `/assignments/${assignmentId}/marking/compare/${itemVersionId}`;

export const rankingHref = (assignmentId: string, itemVersionId: string): string =>
  `${judgeHref(assignmentId, itemVersionId)}/ranking`;
