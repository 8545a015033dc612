-- What lists and search need. All of it can be dropped and filled again from the record.

CREATE TABLE case_row (
  case_no INTEGER PRIMARY KEY REFERENCES case_file (number),
  title TEXT NOT NULL,
  firm TEXT NOT NULL,
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  topic TEXT,
  state TEXT NOT NULL,
  rung TEXT,
  next_due TEXT,
  next_do TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_row_updated ON case_row (updated_at, case_no);
CREATE INDEX case_row_due ON case_row (next_due IS NULL, next_due, case_no);

CREATE TABLE due (
  case_no INTEGER NOT NULL REFERENCES case_file (number),
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  PRIMARY KEY (case_no, on_day, kind, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_day ON due (on_day);

CREATE TABLE evidence_use (
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  case_no INTEGER NOT NULL REFERENCES case_file (number),
  seq INTEGER NOT NULL,
  PRIMARY KEY (sha256, case_no, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_use_entry ON evidence_use (case_no, seq);

-- The text is folded before it comes here, so the tokenizer only splits at spaces. The index
-- keeps no copy of it.
CREATE VIRTUAL TABLE words USING fts5 (line, content = '', contentless_delete = 1, tokenize = 'ascii');
