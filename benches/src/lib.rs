//! What every bench shares: the machine's own figures beside each result, and made-up cases.

pub mod desk;
pub mod machine;
