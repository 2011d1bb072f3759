import type { ArgumentMap } from "../argument-map";
import { type MapPassage, type MapPost, PLACES } from "./arrange";
import { passageBox, placeBox, postBox } from "./boxes";
import type { MapLabels } from "./labels";
import { legend } from "./legend";
import {
  BETWEEN_GROUPS,
  PASSAGE,
  PLACE,
  type Placed,
  type PlacedGroup,
  POST,
  postWidth,
  WIDTH,
} from "./measures";
import type { Scene, SceneLine } from "./scene";

/**
 * Where everything of a map stands: the places on the line in the left column, each as high as its conversations; the posts in the
 * middle, answers indented below what they answer; the passages on the right, near the posts that rest on them. No two boxes of a
 * column overlap. Each post is there once; each answer, each position and each passage of a post is a line.
 */
export function layout(map: Pick<ArgumentMap, "threadId" | "posts" | "passages">, labels: MapLabels): Scene {
  const { threadId, posts, passages } = map;
  const key = legend(labels, WIDTH);
  const { placed, places, bottom } = placePosts(posts, key.bottom + 36);
  const cited = placePassages(passages, placed, key.bottom + 36);
  const lines = placed.flatMap((one) => [
    ...placeLine(one, places),
    ...answerLine(one, placed),
    ...cited.flatMap((passage) =>
      one.of.passages.includes(passage.of.number) ? [passageLine(one, passage)] : [],
    ),
  ]);
  const heads = [
    { x: PLACE.x, text: labels.columns.places },
    { x: POST.x, text: labels.columns.posts },
    { x: PASSAGE.x, text: labels.columns.passages },
  ];
  const last = cited.at(-1);
  return {
    width: WIDTH,
    height: Math.max(bottom, last ? last.y + PASSAGE.height : 0) + 12,
    lines,
    boxes: [
      ...places.map((place) => placeBox(threadId, place, labels)),
      ...placed.map((post) => postBox(threadId, post, labels)),
      ...cited.map((passage) => passageBox(threadId, passage, labels)),
    ],
    texts: [...key.texts, ...heads.map((head) => ({ ...head, y: key.bottom + 20, look: "strong" as const }))],
    samples: key.samples,
  };
}

function placePosts(posts: readonly MapPost[], top: number) {
  const placed: Placed<MapPost>[] = [];
  const places: PlacedGroup[] = [];
  let y = top;
  // A place that a post stands on is there even where no conversation began on it.
  for (const place of PLACES.filter((one) => posts.some((post) => [post.group, post.place].includes(one)))) {
    const begin = y;
    for (const of of posts.filter(({ group }) => group === place)) {
      placed.push({ of, x: POST.x + Math.min(of.depth, POST.deepest) * POST.indent, y });
      y += POST.height + POST.gap;
    }
    const height = Math.max(POST.height, y - begin - POST.gap);
    places.push({ place, y: begin, height });
    y = begin + height + BETWEEN_GROUPS;
  }
  return { placed, places, bottom: y - BETWEEN_GROUPS };
}

/** Each as near as can be to the middle of the posts that rest on it, in an order that crosses few lines. */
function placePassages(
  passages: readonly MapPassage[],
  posts: readonly Placed<MapPost>[],
  top: number,
): Placed<MapPassage>[] {
  const middle = ({ number }: MapPassage) => {
    const on = posts.filter(({ of }) => of.passages.includes(number));
    return on.reduce((sum, { y }) => sum + y + POST.height / 2, 0) / Math.max(1, on.length);
  };
  let free = top;
  return passages
    .map((of) => ({ of, at: middle(of) }))
    .sort((a, b) => a.at - b.at || a.of.number - b.of.number)
    .map(({ of, at }) => {
      const y = Math.max(free, at - PASSAGE.height / 2);
      free = y + PASSAGE.height + PASSAGE.gap;
      return { of, x: PASSAGE.x, y };
    });
}

/** From a post to the place that it takes on the line; straight where its conversation stands there too. */
function placeLine({ of, x, y }: Placed<MapPost>, places: readonly PlacedGroup[]): SceneLine[] {
  const target = places.find(({ place }) => place === of.place);
  if (!target || of.position === null) return [];
  const right = PLACE.x + PLACE.width;
  const from = y + POST.height / 2;
  const to = Math.min(Math.max(from, target.y + 12), target.y + target.height - 12);
  // Lines to another place go side by side, not one over the other.
  const lane = right + 14 + (of.number % 6) * 5;
  const path = to === from ? `M${x} ${from}H${right}` : `M${x} ${from}H${lane}V${to}H${right}`;
  return [{ look: "PLACE", from: of.postId, to: of.place, path }];
}

/**
 * From an answer to what it answers: out of its left side, and up; where another answer stands between, up to the line of that one,
 * so that no dashes lie on other dashes.
 */
function answerLine({ of, x, y }: Placed<MapPost>, placed: readonly Placed<MapPost>[]): SceneLine[] {
  const target = of.answers === null ? undefined : placed[of.answers - 1];
  if (!target) return [];
  const middle = y + POST.height / 2;
  const line = (path: string): SceneLine[] => [
    { look: of.move ?? "ANSWER", from: of.postId, to: target.of.postId, path },
  ];
  if (target.x === x) {
    // From the deepest column on, answers stand below one another: the line goes round.
    const left = x - POST.indent / 2;
    return line(`M${x} ${middle}H${left}V${target.y + POST.height / 2}H${target.x}`);
  }
  const before = placed.slice(0, of.number - 1).findLast((one) => one.of.answers === of.answers);
  const top = before ? before.y + POST.height / 2 : target.y + POST.height;
  return line(`M${x} ${middle}H${target.x + POST.indent / 2}V${top}`);
}

function passageLine({ of, x, y }: Placed<MapPost>, passage: Placed<MapPassage>): SceneLine {
  const [x1, y1] = [x + postWidth(x), y + POST.height / 2];
  const [x2, y2] = [passage.x, passage.y + PASSAGE.height / 2];
  const bend = (x1 + x2) / 2;
  const path = `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
  return { look: "PASSAGE", from: of.postId, to: String(passage.of.number), path };
}
