/** Joining and leaving within this time is told at once. */
const GATHER_MS = 500;
/**
 * Streams that one person may have open in this process. A browser opens six connections to a server over HTTP/1.1, and needs some
 * for its pages.
 */
const MOST_STREAMS = 4;

/** One open stream of a thread. */
export type Seat = {
  readonly threadId: string;
  readonly userId: string;
  /** How many people have the thread open. */
  here(count: number): void;
  /** One more stream of the same person than is allowed: this one ends. */
  giveUp(): void;
};

type Rooms = {
  readonly seats: Map<string, Set<Seat>>;
  /** By person, the oldest first. */
  readonly people: Map<string, Set<Seat>>;
  readonly telling: Map<string, ReturnType<typeof setTimeout>>;
};

const kept = globalThis as { colloquyRooms?: Rooms };
function rooms(): Rooms {
  kept.colloquyRooms ??= { seats: new Map(), people: new Map(), telling: new Map() };
  return kept.colloquyRooms;
}

/** Distinct people with an open stream of the thread, in this process. */
export function countHere(threadId: string): number {
  return new Set([...(rooms().seats.get(threadId) ?? [])].map(({ userId }) => userId)).size;
}

/** Takes a seat, tells the others, and returns how to leave it. */
export function takeSeat(seat: Seat): () => void {
  const { seats, people } = rooms();
  const before = countHere(seat.threadId);
  add(seats, seat.threadId, seat);
  add(people, seat.userId, seat);
  const own = people.get(seat.userId) ?? new Set();
  const [oldest] = own;
  if (oldest && own.size > MOST_STREAMS) oldest.giveUp();
  if (countHere(seat.threadId) !== before) tell(seat.threadId);
  return () => {
    remove(seats, seat.threadId, seat);
    remove(people, seat.userId, seat);
    tell(seat.threadId);
  };
}

/** Tells everybody in the thread how many they are, once for all who come and go together. */
function tell(threadId: string): void {
  const { seats, telling } = rooms();
  if (telling.has(threadId)) return;
  const now = () => {
    telling.delete(threadId);
    const count = countHere(threadId);
    for (const seat of [...(seats.get(threadId) ?? [])]) seat.here(count);
  };
  telling.set(threadId, setTimeout(now, GATHER_MS).unref());
}

function add(map: Map<string, Set<Seat>>, key: string, seat: Seat): void {
  map.set(key, (map.get(key) ?? new Set()).add(seat));
}

function remove(map: Map<string, Set<Seat>>, key: string, seat: Seat): void {
  const set = map.get(key);
  set?.delete(seat);
  if (set?.size === 0) map.delete(key);
}
