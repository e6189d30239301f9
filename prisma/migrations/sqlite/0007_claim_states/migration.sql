-- AlterTable: the constant default spares the engine's copy of the whole table.
ALTER TABLE "Claim" ADD COLUMN "state" TEXT NOT NULL DEFAULT 'draft';

-- CreateTable
CREATE TABLE "ClaimDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimKey" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reason" TEXT,
    CONSTRAINT "ClaimDecision_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ClaimDecision_claimKey_id_idx" ON "ClaimDecision"("claimKey", "id");
