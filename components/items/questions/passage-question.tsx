/** The passage is the answer, and citing it is drawn below. */
export function PassageQuestion() {
  return null;
}
