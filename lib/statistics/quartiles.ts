/**
 * Where the lower quarter ends, the middle lies and the upper quarter begins, with n. By linear interpolation, as `percentile_cont` of
 * SQL has them (Hyndman & Fan 1996, type 7). Never of nobody: that is null.
 */
export type Quartiles = {
  readonly n: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};
