import { z } from "zod";
import { STANCE_END } from "./kinds/stance";
import { passagesSchema } from "./passage";

export const MOVES = ["BUILD_ON", "CHALLENGE", "ASK", "BRING_EVIDENCE", "CHANGE_MIND"] as const;
export const REACTIONS = ["WELL_SUPPORTED", "MADE_ME_THINK", "SUPPORT"] as const;

/** In UTF-16 code units. */
export const MAX_POST_LENGTH = 20_000;

const position = z.number().int().min(-STANCE_END).max(STANCE_END);

/** A post as it is being written: anything may be missing yet. */
export const postDraftSchema = z.object({
  text: z.string().max(MAX_POST_LENGTH),
  move: z.enum(MOVES).nullable(),
  position: position.nullable(),
  passages: passagesSchema,
  isStatement: z.boolean(),
});
export type PostDraftContent = Readonly<z.infer<typeof postDraftSchema>>;

/** What a slot holds when nothing is being written in it. */
export const EMPTY_DRAFT: PostDraftContent = {
  text: "",
  move: null,
  position: null,
  passages: [],
  isStatement: false,
};

/**
 * One save of a draft, in the shape of a save of an answer: the same machine sends both. `itemVersionId` is the slot: the post
 * that is answered, or the thread's id for one that answers none.
 */
export const draftSavesSchema = z.object({
  saves: z
    .array(
      z.object({
        itemVersionId: z.uuid(),
        saveId: z.uuid(),
        baseRevision: z.number().int().min(0).max(1_000_000_000),
        answer: postDraftSchema,
      }),
    )
    .max(60),
});
export type DraftSaves = z.output<typeof draftSavesSchema>;

/**
 * How many passages a post has to cite: as many as the teacher has set where it answers none; an answer that brings evidence, one.
 * Those who lead the course are asked for none.
 */
export function passagesNeeded(
  citationsRequired: number,
  post: {
    readonly isReply: boolean;
    readonly move: (typeof MOVES)[number] | null;
    readonly isStaff: boolean;
  },
): number {
  if (post.isStaff) return 0;
  if (!post.isReply) return citationsRequired;
  return post.move === "BRING_EVIDENCE" ? 1 : 0;
}

const said = z.string().trim().min(1, "required").max(MAX_POST_LENGTH);

/** A new post. `saveId` is made by the client, once a post. */
export const newPostSchema = z.object({
  threadId: z.uuid(),
  saveId: z.uuid(),
  parentId: z.uuid().nullable(),
  text: said,
  move: z.enum(MOVES).nullable(),
  position: position.nullable(),
  passages: passagesSchema,
  isStatement: z.boolean(),
});
export type NewPost = z.output<typeof newPostSchema>;

/** An edit names the revision it was based on. */
export const revisePostSchema = z.object({
  postId: z.uuid(),
  revision: z.number().int().min(1),
  text: said,
  position: position.nullable(),
  passages: passagesSchema,
});
export type RevisePost = z.output<typeof revisePostSchema>;

export const postIdSchema = z.object({ postId: z.uuid() });
export type PostId = z.infer<typeof postIdSchema>;

export const reactSchema = z.object({ postId: z.uuid(), kind: z.enum(REACTIONS), isOn: z.boolean() });
export type React = z.infer<typeof reactSchema>;

export const markReadSchema = z.object({ threadId: z.uuid(), postIds: z.array(z.uuid()).min(1).max(500) });
export type MarkRead = z.infer<typeof markReadSchema>;

export const THREAD_SHOWS = ["ALL", "UNREAD", "UNANSWERED", "MINE"] as const;
export const THREAD_ORDERS = ["UNANSWERED_FIRST", "NEWEST", "OLDEST"] as const;
export const SIDES = ["LOW", "MIDDLE", "HIGH"] as const;

/** Which of a thread's posts are asked for, as its address says. What makes no sense is as if it were not said. */
export const threadAskSchema = z.object({
  show: z.enum(THREAD_SHOWS).catch("ALL"),
  order: z.enum(THREAD_ORDERS).catch("UNANSWERED_FIRST"),
  move: z.enum(MOVES).nullable().catch(null),
  side: z.enum(SIDES).nullable().catch(null),
  /** The key of a block and a place in it: posts that rest on the words there. */
  passage: z
    .string()
    .regex(/^[\w-]{1,40}:\d{1,6}-\d{1,6}$/)
    .nullable()
    .catch(null),
  search: z.string().trim().min(1).max(100).nullable().catch(null),
  /** A post whose conversation is to stand on the page, whole, whatever the rest says. */
  post: z.uuid().nullable().catch(null),
  /** Posts whose conversations are asked for, whole, and nothing else. */
  holding: z
    .string()
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.uuid()).min(1).max(50))
    .nullable()
    .catch(null),
  /** How many conversations have been given already. */
  after: z.coerce.number().int().min(0).max(10_000).catch(0),
});
export type ThreadAsk = Readonly<z.output<typeof threadAskSchema>>;
