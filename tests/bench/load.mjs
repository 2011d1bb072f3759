import autocannon from "autocannon";
import { uuidv7 } from "uuidv7";

/** What a student types, growing a little with every save. */
const essay = (revision) => `The answer as of save ${revision}. ${"Evidence from the text. ".repeat(12)}`;

const headersOf = ({ userId, session }, origin) => ({
  "content-type": "application/json",
  cookie: `next-auth.session-token=${session}`,
  origin,
  "x-user": userId,
});

/** A student who reads the page again and again, as a browser asks for it. */
function readerOf(student, target, _essays, count) {
  return [
    {
      method: "GET",
      path: `/attempts/${student.attempts[target.index]}`,
      headers: { ...headersOf(student, target.origin), "sec-fetch-dest": "document" },
      onResponse: (status) => count(status === 200 ? 1 : 0),
    },
  ];
}

/** Under what a student keeps what was heard of an answer. */
export const answerKey = (attemptId, itemVersionId) => `${attemptId} ${itemVersionId}`;

/**
 * A student who saves the essays in one request again and again, each save based on the revision last heard of. Where the
 * end of a round cut off an answer, the next save meets the newer revision, is not counted, and goes on from there, as the
 * page does.
 */
function writerOf(student, target, essays, count) {
  const attemptId = student.attempts[target.index];
  student.known ??= {};
  student.acknowledged ??= {};
  const request = {
    method: "PUT",
    path: `/api/attempts/${attemptId}/responses`,
    headers: headersOf(student, target.origin),
    setupRequest(defaults) {
      const saves = essays.map((itemVersionId) => {
        const baseRevision = student.known[answerKey(attemptId, itemVersionId)] ?? 0;
        const answer = { text: essay(baseRevision + 1), passages: [] };
        return { itemVersionId, saveId: uuidv7(), baseRevision, answer };
      });
      return { ...defaults, body: JSON.stringify({ saves }) };
    },
    onResponse(status, body) {
      if (status !== 200) return;
      const { outcomes } = JSON.parse(body);
      const saved = outcomes.filter(({ state }) => state === "saved");
      for (const { itemVersionId, revision } of outcomes)
        student.known[answerKey(attemptId, itemVersionId)] = revision;
      for (const { itemVersionId, revision } of saved)
        student.acknowledged[answerKey(attemptId, itemVersionId)] = revision;
      count(saved.length);
    },
  };
  return [request];
}

/** The value that the share `q` of the numbers does not exceed; null for none. */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.at(Math.max(0, Math.ceil(q * sorted.length) - 1)) ?? null;
}

/**
 * Lets the students work on a server for so many seconds, each waiting for every answer.
 * @param kind "save" or "page".
 * @param essays what every request saves.
 * @returns saved answers or pages per second, p50 and p95 of a request in milliseconds, and how many went wrong.
 */
export async function work(kind, target, students, essays, seconds) {
  const requestsOf = kind === "save" ? writerOf : readerOf;
  const times = [];
  let done = 0;
  let next = 0;
  const result = await autocannon({
    url: target.origin,
    connections: students.length,
    duration: seconds,
    timeout: 30,
    setupClient(client) {
      const count = (more) => {
        done += more;
      };
      client.setRequests(requestsOf(students[next++], target, essays, count));
      client.on("response", (_status, _bytes, milliseconds) => times.push(milliseconds));
    },
  });
  return {
    perSecond: done / result.duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    wrong: result.errors + result.timeouts + result.non2xx,
  };
}
