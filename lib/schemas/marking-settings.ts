/** How a marker likes the queue, kept in the cookie `marking`: read by the server before it reads any name. */
export type MarkingSettings = Readonly<{
  by: "student" | "item";
  /** So unless a marker wants the names: nobody is marked by who they are. */
  hideNames: boolean;
  /** Goes on to answers that nobody has marked, past the others. */
  onlyUnmarked: boolean;
}>;

export const MARKING_COOKIE = "marking";

/** As one word: "item hidden all". */
export const markingWords = ({ by, hideNames, onlyUnmarked }: MarkingSettings): string =>
  [by, hideNames ? "hidden" : "named", onlyUnmarked ? "unmarked" : "all"].join(" ");

/** The settings in a cookie's value; what is missing or makes no sense takes its default. */
export function parseMarkingSettings(value: string | undefined): MarkingSettings {
  const words = decoded(value ?? "").split(" ");
  return {
    by: words.includes("item") ? "item" : "student",
    hideNames: !words.includes("named"),
    onlyUnmarked: !words.includes("all"),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
