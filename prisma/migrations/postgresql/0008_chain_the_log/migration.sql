-- CreateTable
CREATE TABLE "LogEntry" (
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "commitments" TEXT COLLATE "C" NOT NULL,
    "previous" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "LogValue" (
    "seq" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "salt" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "LogValue_pkey" PRIMARY KEY ("seq","path")
);

-- CreateTable
CREATE TABLE "LogRedaction" (
    "seq" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "recordedIn" INTEGER NOT NULL,

    CONSTRAINT "LogRedaction_pkey" PRIMARY KEY ("seq","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_hash_key" ON "LogEntry"("hash");

-- CreateIndex
CREATE INDEX "LogEntry_subject_seq_idx" ON "LogEntry"("subject", "seq");

-- AddForeignKey
ALTER TABLE "LogValue" ADD CONSTRAINT "LogValue_seq_fkey" FOREIGN KEY ("seq") REFERENCES "LogEntry"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was recorded before there was a chain stands before its first entry, which commits to who did what and when.
INSERT INTO "LogEntry" ("seq", "at", "by", "action", "subject", "commitments", "previous", "hash")
SELECT row_number() OVER (ORDER BY "id"), "at", "by", "action", "subject", '{}', '',
  'before the chain ' || row_number() OVER (ORDER BY "id")
FROM "Event" ORDER BY "id";
INSERT INTO "LogValue" ("seq", "path", "salt", "value")
SELECT row_number() OVER (ORDER BY "id"), 'detail', '', "detail"::text FROM "Event" ORDER BY "id";

-- DropTable
DROP TABLE "Event";

-- The log is append-only.
CREATE FUNCTION "log_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'log: %', TG_ARGV[0]; END $$;

CREATE FUNCTION "log_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."seq" <> (SELECT COALESCE(MAX("seq"), 0) + 1 FROM "LogEntry")
    OR NEW."previous" <> (
      SELECT "hash" FROM "LogEntry" WHERE "hash" NOT LIKE 'before the chain %' ORDER BY "seq" DESC LIMIT 1
    )
  THEN RAISE EXCEPTION 'log: an entry must follow the last one'; END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "log_value_goes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "LogRedaction" WHERE "seq" = OLD."seq" AND "path" = OLD."path")
  THEN RAISE EXCEPTION 'log: a value goes only by a redaction'; END IF;
  RETURN OLD;
END $$;

CREATE FUNCTION "log_redaction_recorded"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "LogEntry" WHERE "seq" = NEW."recordedIn" AND "action" = 'redact'
      AND "subject" = 'log/' || NEW."seq" || '/' || NEW."path")
  THEN RAISE EXCEPTION 'log: a redaction needs its entry'; END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "LogEntry_follows" BEFORE INSERT ON "LogEntry"
  FOR EACH ROW EXECUTE FUNCTION "log_follows"();
CREATE TRIGGER "LogEntry_stays" BEFORE UPDATE ON "LogEntry"
  FOR EACH ROW EXECUTE FUNCTION "log_refuse"('entries are never changed');
CREATE TRIGGER "LogEntry_remains" BEFORE DELETE ON "LogEntry"
  FOR EACH ROW EXECUTE FUNCTION "log_refuse"('entries are never deleted');
CREATE TRIGGER "LogEntry_whole" BEFORE TRUNCATE ON "LogEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "log_refuse"('entries are never deleted');
CREATE TRIGGER "LogValue_stays" BEFORE UPDATE ON "LogValue"
  FOR EACH ROW EXECUTE FUNCTION "log_refuse"('values are never changed');
CREATE TRIGGER "LogValue_remains" BEFORE DELETE ON "LogValue"
  FOR EACH ROW EXECUTE FUNCTION "log_value_goes"();
CREATE TRIGGER "LogValue_whole" BEFORE TRUNCATE ON "LogValue"
  FOR EACH STATEMENT EXECUTE FUNCTION "log_refuse"('a value goes only by a redaction');
CREATE TRIGGER "LogRedaction_recorded" BEFORE INSERT ON "LogRedaction"
  FOR EACH ROW EXECUTE FUNCTION "log_redaction_recorded"();
CREATE TRIGGER "LogRedaction_stays" BEFORE UPDATE ON "LogRedaction"
  FOR EACH ROW EXECUTE FUNCTION "log_refuse"('redactions are never changed');
CREATE TRIGGER "LogRedaction_remains" BEFORE DELETE ON "LogRedaction"
  FOR EACH ROW EXECUTE FUNCTION "log_refuse"('redactions are never deleted');
CREATE TRIGGER "LogRedaction_whole" BEFORE TRUNCATE ON "LogRedaction"
  FOR EACH STATEMENT EXECUTE FUNCTION "log_refuse"('redactions are never deleted');
