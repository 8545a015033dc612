-- The directory: firms and how to reach them. Its rows change and go; nothing in the record refers
-- to them.

CREATE TABLE firm (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  revision INTEGER NOT NULL CHECK (revision > 0),
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
