//! The record on disk: SQLite, full-text search, evidence files.
