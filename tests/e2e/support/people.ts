// Signing in, as people do it: through the pages.
import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

export type TeacherLogin = { readonly email: string; readonly password: string };
export type StudentLogin = { readonly code: string; readonly name: string; readonly pin: string };

/** With which teachers sign up at the servers of these tests. */
export const SIGN_UP_CODE = "teachers of the tests";

const PASSWORD = "forty quiet herons by the weir";

/** Makes a teacher's account; the page is then at their courses. Returns how they sign in. */
export async function signUpTeacher(page: Page, name = "Ms Tester"): Promise<TeacherLogin> {
  const email = `${randomUUID()}@school.example`;
  await page.goto("/sign-up");
  await page.getByLabel("Sign-up code").fill(SIGN_UP_CODE);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page).toHaveURL(/\/courses$/);
  return { email, password: PASSWORD };
}

/** Signs a teacher in; the page is then at their courses. */
export async function signInTeacher(page: Page, { email, password }: TeacherLogin): Promise<void> {
  await page.goto("/sign-in?as=teacher");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/courses$/);
}

/** Joins a course as a new student; the page is then at their assignments. */
export async function joinCourse(page: Page, { code, name, pin }: StudentLogin): Promise<void> {
  await page.goto(`/join?code=${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("A PIN of your own").fill(pin);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("link", { name: "To my assignments" }).click();
  await expect(page).toHaveURL(/\/assignments$/);
}

/** On an assignment's page: takes the stances that it asks for, and starts. */
export async function startReading(page: Page): Promise<void> {
  const start = page.getByRole("button", { name: "Start" });
  await expect(start).toBeEnabled();
  for (const line of await page.getByRole("slider").all()) await line.press("ArrowRight");
  for (const sure of await page.getByText("fairly sure", { exact: true }).all()) await sure.click();
  await start.click();
  await expect(page).toHaveURL(/\/attempts\/[0-9a-f-]+$/);
}

/** Signs a student in who joined before; the page is then at their assignments. */
export async function signInStudent(page: Page, { code, name, pin }: StudentLogin): Promise<void> {
  await page.goto(`/sign-in?as=student&code=${code}`);
  await page.getByLabel("Your name, as you joined").fill(name);
  await page.getByLabel("PIN", { exact: true }).fill(pin);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/assignments$/);
}

/** Signs in on top of the page, where a session ended. */
export async function signInAgain(page: Page, { code, name, pin }: StudentLogin): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Join code/).fill(code);
  await dialog.getByLabel(/Your name/).fill(name);
  await dialog.getByLabel("PIN", { exact: true }).fill(pin);
  await dialog.getByRole("button", { name: "Sign in" }).click();
}
