import { passageAddress, postAddress } from "./addresses";
import type { MapPassage, MapPost } from "./arrange";
import { linesThatFit, textWidth } from "./fit";
import type { MapLabels } from "./labels";
import { PASSAGE, PLACE, type Placed, type PlacedGroup, POST, postWidth } from "./measures";
import { type SceneBox, TEXT_SIZE, THEN_GAP } from "./scene";

/** A place may be higher than any screen: its name stands there again each so many pixels. */
const REPEAT = 448;

export function placeBox(threadId: string, { place, y, height }: PlacedGroup, labels: MapLabels): SceneBox {
  const title = labels.places[place];
  const side = place === "NONE" ? "" : `?side=${place}`;
  return {
    ...{ kind: "place", id: place, x: PLACE.x, y, width: PLACE.width, height, title },
    href: `/threads/${threadId}${side}`,
    texts: Array.from({ length: Math.ceil(height / REPEAT) }, (_, part) => part * REPEAT).flatMap((down) =>
      linesThatFit(title, PLACE.width - 16, TEXT_SIZE, 3)
        .map((text, line) => ({
          x: PLACE.x + 8,
          y: y + down + 18 + line * 16,
          text,
          look: "strong" as const,
        }))
        .filter((text) => text.y < y + height),
    ),
  };
}

export function postBox(threadId: string, { of, x, y }: Placed<MapPost>, labels: MapLabels): SceneBox {
  const width = postWidth(x);
  const right = [
    of.position === null ? "" : labels.position(of.position),
    of.passages.length > 0 ? labels.passages(of.passages) : "",
  ]
    .filter(Boolean)
    .join("  ");
  const answer = of.answers === null ? "" : labels.answers(of.move, of.answers);
  const room = width - 24 - textWidth(right, TEXT_SIZE);
  const name = `${of.number} ${labels.author(of)}`;
  const [shownName = ""] = linesThatFit(name, answer ? room * 0.55 : room, TEXT_SIZE);
  // Bold letters are wider.
  const [then] = linesThatFit(answer, room - textWidth(shownName, TEXT_SIZE) * 1.08 - THEN_GAP, TEXT_SIZE);
  const [words = ""] = linesThatFit(of.text, width - 16, TEXT_SIZE);
  return {
    ...{ kind: of.isTeachers ? "teacher" : "post", id: of.postId, x, y, width, height: POST.height },
    title: [name, answer, right, linesThatFit(of.text, 900, TEXT_SIZE)[0] ?? ""].filter(Boolean).join(" · "),
    href: postAddress(threadId, of.postId),
    texts: [
      { x: x + 8, y: y + 19, text: shownName, then, look: "strong" },
      { x: x + width - 8, y: y + 19, text: right, look: "muted", anchor: "end" },
      { x: x + 8, y: y + 38, text: words, look: "plain" },
    ].filter(({ text }) => text !== "") as SceneBox["texts"],
  };
}

export function passageBox(threadId: string, { of, x, y }: Placed<MapPassage>, labels: MapLabels): SceneBox {
  const head = labels.passage(of.number, of.count);
  return {
    ...{ kind: "passage", id: String(of.number), x, y, width: PASSAGE.width, height: PASSAGE.height },
    title: `${head}: ${of.text}`,
    href: passageAddress(threadId, of),
    texts: [
      { x: x + 8, y: y + 18, text: head, look: "muted" },
      ...linesThatFit(of.text, PASSAGE.width - 16, TEXT_SIZE, 2).map((text, line) => ({
        ...{ x: x + 8, y: y + 36 + line * 17, text, look: "plain" as const },
      })),
    ],
  };
}
