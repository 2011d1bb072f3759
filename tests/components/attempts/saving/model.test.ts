import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Browser, ITEMS, memoryDevice, type Tab, textOf } from "./browser";
import { Clock } from "./clock";
import { type Fate, ScriptedServer } from "./scripted-server";

/**
 * Whole lessons at random. Every change types a word of its own after what is on the screen, so that at the end each
 * word can be looked for. A word may be missing for two reasons alone: its student chose another answer over it, or the
 * browser crashed in the very moment in which it was typed.
 */
class Lesson {
  readonly clock = new Clock();
  readonly server = new ScriptedServer(this.clock);
  readonly device = memoryDevice();
  readonly browser: Browser;
  readonly tabs: Tab[];
  readonly typed: { word: string; item: string; at: number }[] = [];
  readonly given = new Set<string>();
  readonly everyTab: Tab[];

  constructor(hasChannels: boolean) {
    this.browser = new Browser(this.clock, this.server, this.device, hasChannels);
    this.tabs = [this.browser.open(), this.browser.open()];
    this.everyTab = [...this.tabs];
  }

  type(which: number, item: string): void {
    const tab = this.tab(which);
    const word = `w${this.typed.length}.`;
    this.typed.push({ word, item, at: this.clock.time });
    tab.type(`${tab.on(item)?.text ?? ""}${word}`, item);
  }

  keep(which: number, item: string, choice: "mine" | "theirs"): void {
    const on = this.tab(which).on(item);
    if (!on?.newer) return;
    const [kept, left] = choice === "mine" ? [on.text, on.newer] : [on.newer, on.text];
    for (const word of words(left)) if (!words(kept).includes(word)) this.given.add(word);
    this.tab(which).answers.keep(item, choice);
  }

  crash(which: number): void {
    for (const { word, at } of this.typed)
      if (at > this.clock.time - 320 && !this.isSafe(word)) this.given.add(word);
    this.tab(which).crash();
    this.reopen(which);
  }

  /** Goes to another page of the app, and comes back. */
  leave(which: number): void {
    const tab = this.tab(which);
    tab.answers.stop();
    this.browser.tabs.delete(tab);
    this.reopen(which);
  }

  elsewhere(item: string): void {
    if (this.server.handedInAt) return;
    const there = this.server.responses.get(item);
    const word = `w${this.typed.length}.`;
    this.typed.push({ word, item, at: 0 });
    this.server.saveElsewhere(item, { text: (textOf(there?.answer) ?? "") + word, passages: [] });
  }

  reopen(which: number): void {
    const tab = this.browser.open();
    this.tabs[which] = tab;
    this.everyTab.push(tab);
  }

  tab(which: number): Tab {
    const tab = this.tabs[which];
    if (!tab) throw new Error("no such tab");
    return tab;
  }

  isSafe(word: string): boolean {
    const rows = [...this.device.rows.values(), ...this.server.responses.values(), ...this.server.kept];
    return rows.some(({ answer }) => words(textOf(answer)).includes(word));
  }

  unsafe(all: readonly string[]): string[] {
    return all.filter((word) => !this.given.has(word) && !this.isSafe(word));
  }

  /** What has to hold at every moment. */
  check(): void {
    for (const { saidSaved } of this.everyTab)
      for (const { itemVersionId, text } of saidSaved.splice(0))
        expect(
          this.server.committed.some(
            (one) => one.itemVersionId === itemVersionId && textOf(one.answer) === text,
          ),
        ).toBe(true);
    for (const tab of this.tabs)
      for (const item of ITEMS)
        if (tab.on(item)?.state === "kept") expect(this.unsafe(words(tab.on(item)?.text))).toEqual([]);
  }

  /** The network is back, everybody is signed in, and some time passes. */
  async end(): Promise<void> {
    Object.assign(this.server, { fate: "arrives", fates: [], signedIn: "ana" });
    for (const tab of this.tabs) tab.answers.signedInAgain();
    await this.clock.pass(120_000);
    this.check();
    expect(this.unsafe(this.typed.map(({ word }) => word))).toEqual([]);
    for (const tab of this.tabs)
      for (const item of ITEMS)
        if (tab.on(item)?.newer === null) expect(["saved", "late", "none"]).toContain(tab.on(item)?.state);
  }
}

const words = (text: string | null | undefined): string[] => text?.match(/w\d+\./g) ?? [];

type Step = (lesson: Lesson) => unknown;
const which = fc.nat({ max: 1 });
const item = fc.constantFrom(...ITEMS);
const step = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const named = (name: string, run: Step): Step => Object.assign(run, { [fc.toStringMethod]: () => name });

const steps: fc.Arbitrary<Step> = fc.oneof(
  step(
    8,
    fc.tuple(which, item).map(([w, i]) => named(`type ${w} ${i}`, (lesson) => lesson.type(w, i))),
  ),
  step(
    8,
    fc
      .constantFrom(10, 60, 320, 1100, 4000, 35_000, 70_000)
      .map((ms) => named(`pass ${ms}`, (lesson) => lesson.clock.pass(ms))),
  ),
  step(
    2,
    which.map((w) => named(`flush ${w}`, (lesson) => lesson.tab(w).answers.flush())),
  ),
  step(
    4,
    fc
      .constantFrom<Fate>("arrives", "arrives", "requestLost", "answerLost", "late", "fault", "portal")
      .map((fate) => named(fate, (lesson) => Object.assign(lesson.server, { fate }))),
  ),
  step(
    3,
    fc
      .tuple(which, item, fc.constantFrom<"mine" | "theirs">("mine", "theirs"))
      .map(([w, i, choice]) => named(`keep ${w} ${i} ${choice}`, (lesson) => lesson.keep(w, i, choice))),
  ),
  step(
    2,
    which.map((w) => named(`crash ${w}`, (lesson) => lesson.crash(w))),
  ),
  step(
    1,
    which.map((w) => named(`leave ${w}`, (lesson) => lesson.leave(w))),
  ),
  step(
    1,
    item.map((i) => named(`elsewhere ${i}`, (lesson) => lesson.elsewhere(i))),
  ),
  step(
    1,
    which.map((w) => named(`hand in ${w}`, (lesson) => void lesson.tab(w).answers.handIn())),
  ),
  step(
    1,
    fc
      .constantFrom("ana", null)
      .map((signedIn) =>
        named(`session ${signedIn}`, (lesson) => Object.assign(lesson.server, { signedIn })),
      ),
  ),
);

describe.each([true, false])("a lesson in two tabs (that hear each other: %s)", (hasChannels) => {
  it("never says saved in vain and never loses a word", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 40, size: "max" }), async (all) => {
        const lesson = new Lesson(hasChannels);
        await lesson.clock.pass(10);
        for (const one of all) {
          await one(lesson);
          lesson.check();
        }
        await lesson.end();
      }),
      { numRuns: Number(process.env.LESSONS ?? 150) },
    );
  }, 600_000);
});
