//! A moment and what was said in; what to say next out.
