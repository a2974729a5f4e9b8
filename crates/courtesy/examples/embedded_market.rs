//! A program that can reach all that the market crate embeds: `cargo xtask bench size` weighs it.
use std::hint::black_box;

fn main() {
    black_box(std::env::args().count());
    market();
}

include!("embedded/market.rs");
