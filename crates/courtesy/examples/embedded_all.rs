//! A program that can reach all that the market and the courtesy crate embed: `cargo xtask bench size` weighs it.
use parlance_courtesy as courtesy;
use std::hint::black_box;

fn main() {
    black_box(std::env::args().count());
    market();
    black_box(courtesy::NameRequest::format as fn(_) -> _);
    black_box(courtesy::PersonName::parse as fn(_, _, _) -> _);
    black_box(courtesy::format as fn(_, _, _) -> _);
    black_box(courtesy::is_surname_first as fn(_, _) -> _);
    black_box(courtesy::address as fn(_, _, _, _, _, _) -> _);
    black_box(courtesy::observe as fn(_, _) -> _);
    black_box(courtesy::register as fn(_, _) -> _);
    black_box(courtesy::greet as fn(_) -> _);
    black_box(courtesy::day_part as fn(_, _, _) -> _);
}

include!("embedded/market.rs");
