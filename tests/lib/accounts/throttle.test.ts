import { beforeEach, describe, expect, it, vi } from "vitest";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { forgetOldTries, throttled } from "@/lib/accounts/throttle/throttle";
import { signInStudent } from "@/lib/courses/sign-in-student";
import { database } from "../../support/database";
import { makeCourse, makeStudent, makeTeacher, SECRET, unique } from "../../support/factories";
import { visitor } from "../../support/viewers";

const times = (count: number) => Array.from({ length: count }, (_, i) => i);
const wrong = async () => null;
const tooMany = { code: "tooManyTries" };

async function teacher() {
  const { email } = await database.user.findUniqueOrThrow({ where: { id: await makeTeacher() } });
  return email ?? "";
}

describe("guessing a secret", () => {
  let email: string;
  beforeEach(async () => {
    email = await teacher();
  });
  const guess = (password: string, from = visitor()) => signInTeacher(from, { email, password });

  it("is refused after ten wrong passwords, from whatever address, with the minutes to wait", async () => {
    for (const i of times(10)) expect(await guess(`wrong ${i}`)).toBeNull();
    await expect(guess(SECRET)).rejects.toMatchObject({ ...tooMany, values: { minutes: 5 } });
  });

  it("stays refused when the app is started anew", async () => {
    for (const i of times(10)) await guess(`wrong ${i}`);
    vi.resetModules();
    const anew = await import("@/lib/accounts/sign-in-teacher");
    expect(anew.signInTeacher).not.toBe(signInTeacher);
    await expect(anew.signInTeacher(visitor(), { email, password: SECRET })).rejects.toMatchObject(tooMany);
  });

  it("does not lock anybody else out", async () => {
    const from = visitor();
    for (const i of times(10)) await guess(`wrong ${i}`, from);
    expect(await signInTeacher(from, { email: await teacher(), password: SECRET })).not.toBeNull();
  });

  it("gains nothing from trying many at once", async () => {
    const check = vi.fn(wrong);
    const outcomes = await Promise.allSettled(
      times(40).map(() => throttled(email, visitor().address, check)),
    );
    expect(check).toHaveBeenCalledTimes(10);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(30);
  });

  it("is forgiven by the right password", async () => {
    for (const i of times(9)) await guess(`wrong ${i}`);
    expect(await guess(SECRET)).not.toBeNull();
    for (const i of times(9)) expect(await guess(`wrong ${i}`)).toBeNull();
  });

  it("of PINs is refused for the student, however the name is written and whichever code is typed", async () => {
    const courseId = await makeCourse(await makeTeacher());
    const [code, other] = ["ACDEFGHJ", "ACDEFGHK"] as const;
    await database.joinCode.createMany({
      data: [
        { courseId, code, retiredAt: new Date() },
        { courseId, code: other },
      ],
    });
    await makeStudent(courseId, "Әсем");
    for (const i of times(10))
      await signInStudent(visitor(), {
        code: i % 2 ? code : other,
        name: i % 3 ? " әсем" : "ӘСЕМ",
        pin: "100299",
      });
    const right = { code, name: "Әсем", pin: SECRET };
    await expect(signInStudent(visitor(), right)).rejects.toMatchObject(tooMany);
  });

  it("is refused to an address after three hundred, whosever accounts it tries", async () => {
    const { address } = visitor();
    for (const _ of times(30))
      await Promise.all(times(10).map(() => throttled(unique("account"), address, wrong)));
    await expect(throttled(unique("account"), address, async () => "right")).rejects.toMatchObject(tooMany);
    expect(await throttled(unique("account"), visitor().address, async () => "right")).toBe("right");
  });

  it("is forgotten when its time is over, and not before", async () => {
    await guess("wrong");
    const past = unique("account");
    await throttled(past, visitor().address, wrong);
    const key = { contains: past };
    await database.rateLimit.updateMany({ where: { key }, data: { expire: new Date(Date.now() - 1) } });
    await forgetOldTries();
    expect(await database.rateLimit.count({ where: { key } })).toBe(0);
    expect(await database.rateLimit.count({ where: { key: { contains: email } } })).toBe(1);
  });

  it("leaves a whole school behind one address alone while its people type what is right", async () => {
    const { address } = visitor();
    for (const _ of times(32))
      await Promise.all(times(10).map(() => throttled(unique("account"), address, async () => "right")));
    expect(await throttled(unique("account"), address, async () => "right")).toBe("right");
  });
});
