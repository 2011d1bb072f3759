import { setTimeout as sleep } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import { uuidv7 } from "uuidv7";
import { Answers } from "@/components/attempts/saving/answers";
import { essay, memoryDevice, textOf } from "@/tests/components/attempts/saving/browser";
import type { Instance } from "../support/instance";

/**
 * A student whose browser is the real engine of saving, without the page around it: they write two essays at the same
 * time, so that every save carries both, with a number that grows.
 */
export class WorkingStudent {
  readonly answers: Answers;
  readonly attemptId: string;
  readonly essays: readonly string[];
  /** The highest number that the page has said was saved, of each essay. */
  readonly saidSaved = new Map<string, number>();
  written = 0;
  #working = true;

  constructor(
    attempt: { userId: string; attemptId: string },
    essays: readonly string[],
    origin: string,
    session: string,
  ) {
    this.attemptId = attempt.attemptId;
    this.essays = essays;
    const headers = {
      "content-type": "application/json",
      cookie: `next-auth.session-token=${session}`,
      origin,
    };
    this.answers = new Answers(
      { ...attempt, itemVersionIds: essays, responses: [] },
      {
        now: Date.now,
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        random: Math.random,
        newId: uuidv7,
        fetch: (url, init) => fetch(`${origin}${url}`, { ...init, headers }),
        device: memoryDevice(),
        tabs: () => ({ tell: () => undefined, close: () => undefined }),
        watch: () => () => undefined,
      },
    );
    this.answers.ledger.subscribe(() => {
      for (const [id, { state, answer }] of Object.entries(this.answers.ledger.snapshot().answers))
        if (state === "saved") this.saidSaved.set(id, numberIn(textOf(answer)));
    });
    this.answers.start();
  }

  get status() {
    return this.answers.ledger.snapshot().status;
  }

  /** Writes and saves until told to stop; now and then goes on writing while a save is on its way. */
  async work(): Promise<void> {
    while (this.#working) {
      this.#write();
      this.answers.flush();
      await sleep(20);
      if (Math.random() < 0.3) this.#write();
      const patience = Date.now() + 5_000;
      while (this.#working && this.status.pending > 0 && Date.now() < patience) await sleep(20);
    }
  }

  #write(): void {
    this.written += 1;
    for (const id of this.essays)
      this.answers.change(id, essay(`Save ${this.written}. ${"Evidence from the text. ".repeat(20)}`));
  }

  rest(): void {
    this.#working = false;
  }
}

export const numberIn = (text: string | null | undefined): number =>
  Number(/^Save (\d+)\./.exec(text ?? "")?.[1] ?? 0);

/** So many students of the demo course, each in the middle of the fresh assignment. */
export async function workingClass(
  instance: Instance,
  database: Client,
  size: number,
): Promise<WorkingStudent[]> {
  const { rows: items } = await database.query<{ course: string; assignment: string; essay: string }>(
    `SELECT s.course_id AS course, s.id AS assignment, i.item_version_id AS essay
     FROM assignment s JOIN assignment_item i ON i.assignment_id = s.id JOIN item_version v ON v.id = i.item_version_id
     WHERE s.close_at IS NULL AND v.kind = 'EXTENDED_RESPONSE' ORDER BY i.position LIMIT 2`,
  );
  const [first] = items;
  if (!first) throw new Error("the demo has no open assignment with essays");
  const essays = items.map((item) => item.essay);
  const students: WorkingStudent[] = [];
  for (let index = 0; index < size; index += 1) {
    const [userId, attemptId, name] = [uuidv7(), uuidv7(), `Worker ${index}`];
    await database.query(
      `WITH person AS (
         INSERT INTO "user" (id, kind, name, secret_hash) VALUES ($1, 'STUDENT', $2, 'none') RETURNING id
       ), enrolled AS (
         INSERT INTO enrollment (id, course_id, user_id, role, name, name_key)
         SELECT gen_random_uuid(), $3, id, 'STUDENT', $2, $2 FROM person
       )
       INSERT INTO attempt (id, course_id, assignment_id, user_id, number) SELECT $4, $3, $5, id, 1 FROM person`,
      [userId, name, first.course, attemptId, first.assignment],
    );
    const session = await encode({
      token: { sub: userId, name, sessionVersion: 1 },
      secret: instance.secret,
    });
    students.push(new WorkingStudent({ userId, attemptId }, essays, instance.origin, session));
  }
  return students;
}

type Row = { attempt_id: string; item_version_id: string; text: string; revision: number };

/** What of the class is in Postgres and should not be, or the other way round; nothing, when all is well. */
export async function brokenPromises(
  database: Client,
  students: readonly WorkingStudent[],
): Promise<string[]> {
  const { rows } = await database.query<Row>(
    `SELECT attempt_id, item_version_id, answer->>'text' AS text, revision FROM response WHERE attempt_id = ANY($1)`,
    [students.map(({ attemptId }) => attemptId)],
  );
  return students.flatMap(({ attemptId, essays, saidSaved }) => {
    const numbers = essays.map((id) =>
      numberIn(rows.find((row) => row.attempt_id === attemptId && row.item_version_id === id)?.text),
    );
    const lost = essays.filter((id, i) => (numbers[i] ?? 0) < (saidSaved.get(id) ?? 0));
    const half = new Set(numbers).size > 1;
    return [
      ...lost.map(
        (id) => `${attemptId}: said that ${saidSaved.get(id)} was saved, and Postgres has ${numbers}`,
      ),
      ...(half ? [`${attemptId}: half of a request was written: ${numbers}`] : []),
    ];
  });
}

/** Attempts that are handed in without every score, or have scores without being handed in. */
export async function halfHandedIn(database: Client): Promise<unknown[]> {
  const { rows } = await database.query(
    `SELECT a.id, a.handed_in_at, count(s.id) AS scores FROM attempt a
     JOIN assignment_item i ON i.assignment_id = a.assignment_id
     JOIN item_version v ON v.id = i.item_version_id AND v.kind <> 'EXTENDED_RESPONSE'
     LEFT JOIN score s ON s.attempt_id = a.id AND s.item_version_id = v.id AND s.source = 'AUTOMATIC'
     GROUP BY a.id HAVING count(s.id) <> CASE WHEN a.handed_in_at IS NULL THEN 0 ELSE count(DISTINCT v.id) END`,
  );
  return rows;
}
