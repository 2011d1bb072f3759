/** Of fewer students than this a figure says little. */
export const FEW = 10;
