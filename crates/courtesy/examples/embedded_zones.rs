//! A program that embeds the time zones, which come with a library of the market crate: `cargo xtask bench size`.
use std::hint::black_box;

fn main() {
    black_box(std::env::args().count());
    black_box(jiff::tz::TimeZoneDatabase::bundled().get("Asia/Tokyo").is_ok());
}
