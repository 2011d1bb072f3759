import type { Answer, LearnerItem } from "@/lib/schemas/item";

/** What the student gave, in the words of the question; passages are told apart from it. */
export function answerInWords(item: LearnerItem, answer: Answer): string {
  if ("text" in answer) return answer.text;
  if ("placement" in answer && item.kind === "CATEGORISE") {
    const titles = new Map(item.content.categories.map(({ id, title }) => [id, title]));
    return item.content.statements
      .flatMap(({ id, text }) => {
        const title = titles.get(answer.placement[id] ?? "");
        return title ? [`${text} → ${title}`] : [];
      })
      .join("; ");
  }
  if (!("options" in item.content)) return "";
  const chosen = "options" in answer ? answer.options : "option" in answer ? [answer.option] : [];
  return item.content.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join("; ");
}

/** The passages of an answer as quotations, each on a line of its own. */
export function quotations(answer: Answer): string {
  return "passages" in answer ? answer.passages.map(({ quote }) => `“${quote}”`).join("\n") : "";
}
