//! The window's process.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use mimalloc::MiMalloc;

/// An import makes rows on one thread and frees them on another, for which the C library's allocator locks.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> std::process::ExitCode {
    parlance_app::run()
}
