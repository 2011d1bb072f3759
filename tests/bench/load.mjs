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
 * A student who saves essays again and again, so many in a request, each save based on the revision last heard of. Where the end of a
 * round cut off an answer, the next save meets the newer revision and goes on from there, as the page does.
 */
function writerOf(student, target, essays) {
  const attemptId = student.attempts[target.index];
  const keyOf = (itemVersionId) => `${attemptId} ${itemVersionId}`;
  student.known ??= {};
  student.acknowledged ??= {};
  const request = {
    method: "PUT",
    path: `/api/attempts/${attemptId}/responses`,
    headers: headersOf(student, target.origin),
    setupRequest(defaults) {
      const saves = essays.slice(0, target.inOneRequest ?? 1).map((itemVersionId) => {
        const baseRevision = student.known[keyOf(itemVersionId)] ?? 0;
        const answer = { text: essay(baseRevision + 1), passages: [] };
        return { itemVersionId, saveId: uuidv7(), baseRevision, answer };
      });
      return { ...defaults, body: JSON.stringify({ saves }) };
    },
    onResponse(status, body) {
      if (status !== 200) return;
      for (const { itemVersionId, revision, state } of JSON.parse(body).outcomes) {
        student.known[keyOf(itemVersionId)] = revision;
        if (state === "saved") student.acknowledged[keyOf(itemVersionId)] = revision;
      }
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
 * @returns saves or pages per second, p50 and p95 in milliseconds, and how many went wrong.
 */
export async function work(kind, target, students, essays, seconds) {
  const requestsOf = kind === "save" ? writerOf : readerOf;
  const times = [];
  let next = 0;
  const result = await autocannon({
    url: target.origin,
    connections: students.length,
    duration: seconds,
    timeout: 30,
    setupClient(client) {
      client.setRequests(requestsOf(students[next++], target, essays));
      client.on("response", (_status, _bytes, milliseconds) => times.push(milliseconds));
    },
  });
  return {
    perSecond: (times.length * (target.inOneRequest ?? 1)) / result.duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    wrong: result.errors + result.timeouts + result.non2xx,
  };
}
