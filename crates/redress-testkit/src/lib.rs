//! Tests only: case builder, fixed clock, temporary stores, browser harness.
