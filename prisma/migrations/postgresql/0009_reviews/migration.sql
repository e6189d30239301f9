-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "stateSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "ClaimDecision" ADD COLUMN     "checks" JSONB;

-- AlterTable
ALTER TABLE "ClaimRevision" ADD COLUMN     "reason" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "Claim_state_stateSince_key_idx" ON "Claim"("state", "stateSince", "key");
