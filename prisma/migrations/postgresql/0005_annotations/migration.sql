-- CreateTable
CREATE TABLE "Annotation" (
    "key" TEXT COLLATE "C" NOT NULL,
    "iri" TEXT COLLATE "C" NOT NULL,
    "rootKey" TEXT COLLATE "C",
    "documentKey" TEXT COLLATE "C",
    "claimKey" TEXT COLLATE "C",
    "quoteExact" TEXT COLLATE "C",
    "quoteStart" INTEGER,
    "quoteEnd" INTEGER,
    "quotePrefix" TEXT COLLATE "C",
    "quoteSuffix" TEXT COLLATE "C",
    "created" TEXT COLLATE "C" NOT NULL,
    "creator" JSONB,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AnnotationRevision" (
    "annotationKey" TEXT COLLATE "C" NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "modified" TEXT COLLATE "C",
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedBy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AnnotationRevision_pkey" PRIMARY KEY ("annotationKey","revision")
);

-- CreateTable
CREATE TABLE "AnnotationDecision" (
    "id" SERIAL NOT NULL,
    "iri" TEXT COLLATE "C" NOT NULL,
    "annotationKey" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AnnotationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnotationPlacement" (
    "id" SERIAL NOT NULL,
    "annotationKey" TEXT COLLATE "C" NOT NULL,
    "documentKey" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "how" TEXT COLLATE "C",
    "confidence" DOUBLE PRECISION,
    "quoteExact" TEXT COLLATE "C",
    "quoteStart" INTEGER,
    "quoteEnd" INTEGER,
    "quotePrefix" TEXT COLLATE "C",
    "quoteSuffix" TEXT COLLATE "C",
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AnnotationPlacement_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_rootKey_fkey" FOREIGN KEY ("rootKey") REFERENCES "Annotation"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_claimKey_fkey" FOREIGN KEY ("claimKey") REFERENCES "Claim"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationDecision" ADD CONSTRAINT "AnnotationDecision_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationPlacement" ADD CONSTRAINT "AnnotationPlacement_annotationKey_fkey" FOREIGN KEY ("annotationKey") REFERENCES "Annotation"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationPlacement" ADD CONSTRAINT "AnnotationPlacement_documentKey_fkey" FOREIGN KEY ("documentKey") REFERENCES "Document"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
