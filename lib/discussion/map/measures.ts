import type { Place } from "./arrange";

/** In pixels. */
export const PLACE = { x: 8, width: 116 } as const;
export const POST = { x: 180, width: 470, height: 48, gap: 8, indent: 20, deepest: 7 } as const;
export const PASSAGE = { x: 760, width: 316, height: 62, gap: 10 } as const;
export const WIDTH = PASSAGE.x + PASSAGE.width + 8;
export const BETWEEN_GROUPS = 22;

export type Placed<T> = { readonly of: T; readonly x: number; readonly y: number };

/** How wide a post is that begins at `x`: all end together. */
export const postWidth = (x: number) => POST.x + POST.width - x;

export type PlacedGroup = { readonly place: Place; readonly y: number; readonly height: number };
