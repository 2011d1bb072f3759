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
function readerOf(student, target) {
  return [
    {
      method: "GET",
      path: `/attempts/${student.attempts[target.index]}`,
      headers: { ...headersOf(student, target.origin), "sec-fetch-dest": "document" },
    },
  ];
}

/**
 * A student who saves one essay again and again, each save based on the revision last heard of. Where the end of a round
 * cut off an answer, the next save meets the newer revision and goes on from there, as the page does.
 */
function writerOf(student, target, essayItem) {
  const attemptId = student.attempts[target.index];
  const request = {
    method: "PUT",
    path: `/api/attempts/${attemptId}/responses`,
    headers: headersOf(student, target.origin),
    setupRequest(defaults) {
      const baseRevision = student.known?.[attemptId] ?? 0;
      const save = { itemVersionId: essayItem, saveId: uuidv7(), baseRevision };
      const answer = { text: essay(baseRevision + 1), passages: [] };
      return { ...defaults, body: JSON.stringify({ saves: [{ ...save, answer }] }) };
    },
    onResponse(status, body) {
      if (status !== 200) return;
      const [outcome] = JSON.parse(body).outcomes;
      student.known = { ...student.known, [attemptId]: outcome.revision };
      if (outcome.state !== "saved") return;
      student.acknowledged = { ...student.acknowledged, [attemptId]: outcome.revision };
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
 * @returns answers per second, p50 and p95 in milliseconds, and how many went wrong.
 */
export async function work(kind, target, students, essayItem, seconds) {
  const requestsOf = kind === "save" ? writerOf : readerOf;
  const times = [];
  let next = 0;
  const result = await autocannon({
    url: target.origin,
    connections: students.length,
    duration: seconds,
    timeout: 30,
    setupClient(client) {
      client.setRequests(requestsOf(students[next++], target, essayItem));
      client.on("response", (_status, _bytes, milliseconds) => times.push(milliseconds));
    },
  });
  return {
    perSecond: times.length / result.duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    wrong: result.errors + result.timeouts + result.non2xx,
  };
}
