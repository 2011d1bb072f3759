import { escapedXml, svgDocument, xml } from "@/lib/server/svg";
import { linesThatFit } from "../map/fit";
import {
  DASHES,
  type LineLook,
  type Scene,
  type SceneLine,
  type SceneText,
  TEXT_SIZE,
  THEN_GAP,
} from "../map/scene";

const FILL = { strong: "#211d17", plain: "#211d17", muted: "#655d50" } as const;
const BOX = {
  place: { fill: "#f3eee2", stroke: "#8a8171" },
  post: { fill: "#ffffff", stroke: "#8a8171" },
  teacher: { fill: "#ffffff", stroke: "#211d17", "stroke-width": 2 },
  passage: { fill: "#fdf3cf", stroke: "#a97d0b" },
} as const;
const lineColour = (look: LineLook) =>
  look === "PLACE" ? "#b9b0a0" : look === "PASSAGE" ? "#a97d0b" : "#211d17";

const word = ({ x, y, text, then, look, anchor }: SceneText) =>
  xml(
    "text",
    {
      ...{ x, y, fill: FILL[look], "font-size": TEXT_SIZE },
      "font-weight": look === "strong" ? 600 : null,
      "text-anchor": anchor,
    },
    [
      escapedXml(text),
      then ? xml("tspan", { dx: THEN_GAP, fill: FILL.muted, "font-weight": 400 }, [escapedXml(then)]) : "",
    ],
  );

const line = ({ look, path }: SceneLine) =>
  xml("path", {
    ...{ d: path, fill: "none", stroke: lineColour(look) },
    "stroke-width": look === "PLACE" || look === "PASSAGE" ? 1 : 1.6,
    "stroke-dasharray": DASHES[look],
    "stroke-opacity": look === "PASSAGE" ? 0.6 : null,
  });

/** A map as a picture that stands alone, on white: under its title what it is of. */
export function mapSvg(scene: Scene, title: string, under: readonly string[]): string {
  const width = scene.width;
  const below = under.flatMap((text) => linesThatFit(text, width - 16, TEXT_SIZE, 3));
  const top = 46 + below.length * 18;
  return svgDocument({ width, height: scene.height + top, title }, [
    xml("text", { x: 8, y: 28, fill: FILL.strong, "font-size": 20, "font-weight": 600 }, [
      escapedXml(linesThatFit(title, width - 16, 23)[0] ?? ""),
    ]),
    ...below.map((text, index) => word({ x: 8, y: 50 + index * 18, text, look: "plain" })),
    xml("g", { transform: `translate(0 ${top})` }, [
      ...[...scene.lines, ...scene.samples].map(line),
      ...scene.texts.map(word),
      ...scene.boxes.map(({ kind, x, y, width, height, title, texts }) =>
        xml("g", {}, [
          xml("title", {}, [escapedXml(title)]),
          xml("rect", { x, y, width, height, rx: 6, ...BOX[kind] }),
          ...texts.map(word),
        ]),
      ),
    ]),
  ]);
}
