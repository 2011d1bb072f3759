/** Not every browser lets the keyboard scroll a box that cannot have the focus. The box needs a role and a name. */
export const KEYBOARD_SCROLL = { tabIndex: 0 } as const;
