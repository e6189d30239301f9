-- CreateTable
CREATE TABLE "LogEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "commitments" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "LogValue" (
    "seq" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("seq", "path"),
    CONSTRAINT "LogValue_seq_fkey" FOREIGN KEY ("seq") REFERENCES "LogEntry" ("seq") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LogRedaction" (
    "seq" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "recordedIn" INTEGER NOT NULL,

    PRIMARY KEY ("seq", "path")
);

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_hash_key" ON "LogEntry"("hash");

-- CreateIndex
CREATE INDEX "LogEntry_subject_seq_idx" ON "LogEntry"("subject", "seq");

-- What was recorded before there was a chain stands before its first entry, which commits to who did what and when.
INSERT INTO "LogEntry" ("seq", "at", "by", "action", "subject", "commitments", "previous", "hash")
SELECT row_number() OVER (ORDER BY "id"), "at", "by", "action", "subject", '{}', '',
  'before the chain ' || row_number() OVER (ORDER BY "id")
FROM "Event" ORDER BY "id";
INSERT INTO "LogValue" ("seq", "path", "salt", "value")
SELECT row_number() OVER (ORDER BY "id"), 'detail', '', CAST("detail" AS TEXT) FROM "Event" ORDER BY "id";

-- DropTable
DROP TABLE "Event";

-- The log is append-only. Inserts are checked too, since INSERT OR REPLACE deletes without asking.
CREATE TRIGGER "LogEntry_follows" BEFORE INSERT ON "LogEntry"
WHEN NEW."seq" <> (SELECT COALESCE(MAX("seq"), 0) + 1 FROM "LogEntry")
  OR NEW."previous" <> (
    SELECT "hash" FROM "LogEntry" WHERE "hash" NOT LIKE 'before the chain %' ORDER BY "seq" DESC LIMIT 1
  )
BEGIN SELECT RAISE(ABORT, 'log: an entry must follow the last one'); END;
CREATE TRIGGER "LogEntry_stays" BEFORE UPDATE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'log: entries are never changed'); END;
CREATE TRIGGER "LogEntry_remains" BEFORE DELETE ON "LogEntry"
BEGIN SELECT RAISE(ABORT, 'log: entries are never deleted'); END;
CREATE TRIGGER "LogValue_once" BEFORE INSERT ON "LogValue"
WHEN EXISTS (SELECT 1 FROM "LogValue" WHERE "seq" = NEW."seq" AND "path" = NEW."path")
BEGIN SELECT RAISE(ABORT, 'log: a value is written once'); END;
CREATE TRIGGER "LogValue_stays" BEFORE UPDATE ON "LogValue"
BEGIN SELECT RAISE(ABORT, 'log: values are never changed'); END;
CREATE TRIGGER "LogValue_remains" BEFORE DELETE ON "LogValue"
WHEN NOT EXISTS (SELECT 1 FROM "LogRedaction" WHERE "seq" = OLD."seq" AND "path" = OLD."path")
BEGIN SELECT RAISE(ABORT, 'log: a value goes only by a redaction'); END;
CREATE TRIGGER "LogRedaction_recorded" BEFORE INSERT ON "LogRedaction"
WHEN NOT EXISTS (SELECT 1 FROM "LogEntry" WHERE "seq" = NEW."recordedIn" AND "action" = 'redact'
      AND "subject" = 'log/' || NEW."seq" || '/' || NEW."path")
  OR EXISTS (SELECT 1 FROM "LogRedaction" WHERE "seq" = NEW."seq" AND "path" = NEW."path")
BEGIN SELECT RAISE(ABORT, 'log: a redaction needs its entry'); END;
CREATE TRIGGER "LogRedaction_stays" BEFORE UPDATE ON "LogRedaction"
BEGIN SELECT RAISE(ABORT, 'log: redactions are never changed'); END;
CREATE TRIGGER "LogRedaction_remains" BEFORE DELETE ON "LogRedaction"
BEGIN SELECT RAISE(ABORT, 'log: redactions are never deleted'); END;
