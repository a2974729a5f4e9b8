//! What a program takes that embeds nothing: `cargo xtask bench size` takes it off.
use std::hint::black_box;

fn main() {
    black_box(std::env::args().count());
}
