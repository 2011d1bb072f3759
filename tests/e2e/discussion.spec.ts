// A class discusses: a teacher and six students at once, each in a browser of their own.
import type { Page } from "@playwright/test";
import {
  cite,
  discussingClass,
  field,
  firstPost,
  makeClass,
  PIN,
  postWith,
  SENTENCE,
} from "./discussion/class";
import { addAttempt, addDiscussion } from "./support/classes";
import { hold } from "./support/hold";
import { joinCourse, signInAgain } from "./support/people";
import { expect, test } from "./support/test";

test("six students post first, read, answer and are led by their teacher", async ({ device, database }) => {
  test.setTimeout(240_000);
  const names = ["Aigerim", "Bolat", "Chiara", "Damir", "Emre", "Farid"];
  const { teacher, students, threadId, assignmentId } = await discussingClass(database, device, names);
  const [ann, bolat, chiara, damir, emre, farid] = students;
  if (!ann || !bolat || !chiara || !damir || !emre || !farid) throw new Error("six students");
  const heard: string[] = [];

  await test.step("a first post cites the text, and its quotation leads back into it", async () => {
    await firstPost(ann, threadId, "AIGERIMS-WORDS: a medal binds.");
    const post = postWith(ann, "AIGERIMS-WORDS");
    await expect(post).toContainText("First thought");
    await post.getByRole("button", { name: SENTENCE }).click();
    await expect(ann.locator("mark[data-current]").first()).toBeInViewport();
    await ann.getByRole("button", { name: "Back to the post" }).click();
    await expect(post.getByRole("button", { name: SENTENCE })).toBeFocused();
  });

  await test.step("before their own post nobody gets a word, a name or a number of others", async () => {
    bolat.on("response", async (response) => {
      heard.push(await response.text().catch(() => ""));
    });
    await bolat.goto(`/threads/${threadId}`);
    await expect(field(bolat)).toBeVisible();
    for (const path of ["posts", "events", "arrived?since=2026-01-01T00:00:00.000Z", "map.svg"]) {
      const status = await bolat.evaluate(
        async (url) => (await fetch(url)).status,
        `/api/threads/${threadId}/${path}`,
      );
      expect(status, path).toBe(404);
    }
    await bolat.goto(`/assignments/${assignmentId}/discuss`);
    await expect(bolat.getByText("Say what you think first")).toBeVisible();
    expect(heard.join("\n")).not.toMatch(/AIGERIMS-WORDS|Aigerim/);
    expect(heard.length).toBeGreaterThan(3);
  });

  await test.step("by keyboard alone", async () => {
    await chiara.goto(`/threads/${threadId}`);
    await field(chiara).focus();
    await chiara.keyboard.type("CHIARAS-WORDS: he had to be polite.");
    await chiara.getByRole("button", { name: "Cite", exact: true }).press("Enter");
    await expect(chiara.getByRole("application")).toBeFocused();
    await chiara.keyboard.press("ArrowDown");
    await chiara.keyboard.press("Enter");
    await expect(chiara.getByRole("button", { name: "Cite another passage" })).toBeFocused();
    await chiara.getByRole("button", { name: "Post", exact: true }).press("Enter");
    await expect(postWith(chiara, "CHIARAS-WORDS")).toBeVisible();
    await expect(postWith(chiara, "AIGERIMS-WORDS")).toBeVisible();
  });

  await test.step("what comes while one reads waits to be asked for", async () => {
    await firstPost(bolat, threadId, "BOLATS-WORDS: it was about pipelines.");
    const news = chiara.getByRole("button", { name: "1 new post" });
    await expect(news).toBeVisible();
    await expect(postWith(chiara, "BOLATS-WORDS")).toHaveCount(0);
    await news.click();
    await expect(postWith(chiara, "BOLATS-WORDS")).toBeVisible();
    await expect(news).toHaveCount(0);
  });

  await test.step("an answer says what it does, and who is answered is told", async () => {
    const post = postWith(chiara, "AIGERIMS-WORDS");
    await post.getByRole("button", { name: "Answer" }).click();
    await post.getByText("Challenge it", { exact: true }).click();
    await post.getByLabel("Your answer", { exact: true }).fill("Does every medal bind?");
    await post.getByRole("button", { name: "Post", exact: true }).click();
    await expect(postWith(chiara, "Does every medal bind?").last()).toContainText("challenges Aigerim");
    await ann.goto("/notices");
    await expect(ann.getByRole("main")).toContainText("Borders or peoples?");
  });

  await test.step("the network goes in the middle of a post, and nothing is lost", async () => {
    await emre.goto(`/threads/${threadId}`);
    await cite(emre);
    await emre.context().setOffline(true);
    await field(emre).fill("EMRES-WORDS: written without a network.");
    await emre.getByRole("button", { name: "Post", exact: true }).click();
    await expect(emre.getByRole("alert").filter({ hasText: "Not posted" })).toBeVisible();
    await expect(emre.locator("[data-save-state]")).toHaveText("Not saved yet: kept on this device");
    const context = emre.context();
    await emre.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/threads/${threadId}`);
    await expect(field(again)).toHaveValue("EMRES-WORDS: written without a network.");
    await again.getByRole("button", { name: "Post", exact: true }).click();
    await expect(postWith(again, "EMRES-WORDS")).toBeVisible();
    const { rows } = await database.query(
      "SELECT count(*)::int AS posts FROM post WHERE text LIKE 'EMRES-WORDS%'",
    );
    expect(rows[0].posts).toBe(1);
  });

  await test.step("a report, a reason, and words that classmates get no more", async () => {
    await firstPost(damir, threadId, "DAMIRS-WORDS: nonsense, all of you.");
    await ann.goto(`/threads/${threadId}`);
    await ann.getByRole("button", { name: "More about the post of Damir" }).click();
    await ann.getByRole("menuitem", { name: "Report" }).click();
    await ann.getByLabel("What is wrong with it?").fill("Rude.");
    await ann.getByRole("dialog").getByRole("button", { name: "Report" }).click();
    await expect(ann.getByText("Reported. A teacher will look at it.")).toBeVisible();
    await teacher.goto(`/threads/${threadId}`);
    await expect(postWith(teacher, "DAMIRS-WORDS")).toContainText("Reported");
    await teacher.getByRole("button", { name: "More about the post of Damir" }).click();
    await teacher.getByRole("menuitem", { name: "Hide" }).click();
    await teacher.getByLabel("Reason, for the author").fill("Say it about the text.");
    await teacher.getByRole("dialog").getByRole("button", { name: "Hide" }).click();
    await expect(postWith(teacher, "DAMIRS-WORDS")).toContainText("Hidden by a teacher");
    await ann.reload();
    await expect(postWith(ann, "AIGERIMS-WORDS")).toBeVisible();
    await expect(ann.locator("body")).not.toContainText("DAMIRS-WORDS");
    await damir.reload();
    await expect(postWith(damir, "DAMIRS-WORDS")).toContainText("Say it about the text.");
  });

  await test.step("who has not spoken gets a word from the teacher alone, and answers it", async () => {
    await teacher.goto(`/assignments/${assignmentId}/discussion/heard`);
    await teacher.getByRole("row", { name: /Farid/ }).getByRole("button").click();
    await teacher.getByRole("dialog").getByRole("textbox").fill("What did you make of the medal?");
    await teacher.getByRole("dialog").getByRole("button", { name: "Send" }).click();
    await farid.goto(`/assignments/${assignmentId}/discuss`);
    await expect(farid.getByText("What did you make of the medal?")).toBeVisible();
    await farid.getByRole("button", { name: "Answer" }).click();
    await farid.getByLabel("Your answer").fill("I have to think.");
    await farid.getByRole("button", { name: "Send" }).click();
    await expect(farid.getByText("I have to think.")).toBeVisible();
    await ann.goto(`/assignments/${assignmentId}/discuss`);
    await expect(ann.locator("body")).not.toContainText("What did you make of the medal?");
  });

  await test.step("marked by the rubric, and closed with a summary that rests on a post", async () => {
    await teacher.goto(`/assignments/${assignmentId}/discussion/marks`);
    await teacher.getByRole("link", { name: "Aigerim" }).click();
    await expect(teacher.getByText("AIGERIMS-WORDS: a medal binds.")).toBeVisible();
    await teacher.getByRole("radio").last().check({ force: true });
    await teacher.getByLabel("Comment for the student").fill("Well begun.");
    await teacher.getByRole("button", { name: "Save and go on" }).click();
    await expect(teacher.getByText("1 of 6 marked")).toBeVisible();
    await teacher.goto(`/threads/${threadId}`);
    await teacher.getByRole("button", { name: "Close with a summary" }).click();
    await teacher.getByRole("dialog").getByLabel("Summary").fill("We asked what a medal binds.");
    await teacher
      .getByRole("dialog")
      .getByLabel(/Aigerim/)
      .check();
    await teacher.getByRole("dialog").getByRole("button", { name: "Close with a summary" }).click();
    await expect(teacher.getByRole("button", { name: "Open again" })).toBeVisible();
    await ann.goto(`/threads/${threadId}`);
    const summary = ann.getByRole("region", { name: "Summary" });
    await expect(summary).toContainText("We asked what a medal binds.");
    await expect(summary.getByRole("link", { name: "Aigerim" })).toBeVisible();
    await expect(ann.getByRole("button", { name: "Write a post" })).toHaveCount(0);
  });
});

test("without names nobody of the class learns who wrote, also when names come back", async ({
  device,
  database,
}) => {
  test.setTimeout(120_000);
  const { teacher, students, threadId, assignmentId } = await discussingClass(
    database,
    device,
    ["Gulnara Secret", "Hanna"],
    { isAnonymous: true },
  );
  const [gulnara, hanna] = students;
  if (!gulnara || !hanna) throw new Error("two students");
  const heard: string[] = [];
  hanna.on("response", async (response) => {
    heard.push(await response.text().catch(() => ""));
  });
  await gulnara.goto(`/threads/${threadId}`);
  await expect(gulnara.getByText(/Your teachers see who you are/)).toBeVisible();
  await firstPost(gulnara, threadId, "HIDDEN-WORDS of somebody.");
  await firstPost(hanna, threadId, "Words of Hanna.");
  await expect(postWith(hanna, "HIDDEN-WORDS")).toBeVisible();
  await database.query("UPDATE discussion SET is_anonymous = false WHERE assignment_id = $1", [assignmentId]);
  await hanna.reload();
  await expect(postWith(hanna, "HIDDEN-WORDS")).toBeVisible();
  const { rows } = await database.query("SELECT author_id FROM post WHERE text LIKE 'HIDDEN-WORDS%'");
  expect(heard.join("\n")).toContain("HIDDEN-WORDS");
  expect(heard.join("\n")).not.toContain("Gulnara");
  expect(heard.join("\n")).not.toContain(rows[0].author_id);
  await teacher.goto(`/threads/${threadId}`);
  await expect(postWith(teacher, "HIDDEN-WORDS")).toContainText("(Gulnara Secret)");
});

test("a session that ends in the middle of a post is renewed on top of it", async ({ device, database }) => {
  const { students, code, threadId } = await discussingClass(database, device, ["Aigerim"]);
  const [ann] = students;
  if (!ann) throw new Error("one student");
  await ann.goto(`/threads/${threadId}`);
  await cite(ann);
  // The draft's own save also learns that the session ended: it waits here until the post is on its way.
  const letDraftsGo = await hold(ann, "**/drafts");
  await ann.context().clearCookies();
  await field(ann).fill("ANNS-WORDS: written without a session.");
  await ann.getByRole("button", { name: "Post", exact: true }).click();
  letDraftsGo();
  await signInAgain(ann, { code, name: "Aigerim", pin: PIN });
  await expect(ann.getByRole("dialog")).toBeHidden();
  await expect(field(ann)).toHaveValue("ANNS-WORDS: written without a session.");
  await ann.getByRole("button", { name: "Post", exact: true }).click();
  await expect(postWith(ann, "ANNS-WORDS")).toBeVisible();
  const { rows } = await database.query("SELECT count(*)::int AS posts FROM post WHERE thread_id = $1", [
    threadId,
  ]);
  expect(rows[0].posts).toBe(1);
});

test("a phone writes a post with its evidence @everywhere", async ({ device, database }) => {
  const { students, threadId } = await discussingClass(database, device, ["Indira"]);
  const [indira] = students;
  if (!indira) throw new Error("one student");
  await firstPost(indira, threadId, "Written under the thumb. 😀");
  const width = await indira.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test("groups discuss among themselves, and who comes late gets a place", async ({ device, database }) => {
  test.setTimeout(90_000);
  const { students, code, assignmentId } = await makeClass(database, device, ["Aigerim", "Bolat"]);
  await addDiscussion(database, assignmentId, 2);
  const [ann, bolat] = students;
  if (!ann || !bolat) throw new Error("two students");
  const threadOf = async (page: Page) => {
    await page.goto(`/assignments/${assignmentId}/discuss`);
    return page.getByRole("link", { name: "A border or a people?" }).getAttribute("href");
  };
  await expect.poll(() => threadOf(ann)).toMatch(/^\/threads\//);
  await expect(ann.getByText("Your group: Group 1")).toBeVisible();
  const other = await threadOf(bolat);
  await expect(bolat.getByText("Your group: Group 2")).toBeVisible();
  await ann.goto(other ?? "");
  await expect(ann.getByRole("heading", { name: "Nothing here" })).toBeVisible();

  const late = await (await device()).newPage();
  await joinCourse(late, { code, name: "Late", pin: PIN });
  await late.goto(`/assignments/${assignmentId}/discuss`);
  await expect(late.getByText(/^Your group: Group [12]$/)).toBeVisible();
});

test("where one stands after the discussion is said with the post that moved one", async ({
  device,
  database,
}) => {
  test.setTimeout(90_000);
  const { teacher, students, threadId, assignmentId } = await discussingClass(database, device, [
    "Aigerim",
    "Bolat",
  ]);
  const [ann, bolat] = students;
  if (!ann || !bolat) throw new Error("two students");
  await addAttempt(database, assignmentId, "Bolat", true);
  await firstPost(ann, threadId, "MOVING words.");
  await firstPost(bolat, threadId, "Words of Bolat.");
  await bolat.goto(`/assignments/${assignmentId}/discuss`);
  await bolat.getByText("After the discussion: where do you stand now?").click();
  await bolat.getByRole("slider").press("ArrowRight");
  await bolat.getByText("fairly sure", { exact: true }).click();
  await bolat.getByText("somebody else", { exact: true }).click();
  await bolat.getByLabel("Which post was it?").selectOption({ label: "Aigerim: MOVING words." });
  await bolat.getByRole("button", { name: "Save where I stand" }).click();
  await expect(bolat.getByText("After the discussion: you have said where you stand")).toBeVisible();
  await teacher.goto(`/assignments/${assignmentId}/discussion/stances`);
  await expect(teacher.locator(`a[href*="/threads/${threadId}?post="]`).first()).toBeAttached();
});
