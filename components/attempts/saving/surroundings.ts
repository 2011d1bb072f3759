import { uuidv7 } from "uuidv7";
import { type Device, indexedDevice } from "./device";
import { browserTabs, type Tabs } from "./tabs";

/** Stops what was started. */
export type Cancel = () => void;

/** All that the engine needs of the browser; a test gives it others. */
export type Surroundings = {
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => Cancel;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly device: Device;
  readonly tabs: Tabs;
  /** Tells of the moments that matter to saving, until stopped. */
  readonly watch: (moments: Moments) => Cancel;
};

export type Moments = {
  /** The network may be back, or the student came back to the page. */
  readonly back: () => void;
  /** The page is hidden, perhaps for ever. */
  readonly leaving: () => void;
};

export function browserSurroundings(): Surroundings {
  return {
    now: Date.now,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    // crypto.randomUUID is missing on a school's plain http server.
    newId: uuidv7,
    fetch: (url, init) => fetch(url, init),
    device: indexedDevice(),
    tabs: browserTabs,
    watch,
  };
}

function watch({ back, leaving }: Moments): Cancel {
  const stop = new AbortController();
  const { signal } = stop;
  const turned = () => (document.visibilityState === "hidden" ? leaving() : back());
  window.addEventListener("online", back, { signal });
  window.addEventListener("pageshow", back, { signal });
  window.addEventListener("pagehide", leaving, { signal });
  document.addEventListener("visibilitychange", turned, { signal });
  return () => stop.abort();
}
