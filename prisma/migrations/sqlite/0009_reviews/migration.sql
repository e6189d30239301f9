-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "stateSince" DATETIME;

-- AlterTable
ALTER TABLE "ClaimDecision" ADD COLUMN "checks" JSONB;

-- AlterTable
ALTER TABLE "ClaimRevision" ADD COLUMN "reason" TEXT;

-- CreateIndex
CREATE INDEX "Claim_state_stateSince_key_idx" ON "Claim"("state", "stateSince", "key");
