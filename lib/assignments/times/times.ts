import type { Policy } from "@/lib/schemas/assignments";

/** What an assignment's times are computed from. */
export type Times = Pick<Policy, "openAt" | "dueAt" | "closeAt" | "latePolicy" | "timeLimit"> & {
  /** When it closes for the class, where the times are a student's own. */
  readonly classClosesAt?: Date | null;
};

/** Times that hold for one student; what is null is as for the class. */
export type Override = {
  readonly openAt: Date | null;
  readonly dueAt: Date | null;
  readonly closeAt: Date | null;
  /** In per cent of the time limit. */
  readonly extraTime: number;
  /** Besides those that everybody has. */
  readonly extraAttempts: number;
};

/** Of whoever has no times of their own. */
export const AS_FOR_CLASS: Override = {
  openAt: null,
  dueAt: null,
  closeAt: null,
  extraTime: 0,
  extraAttempts: 0,
};

/** Selects an override, of an assignment or with it. */
export const overrideColumns = {
  openAt: true,
  dueAt: true,
  closeAt: true,
  extraTime: true,
  extraAttempts: true,
} as const;

/** Selects a student's own times with an assignment; at most one row. */
export const ownOverride = (userId: string) => ({
  overrides: { where: { userId }, select: overrideColumns },
});

/**
 * An assignment's policy as it holds for one student. Whoever has longer to hand in has it open for as long: a due time of
 * their own after the class's closing time moves that too. Their time limit is in minutes and may have a fraction.
 */
export function timesFor<T extends Times & Pick<Policy, "attemptsAllowed">>(
  policy: T,
  own: Override | undefined,
): T {
  if (!own) return policy;
  const { closeAt, timeLimit } = policy;
  const longer = closeAt && own.dueAt && own.dueAt > closeAt ? own.dueAt : closeAt;
  return {
    ...policy,
    openAt: own.openAt ?? policy.openAt,
    dueAt: own.dueAt ?? policy.dueAt,
    closeAt: own.closeAt ?? longer,
    classClosesAt: closingTime(policy),
    timeLimit: timeLimit && (timeLimit * (100 + own.extraTime)) / 100,
    attemptsAllowed: policy.attemptsAllowed + own.extraAttempts,
  };
}

/** When the assignment closes: at its due time where late work is not accepted, else at its close time. Null: never. */
export function closingTime(times: Pick<Times, "dueAt" | "closeAt" | "latePolicy">): Date | null {
  return times.latePolicy === "CLOSE" ? (times.dueAt ?? times.closeAt) : times.closeAt;
}

/** Whether answers are taken: "early" before it opens, "closed" after its closing time. */
export function phase(times: Times, now: Date): "early" | "open" | "closed" {
  if (times.openAt && now < times.openAt) return "early";
  const closes = closingTime(times);
  return closes && now >= closes ? "closed" : "open";
}

/** Whether work handed in at a time is late. */
export function isLate(times: Pick<Times, "dueAt">, handedInAt: Date): boolean {
  return times.dueAt !== null && handedInAt > times.dueAt;
}
