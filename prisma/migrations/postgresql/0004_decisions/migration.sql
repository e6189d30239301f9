-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "documentKey" TEXT COLLATE "C" NOT NULL,
    "proposal" TEXT COLLATE "C" NOT NULL,
    "origin" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "mergedInto" TEXT COLLATE "C",
    "claimKey" TEXT COLLATE "C",
    "target" JSONB,
    "by" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_documentKey_id_idx" ON "Decision"("documentKey", "id");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
