-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "score_bands" JSONB NOT NULL DEFAULT '[]';
