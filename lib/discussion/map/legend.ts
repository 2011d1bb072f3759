import { textWidth } from "./fit";
import type { MapLabels } from "./labels";
import { type Scene, TEXT_SIZE } from "./scene";

const LOOKS = ["BUILD_ON", "CHALLENGE", "ASK", "BRING_EVIDENCE", "CHANGE_MIND", "ANSWER"] as const;
const SAMPLE = 44;
const LINE = 22;

/** What the lines between posts mean: each with its dashes, its sign and its word. */
export function legend(
  { moves }: Pick<MapLabels, "moves">,
  width: number,
): Pick<Scene, "texts" | "samples"> & { readonly bottom: number } {
  let [x, y] = [8, 16];
  const entries = LOOKS.map((look) => {
    const text = moves[look];
    const taken = SAMPLE + 8 + textWidth(text, TEXT_SIZE) + 24;
    if (x + taken > width) [x, y] = [8, y + LINE];
    const at = { x, y };
    x += Math.round(taken);
    return { look, text, at };
  });
  return {
    texts: entries.map(({ text, at }) => ({ x: at.x + SAMPLE + 8, y: at.y, text, look: "muted" })),
    samples: entries.map(({ look, at }) => ({
      look,
      from: "",
      to: "",
      path: `M${at.x} ${at.y - 4}H${at.x + SAMPLE}`,
    })),
    bottom: y + 8,
  };
}
