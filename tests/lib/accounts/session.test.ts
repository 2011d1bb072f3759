import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changePassword } from "@/lib/accounts/change-password";
import { currentViewer } from "@/lib/accounts/session/session";
import { endSession, startSession } from "@/lib/accounts/session/session-cookie";
import { signInTeacher } from "@/lib/accounts/sign-in-teacher";
import { signOutEverywhere } from "@/lib/accounts/sign-out-everywhere";
import { resetPin } from "@/lib/courses/reset-pin";
import { database } from "../../support/database";
import { makeCourse, makeStudent, makeTeacher, SECRET } from "../../support/factories";
import { viewer, visitor } from "../../support/viewers";

type Cookie = { value: string; secure?: boolean; httpOnly?: boolean; sameSite?: string; maxAge?: number };

/** The cookies of one browser, and how it reached us. */
class Browser {
  readonly cookies = new Map<string, Cookie>();
  constructor(readonly protocol = "http") {}
  get = (name: string) => this.cookies.get(name);
  has = (name: string) => this.cookies.has(name);
  set(name: string, value: string, options: Omit<Cookie, "value">) {
    if (options.maxAge === 0) this.cookies.delete(name);
    else this.cookies.set(name, { value, ...options });
  }
}
let browser: Browser;
vi.mock("next/headers", () => ({
  cookies: async () => browser,
  headers: async () => new Headers({ "x-forwarded-proto": browser.protocol }),
}));

/** Does something as if it came from that browser. */
function from<T>(other: Browser, work: () => Promise<T>): Promise<T> {
  browser = other;
  return work();
}
const whoIs = (other: Browser) => from(other, async () => (await currentViewer())?.userId ?? null);

async function begin(userId: string, other = new Browser()): Promise<Browser> {
  const user = await database.user.findUniqueOrThrow({ where: { id: userId } });
  await from(other, () => startSession(user));
  return other;
}

describe("a session", () => {
  let teacherId: string;
  let laptop: Browser;
  let phone: Browser;
  beforeEach(async () => {
    teacherId = await makeTeacher();
    [laptop, phone] = [await begin(teacherId), await begin(teacherId)];
  });

  it("says who is asking, and nothing of what it holds can be read", async () => {
    expect(await whoIs(laptop)).toBe(teacherId);
    const [cookie] = laptop.cookies.values();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "lax", secure: false });
    expect(Buffer.from(cookie?.value ?? "", "base64").toString()).not.toContain(teacherId);
  });

  it("is marked secure where the site is served over https, and replaces one that was not", async () => {
    const school = new Browser("https");
    school.set("next-auth.session-token", "an old one", {});
    await begin(teacherId, school);
    expect([...school.cookies.keys()]).toEqual(["__Secure-next-auth.session-token"]);
    expect(school.get("__Secure-next-auth.session-token")?.secure).toBe(true);
    expect(await whoIs(school)).toBe(teacherId);
  });

  it("ends in this browser by signing out, and goes on in the other", async () => {
    await from(laptop, endSession);
    expect(await whoIs(laptop)).toBeNull();
    expect(await whoIs(phone)).toBe(teacherId);
  });

  it("ends on every device at once by signing out everywhere, and in no other account", async () => {
    const colleague = await begin(await makeTeacher());
    await signOutEverywhere(await viewer(teacherId));
    expect([await whoIs(laptop), await whoIs(phone)]).toEqual([null, null]);
    expect(await whoIs(colleague)).not.toBeNull();
    expect(await whoIs(await begin(teacherId))).toBe(teacherId);
  });

  it("ends by a new password everywhere but where it was set; only the new one opens", async () => {
    const { email } = await database.user.findUniqueOrThrow({ where: { id: teacherId } });
    const teacher = await viewer(teacherId);
    const entered = await changePassword(teacher, { current: SECRET, password: "a quiet reading room" });
    await from(laptop, () => startSession(entered));
    expect([await whoIs(laptop), await whoIs(phone)]).toEqual([teacherId, null]);
    const signIn = (password: string) => signInTeacher(visitor(), { email: email ?? "", password });
    expect(await signIn(SECRET)).toBeNull();
    expect(await signIn("a quiet reading room")).not.toBeNull();
  });

  it("stands when a password is not changed: wrong current one, or a common new one", async () => {
    const teacher = await viewer(teacherId);
    const change = (current: string, password: string) => changePassword(teacher, { current, password });
    await expect(change("wrong", "a quiet reading room")).rejects.toMatchObject({
      fields: { current: "passwordWrong" },
    });
    await expect(change(SECRET, "password1234")).rejects.toMatchObject({
      fields: { password: "passwordCommon" },
    });
    expect(await whoIs(phone)).toBe(teacherId);
  });

  it("of a student ends when the teacher gives a new PIN", async () => {
    const courseId = await makeCourse(teacherId);
    const studentId = await makeStudent(courseId);
    const tablet = await begin(studentId);
    const where = { courseId_userId: { courseId, userId: studentId } };
    const { id } = await database.enrollment.findUniqueOrThrow({ where });
    await resetPin(await viewer(teacherId), { enrollmentId: id });
    expect(await whoIs(tablet)).toBeNull();
  });

  it.each([
    ["made with another secret", { secret: "somebody else's secret, long enough too", maxAge: 60 }],
    ["that has run out", { secret: process.env.NEXTAUTH_SECRET ?? "", maxAge: -60 }],
  ])("%s is none", async (_, options) => {
    const value = await encode({ token: { sub: teacherId, sessionVersion: 1 }, ...options });
    laptop.set("next-auth.session-token", value, {});
    expect(await whoIs(laptop)).toBeNull();
  });
});
