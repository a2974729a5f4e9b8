//! Every capability of Parlance from a terminal.
fn main() {}
