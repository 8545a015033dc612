//! Pages and their server, on loopback only.
