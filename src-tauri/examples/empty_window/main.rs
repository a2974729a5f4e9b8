//! An empty Tauri window that answers one command: the yardstick for the start and the memory of Parlance.

mod answer {
    /// The one command.
    #[tauri::command]
    pub fn ready() {}
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![answer::ready])
        .run(tauri::generate_context!("examples/empty_window/tauri.conf.json"))
}
