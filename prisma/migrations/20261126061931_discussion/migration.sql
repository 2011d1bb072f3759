-- CreateEnum
CREATE TYPE "move" AS ENUM ('BUILD_ON', 'CHALLENGE', 'ASK', 'BRING_EVIDENCE', 'CHANGE_MIND');

-- CreateEnum
CREATE TYPE "reaction_kind" AS ENUM ('WELL_SUPPORTED', 'MADE_ME_THINK', 'SUPPORT');

-- CreateEnum
CREATE TYPE "moderation" AS ENUM ('HELD', 'RELEASED', 'HIDDEN', 'RESTORED', 'REPORTED', 'DISMISSED', 'LOCKED', 'UNLOCKED', 'PINNED', 'UNPINNED', 'FEATURED', 'UNFEATURED', 'ENDORSED', 'UNENDORSED', 'CLOSED', 'REOPENED', 'NAMES_HIDDEN', 'NAMES_SHOWN');

-- CreateEnum
CREATE TYPE "note_kind" AS ENUM ('NUDGE', 'FOLLOW_UP', 'ANSWER');

-- CreateEnum
CREATE TYPE "notice_kind" AS ENUM ('REPLY', 'MENTION', 'TEACHER_REPLY', 'NOTE', 'ENDORSED', 'FEATURED', 'HIDDEN', 'RESTORED', 'RELEASED', 'CLOSED');

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "mail_notices_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "later_stance" ADD COLUMN     "moved_by_post_id" UUID;

-- CreateTable
CREATE TABLE "pack_prompt" (
    "id" UUID NOT NULL,
    "pack_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "statement" TEXT,
    "low" TEXT,
    "high" TEXT,

    CONSTRAINT "pack_prompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion" (
    "assignment_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "open_at" TIMESTAMPTZ(3),
    "close_at" TIMESTAMPTZ(3),
    "after_hand_in" BOOLEAN NOT NULL,
    "post_first" BOOLEAN NOT NULL,
    "citations_required" INTEGER NOT NULL,
    "replies_required" INTEGER NOT NULL,
    "is_anonymous" BOOLEAN NOT NULL,
    "is_premoderated" BOOLEAN NOT NULL,
    "held_words" TEXT[],
    "rubric" JSONB NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "marks_returned_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "discussion_pkey" PRIMARY KEY ("assignment_id")
);

-- CreateTable
CREATE TABLE "prompt" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "statement" TEXT,
    "low" TEXT,
    "high" TEXT,

    CONSTRAINT "prompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion_group" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "discussion_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("assignment_id","user_id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "group_id" UUID,
    "locked_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "summary" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pseudonym" (
    "thread_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "pseudonym_pkey" PRIMARY KEY ("thread_id","user_id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "parent_id" UUID,
    "move" "move",
    "text" TEXT NOT NULL,
    "position" INTEGER,
    "is_teachers" BOOLEAN NOT NULL DEFAULT false,
    "alias" INTEGER,
    "is_first_thought" BOOLEAN NOT NULL DEFAULT false,
    "is_statement" BOOLEAN NOT NULL DEFAULT false,
    "save_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revised_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "pinned_at" TIMESTAMPTZ(3),
    "featured_at" TIMESTAMPTZ(3),
    "endorsed_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_revision" (
    "course_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER,
    "citations" JSONB NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "post_revision_pkey" PRIMARY KEY ("course_id","post_id","number")
);

-- CreateTable
CREATE TABLE "post_citation" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "article_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "block_key" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "post_citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reaction" (
    "course_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "reaction_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reaction_pkey" PRIMARY KEY ("course_id","post_id","user_id","kind")
);

-- CreateTable
CREATE TABLE "post_read" (
    "course_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_read_pkey" PRIMARY KEY ("course_id","user_id","post_id")
);

-- CreateTable
CREATE TABLE "post_draft" (
    "course_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "slot" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "save_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_draft_pkey" PRIMARY KEY ("course_id","thread_id","user_id","slot")
);

-- CreateTable
CREATE TABLE "summary_post" (
    "thread_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "summary_post_pkey" PRIMARY KEY ("thread_id","post_id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_act" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "thread_id" UUID,
    "post_id" UUID,
    "actor_id" UUID,
    "act" "moderation" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_act_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "kind" "note_kind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "post_id" UUID,
    "answers_id" UUID,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "thread_id" UUID,
    "kind" "notice_kind" NOT NULL,
    "post_id" UUID,
    "note_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion_mark" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "levels" JSONB NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "maximum" DOUBLE PRECISION NOT NULL,
    "comment" TEXT,
    "marked_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "discussion_mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pack_prompt_pack_id_position_key" ON "pack_prompt"("pack_id", "position");

-- CreateIndex
CREATE INDEX "prompt_assignment_id_position_idx" ON "prompt"("assignment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_group_assignment_id_position_key" ON "discussion_group"("assignment_id", "position");

-- CreateIndex
CREATE INDEX "group_member_group_id_idx" ON "group_member"("group_id");

-- CreateIndex
CREATE INDEX "thread_assignment_id_idx" ON "thread"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "thread_prompt_id_group_id_key" ON "thread"("prompt_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "pseudonym_thread_id_number_key" ON "pseudonym"("thread_id", "number");

-- CreateIndex
CREATE INDEX "post_thread_id_created_at_idx" ON "post"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "post_author_id_thread_id_idx" ON "post"("author_id", "thread_id");

-- CreateIndex
CREATE INDEX "post_parent_id_idx" ON "post"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_course_id_save_id_key" ON "post"("course_id", "save_id");

-- CreateIndex
CREATE INDEX "post_citation_thread_id_idx" ON "post_citation"("thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_citation_course_id_post_id_position_key" ON "post_citation"("course_id", "post_id", "position");

-- CreateIndex
CREATE INDEX "reaction_post_id_idx" ON "reaction"("post_id");

-- CreateIndex
CREATE INDEX "post_read_post_id_idx" ON "post_read"("post_id");

-- CreateIndex
CREATE INDEX "summary_post_post_id_idx" ON "summary_post"("post_id");

-- CreateIndex
CREATE INDEX "report_post_id_idx" ON "report"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_course_id_post_id_reporter_id_key" ON "report"("course_id", "post_id", "reporter_id");

-- CreateIndex
CREATE INDEX "moderation_act_assignment_id_created_at_idx" ON "moderation_act"("assignment_id", "created_at");

-- CreateIndex
CREATE INDEX "moderation_act_thread_id_idx" ON "moderation_act"("thread_id");

-- CreateIndex
CREATE INDEX "moderation_act_post_id_idx" ON "moderation_act"("post_id");

-- CreateIndex
CREATE INDEX "note_assignment_id_to_id_idx" ON "note"("assignment_id", "to_id");

-- CreateIndex
CREATE INDEX "note_from_id_idx" ON "note"("from_id");

-- CreateIndex
CREATE INDEX "note_post_id_idx" ON "note"("post_id");

-- CreateIndex
CREATE INDEX "note_answers_id_idx" ON "note"("answers_id");

-- CreateIndex
CREATE INDEX "notice_user_id_read_at_created_at_idx" ON "notice"("user_id", "read_at", "created_at");

-- CreateIndex
CREATE INDEX "notice_post_id_idx" ON "notice"("post_id");

-- CreateIndex
CREATE INDEX "notice_note_id_idx" ON "notice"("note_id");

-- CreateIndex
CREATE INDEX "discussion_mark_assignment_id_user_id_created_at_idx" ON "discussion_mark"("assignment_id", "user_id", "created_at");

-- AddForeignKey
ALTER TABLE "pack_prompt" ADD CONSTRAINT "pack_prompt_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "pack"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "later_stance" ADD CONSTRAINT "later_stance_moved_by_post_id_fkey" FOREIGN KEY ("moved_by_post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion" ADD CONSTRAINT "discussion_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_group" ADD CONSTRAINT "discussion_group_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "discussion_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_prompt_id_fkey" FOREIGN KEY ("prompt_id") REFERENCES "prompt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "discussion_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pseudonym" ADD CONSTRAINT "pseudonym_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pseudonym" ADD CONSTRAINT "pseudonym_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_citation" ADD CONSTRAINT "post_citation_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_read" ADD CONSTRAINT "post_read_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_read" ADD CONSTRAINT "post_read_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_draft" ADD CONSTRAINT "post_draft_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_draft" ADD CONSTRAINT "post_draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_post" ADD CONSTRAINT "summary_post_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_post" ADD CONSTRAINT "summary_post_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_act" ADD CONSTRAINT "moderation_act_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_mark" ADD CONSTRAINT "discussion_mark_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "discussion"("assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_mark" ADD CONSTRAINT "discussion_mark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_mark" ADD CONSTRAINT "discussion_mark_marked_by_id_fkey" FOREIGN KEY ("marked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A prompt without groups has one thread.
CREATE UNIQUE INDEX "thread_of_class" ON "thread"("prompt_id") WHERE "group_id" IS NULL;

-- One mark of a student counts.
CREATE UNIQUE INDEX "discussion_mark_current" ON "discussion_mark"("course_id", "assignment_id", "user_id") WHERE "superseded_at" IS NULL;
