import { KEYBOARD_SCROLL } from "@/components/ui/keyboard-scroll";
import {
  DASHES,
  type LineLook,
  type Scene,
  type SceneBox,
  type SceneLine,
  type SceneText,
  TEXT_SIZE,
  THEN_GAP,
} from "@/lib/discussion/map/scene";

const LETTERS = { strong: "fill-ink font-semibold", plain: "fill-ink", muted: "fill-muted" } as const;
const BOXES: Readonly<Record<SceneBox["kind"], string>> = {
  place: "fill-rule/40 stroke-edge",
  post: "fill-sheet stroke-edge",
  teacher: "fill-sheet stroke-ink stroke-2",
  passage: "fill-marker/40 stroke-marker-line",
};

/** A map in its own box, which scrolls. Each box of it leads to what it stands for. */
export function MapPicture({ scene, title }: { scene: Scene; title: string }) {
  const { width, height } = scene;
  return (
    <section
      aria-label={title}
      {...KEYBOARD_SCROLL}
      className="max-h-[80vh] overflow-auto rounded-control border border-rule bg-paper print:max-h-none"
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="font-ui"
        fontSize={TEXT_SIZE}
      >
        <title>{title}</title>
        {[...scene.lines, ...scene.samples].map((line) => (
          <Line key={`${line.look}:${line.from}:${line.to}:${line.path}`} line={line} />
        ))}
        {scene.texts.map((text) => (
          <Words key={`${text.x}:${text.y}`} of={text} />
        ))}
        {scene.boxes.map((box) => (
          <Box key={`${box.kind}:${box.id}`} box={box} />
        ))}
      </svg>
    </section>
  );
}

const lineClass = (look: LineLook) =>
  look === "PLACE" ? "stroke-rule" : look === "PASSAGE" ? "stroke-marker-line/60" : "stroke-ink";

function Line({ line: { look, path } }: { line: SceneLine }) {
  const dashes = DASHES[look];
  return (
    <path
      d={path}
      className={`fill-transparent ${lineClass(look)}`}
      strokeWidth={look === "PLACE" || look === "PASSAGE" ? 1 : 1.6}
      {...(dashes && { strokeDasharray: dashes })}
    />
  );
}

function Box({ box: { kind, x, y, width, height, title, href, texts } }: { box: SceneBox }) {
  return (
    // A map may have hundreds: plain links, of which none is fetched ahead.
    <a href={href} className="group no-underline">
      <title>{title}</title>
      <rect
        {...{ x, y, width, height }}
        rx="6"
        className={`${BOXES[kind]} group-hover:stroke-accent group-focus-visible:stroke-accent group-focus-visible:stroke-3`}
      />
      {texts.map((text) => (
        <Words key={`${text.x}:${text.y}`} of={text} />
      ))}
    </a>
  );
}

function Words({ of: { x, y, text, then, look, anchor } }: { of: SceneText }) {
  return (
    <text {...{ x, y }} className={LETTERS[look]} {...(anchor && { textAnchor: anchor })}>
      {text}
      {then ? (
        <tspan dx={THEN_GAP} className="fill-muted font-normal">
          {then}
        </tspan>
      ) : null}
    </text>
  );
}
