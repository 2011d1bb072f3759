-- CreateEnum
CREATE TYPE "which_counts" AS ENUM ('LAST', 'FIRST', 'BEST');

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "which_counts" "which_counts" NOT NULL DEFAULT 'LAST';
