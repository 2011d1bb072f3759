import { describe, expect, it } from "vitest";
import { nextPair, type Pair, pairKey } from "@/lib/grading/comparing/next-pair";
import { bradleyTerry, type Wins } from "@/lib/statistics/bradley-terry";
import { separationReliability } from "@/lib/statistics/separation";

describe("the next pair", () => {
  const ids = (n: number) => Array.from({ length: n }, (_, i) => `answer-${String(i).padStart(3, "0")}`);

  /** Has judges judge in turn; `leftWins` says what they see. */
  function judged(n: number, rounds: number, leftWins: (pair: Pair, round: number) => boolean, judges = 3) {
    const wins: Wins[] = [];
    const seen = Array.from({ length: judges }, () => new Set<string>());
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const own = seen[round % judges] ?? new Set();
      const pair = nextPair(ids(n), wins, own, `judge ${round % judges}`);
      if (!pair) break;
      own.add(pairKey(pair.left, pair.right));
      pairs.push(pair);
      const [winner, loser] = leftWins(pair, round) ? [pair.left, pair.right] : [pair.right, pair.left];
      wins.push({ winner, loser, count: 1 });
    }
    return { wins, pairs };
  }
  /** A coin that always falls the same way for the same words. */
  const coin = (words: string) => {
    let hash = 2166136261;
    for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) & 1) === 0;
  };

  it("spreads over all answers", () => {
    const { wins } = judged(20, 100, ({ left, right }) => left < right);
    const counts = bradleyTerry(ids(20), wins).strengths.map(({ comparisons }) => comparisons);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
  });

  it("is another for another judge, and the same for the same", () => {
    const asked = (judge: string) => nextPair(ids(30), [], new Set(), judge);
    expect(asked("one")).toEqual(asked("one"));
    const pairs = new Set(
      ["one", "two", "three", "four"].map((judge) => {
        const pair = asked(judge);
        return pairKey(pair?.left ?? "", pair?.right ?? "");
      }),
    );
    expect(pairs.size).toBeGreaterThan(2);
  });

  it("puts an answer on the left as often as on the right", () => {
    const { pairs } = judged(24, 700, ({ left, right }) => left < right);
    const lower = pairs.filter(({ left, right }) => left < right).length / pairs.length;
    expect(lower).toBeGreaterThan(0.44);
    expect(lower).toBeLessThan(0.56);
  });

  it("becomes nearer to what is uncertain as more is known", () => {
    const place = (id: string) => Number(id.slice(-3));
    const { pairs } = judged(24, 240, ({ left, right }) => place(left) > place(right));
    const apart = (some: readonly Pair[]) =>
      some.reduce((sum, { left, right }) => sum + Math.abs(place(left) - place(right)), 0) / some.length;
    expect(apart(pairs.slice(-60))).toBeLessThan(0.8 * apart(pairs.slice(0, 60)));
  });

  it("finds no reliability in tossed coins, and does in what there is", () => {
    const toss = Array.from({ length: 9 }, (_, run) => {
      const { wins } = judged(24, 120, ({ left, right }, round) => coin(`${run} ${round} ${left} ${right}`));
      return separationReliability(bradleyTerry(ids(24), wins).strengths) ?? 1;
    }).sort((a, b) => a - b);
    expect(toss[4]).toBeLessThan(0.2);
    const { wins } = judged(24, 120, ({ left, right }) => left < right);
    expect(separationReliability(bradleyTerry(ids(24), wins).strengths)).toBeGreaterThan(0.6);
  });

  it("is there quickly among 300 answers after 3,000 comparisons", () => {
    const many = ids(300);
    const wins = Array.from({ length: 3000 }, (_, i) => {
      const [a, b] = [(i * 7) % 300, (i * 7 + 1 + (i % 40)) % 300];
      return { winner: many[Math.min(a, b)] ?? "", loser: many[Math.max(a, b)] ?? "", count: 1 };
    });
    // Of the processor: the machine may be busy with something else.
    const begun = process.cpuUsage();
    expect(nextPair(many, wins, new Set(), "judge")).not.toBeNull();
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1500);
  });
});
