-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "documentKey" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "mergedInto" TEXT,
    "claimKey" TEXT,
    "target" JSONB,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Decision_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Decision_documentKey_id_idx" ON "Decision"("documentKey", "id");
