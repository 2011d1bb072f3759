import { describe, expect, it } from "vitest";
import { mentionsIn } from "@/lib/discussion/notices/mentions";

const PEOPLE = [
  { userId: "alder", name: "Alder" },
  { userId: "alder2", name: "Alder 2" },
  { userId: "aigerim", name: "Әйгерім Қ." },
  { userId: "ann", name: "Ann" },
  { userId: "annMarie", name: "Ann Marie O’Neil" },
  { userId: "wei", name: "王伟" },
  { userId: "smith1", name: "Smith" },
  { userId: "smith2", name: "smith" },
];

describe("who is mentioned", () => {
  it.each([
    ["@Alder what do you think?", ["alder"]],
    ["I agree with @alder.", ["alder"]],
    ["I agree (@ALDER, that is)", ["alder"]],
    ["@Alder 2 said so", ["alder2"]],
    ["@Alder  2’s words", ["alder2"]],
    ["@Alder 2nd time", ["alder"]],
    ["@Alder 20 times", ["alder"]],
    ["@Alderman is somebody else", []],
    ["@Ann Marie O’Neil and @Ann", ["annMarie", "ann"]],
    ["@Ann Marie is not a whole name", ["ann"]],
    ["@әйгерім қ. айтты", ["aigerim"]],
    ["@Әйгерім жоқ", []],
    ["@王伟你好", ["wei"]],
    ["＠王伟", ["wei"]],
    ["@Ann @Ann @ann", ["ann"]],
    ["@Smith", ["smith1", "smith2"]],
    ["Alder without the sign", []],
    ["mail@alder.example", []],
    ["@ Alder", []],
    ["@", []],
    ["@@Ann", ["ann"]],
    ["a line\n@Ann\nanother", ["ann"]],
  ])("%s", (text, expected) => {
    expect(mentionsIn(text, PEOPLE)).toEqual(expected);
  });

  it("nobody in a thread where nobody has a name", () => {
    expect(mentionsIn("@Ann", [])).toEqual([]);
    expect(mentionsIn("@", [{ userId: "x", name: " " }])).toEqual([]);
  });
});
