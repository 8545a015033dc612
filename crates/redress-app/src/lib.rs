//! The verbs: load, decide, append, advise. Every face calls these and nothing below.
