//! Embeds the window's files and makes its permissions.

fn main() {
    tauri_build::build();
}
