-- CreateTable
CREATE TABLE "Annotation" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "iri" TEXT NOT NULL,
    "rootKey" TEXT,
    "documentKey" TEXT,
    "claimKey" TEXT,
    "quoteExact" TEXT,
    "quoteStart" INTEGER,
    "quoteEnd" INTEGER,
    "quotePrefix" TEXT,
    "quoteSuffix" TEXT,
    "created" TEXT NOT NULL,
    "creator" JSONB,
    "recordedAt" DATETIME NOT NULL,
    "recordedBy" TEXT NOT NULL,
    CONSTRAINT "Annotation_rootKey_fkey" FOREIGN KEY ("rootKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnnotationRevision" (
    "annotationKey" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "modified" TEXT,
    "recordedAt" DATETIME NOT NULL,
    "recordedBy" TEXT NOT NULL,

    PRIMARY KEY ("annotationKey", "revision"),
    CONSTRAINT "AnnotationRevision_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnnotationDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "iri" TEXT NOT NULL,
    "annotationKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT "AnnotationDecision_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnnotationPlacement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "annotationKey" TEXT NOT NULL,
    "documentKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "how" TEXT,
    "confidence" REAL,
    "quoteExact" TEXT,
    "quoteStart" INTEGER,
    "quoteEnd" INTEGER,
    "quotePrefix" TEXT,
    "quoteSuffix" TEXT,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT "AnnotationPlacement_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AnnotationPlacement_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_iri_key" ON "Annotation"("iri");

-- CreateIndex
CREATE INDEX "Annotation_documentKey_quoteStart_idx" ON "Annotation"("documentKey", "quoteStart");

-- CreateIndex
CREATE INDEX "Annotation_claimKey_idx" ON "Annotation"("claimKey");

-- CreateIndex
CREATE INDEX "Annotation_rootKey_idx" ON "Annotation"("rootKey");

-- CreateIndex
CREATE UNIQUE INDEX "AnnotationDecision_iri_key" ON "AnnotationDecision"("iri");

-- CreateIndex
CREATE INDEX "AnnotationDecision_annotationKey_id_idx" ON "AnnotationDecision"("annotationKey", "id");

-- CreateIndex
CREATE INDEX "AnnotationPlacement_documentKey_idx" ON "AnnotationPlacement"("documentKey");

-- CreateIndex
CREATE INDEX "AnnotationPlacement_annotationKey_id_idx" ON "AnnotationPlacement"("annotationKey", "id");
