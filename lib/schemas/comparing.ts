import { z } from "zod";

/** Which of two answers to an item is better. `leftAttemptId` says which of them stood on the left. */
export const judgementSchema = z
  .object({
    assignmentId: z.uuid(),
    itemVersionId: z.uuid(),
    winnerAttemptId: z.uuid(),
    loserAttemptId: z.uuid(),
    leftAttemptId: z.uuid(),
    /** Made by the client: the same judgement sent again does nothing. */
    saveId: z.uuid(),
  })
  .refine(({ winnerAttemptId, loserAttemptId }) => winnerAttemptId !== loserAttemptId)
  .refine((judgement) =>
    [judgement.winnerAttemptId, judgement.loserAttemptId].includes(judgement.leftAttemptId),
  );
export type Judgement = z.infer<typeof judgementSchema>;

export const withdrawJudgementSchema = z.object({ comparisonId: z.uuid() });
export type WithdrawJudgement = z.infer<typeof withdrawJudgementSchema>;
