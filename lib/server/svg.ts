/** Characters that XML gives a meaning to, and those that it does not allow at all. */
const MEANING: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as it may stand in an element or an attribute of XML. */
export const escapedXml = (text: string): string =>
  text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"']/g, (sign) => MEANING[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element of XML. Its text and attributes are escaped; `inside` is XML already. */
export function xml(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join("");
  return inside.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${inside.join("")}</${name}>`;
}

/**
 * A picture as a file of its own: it loads nothing, runs nothing and leads nowhere. Its letters come from the reader's machine.
 *
 * @param inside XML, as `xml` makes it.
 */
export function svgDocument(
  { width, height, title }: { readonly width: number; readonly height: number; readonly title: string },
  inside: readonly string[],
): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    role: "img",
    "font-family":
      '"Source Sans 3", system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("svg", root, [
    xml("title", {}, [escapedXml(title)]),
    xml("rect", { width, height, fill: "#ffffff" }),
    ...inside,
  ])}\n`;
}
