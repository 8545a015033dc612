-- The record. Nothing here is ever updated or deleted but the payload of an erased entry.

CREATE TABLE case_file (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  head_seq INTEGER NOT NULL,
  head_hash BLOB NOT NULL CHECK (length(head_hash) = 32),
  hidden INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entry (
  pos INTEGER PRIMARY KEY,
  case_no INTEGER NOT NULL REFERENCES case_file (number),
  seq INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  id BLOB NOT NULL CHECK (length(id) = 16),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  prev BLOB NOT NULL CHECK (length(prev) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (case_no, seq)
) STRICT;

CREATE TABLE payload (
  pos INTEGER PRIMARY KEY REFERENCES entry (pos),
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  bytes BLOB NOT NULL
) STRICT;

-- by_pos is null where an entry came erased with an import.
CREATE TABLE erasure (
  pos INTEGER PRIMARY KEY REFERENCES entry (pos),
  by_pos INTEGER REFERENCES entry (pos)
) STRICT;

-- pins counts the puts whose entry has not come yet; they keep the file.
CREATE TABLE evidence (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  size INTEGER NOT NULL,
  pins INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Work that has to be finished after a commit, even if the program ends in between.
CREATE TABLE chore (
  kind TEXT NOT NULL,
  what BLOB NOT NULL,
  PRIMARY KEY (kind, what)
) STRICT, WITHOUT ROWID;

-- REPLACE deletes without firing delete triggers, so what may be inserted is fixed as well.
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.pos IS NOT (SELECT coalesce(max(pos), 0) + 1 FROM entry)
  OR NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry WHERE case_no = NEW.case_no)
BEGIN SELECT RAISE(ABORT, 'an entry follows the one before it'); END;

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed; a correction is a new entry'); END;

CREATE TRIGGER entry_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER payload_once BEFORE INSERT ON payload
WHEN EXISTS (SELECT 1 FROM payload WHERE pos = NEW.pos) OR EXISTS (SELECT 1 FROM erasure WHERE pos = NEW.pos)
BEGIN SELECT RAISE(ABORT, 'a payload is written once'); END;

CREATE TRIGGER payload_stays BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'a payload is never changed'); END;

CREATE TRIGGER payload_kept BEFORE DELETE ON payload
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE pos = OLD.pos)
BEGIN SELECT RAISE(ABORT, 'a payload goes only with an erasure that names it'); END;

CREATE TRIGGER erasure_once BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE pos = NEW.pos)
  OR (NEW.by_pos IS NULL AND EXISTS (SELECT 1 FROM payload WHERE pos = NEW.pos))
BEGIN SELECT RAISE(ABORT, 'an erasure names the entry that records it'); END;

-- The payload goes in the transaction that brings its erasure, whoever writes it.
CREATE TRIGGER erasure_takes AFTER INSERT ON erasure
BEGIN DELETE FROM payload WHERE pos = NEW.pos; END;

CREATE TRIGGER erasure_stays BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;

CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is never deleted'); END;

CREATE TRIGGER case_once BEFORE INSERT ON case_file
WHEN EXISTS (SELECT 1 FROM case_file WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a case has one number'); END;

CREATE TRIGGER case_stays BEFORE UPDATE ON case_file
WHEN NEW.number IS NOT OLD.number OR NEW.id IS NOT OLD.id OR NEW.head_seq < OLD.head_seq
BEGIN SELECT RAISE(ABORT, 'a case keeps its number and never loses an entry'); END;

CREATE TRIGGER case_kept BEFORE DELETE ON case_file
BEGIN SELECT RAISE(ABORT, 'a case is hidden, never deleted'); END;
