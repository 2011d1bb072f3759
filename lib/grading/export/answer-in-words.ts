import type { Answer, LearnerItem } from "@/lib/schemas/item";

/** What the student gave, in the words of the question; passages are told apart from it. */
export function answerInWords(item: LearnerItem, answer: Answer): string {
  if ("text" in answer) return answer.text;
  if ("words" in answer) return answer.words;
  if ("number" in answer) return answer.number;
  if ("placement" in answer && item.kind === "CATEGORISE") {
    const titles = new Map(item.content.categories.map(({ id, title }) => [id, title]));
    return pairs(item.content.statements, answer.placement, titles);
  }
  if ("placement" in answer && item.kind === "MATCH") {
    const meanings = new Map(item.content.meanings.map(({ id, text }) => [id, text]));
    return pairs(item.content.terms, answer.placement, meanings);
  }
  if ("order" in answer && item.kind === "ORDER") {
    const texts = new Map(item.content.entries.map(({ id, text }) => [id, text]));
    return answer.order.flatMap((id) => texts.get(id) ?? []).join(" → ");
  }
  if ("judgements" in answer && item.kind === "MATRIX") {
    const titles = new Map(item.content.principles.map(({ id, title }) => [id, title]));
    return pairs(item.content.cases, answer.judgements, titles);
  }
  // Of −100 to 100, as the ends of the line say.
  if ("position" in answer) return answer.position === null ? "" : String(answer.position);
  if (!("options" in item.content)) return "";
  const chosen = "options" in answer ? answer.options : "option" in answer ? [answer.option] : [];
  return item.content.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join("; ");
}

function pairs(
  things: readonly { readonly id: string; readonly text: string }[],
  placement: Readonly<Record<string, string>>,
  places: ReadonlyMap<string, string>,
): string {
  return things
    .flatMap(({ id, text }) => {
      const place = places.get(placement[id] ?? "");
      return place ? [`${text} → ${place}`] : [];
    })
    .join("; ");
}

/** The passages of an answer as quotations, each on a line of its own. */
export function quotations(answer: Answer): string {
  return "passages" in answer ? answer.passages.map(({ quote }) => `“${quote}”`).join("\n") : "";
}
