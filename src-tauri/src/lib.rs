//! The window of Parlance: one face of the workspace. It holds no logic: commands hand over, events say what changed.

mod arguments;
mod backup;
mod commands;
mod events;
mod imports;
mod log;
mod opening;
mod practice;
mod privacy;
mod returns;

use arguments::Arguments;
use events::{Change, Closing, Farewell};
use opening::Opening;
use parlance_workspace::{OsKeyring, SystemClock, Workspace};
use std::{path::PathBuf, process::ExitCode, sync::Arc};
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use tauri_specta::{Builder, collect_commands, collect_events};

/// Runs the window until it is closed.
pub fn run() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(reason) => return refuse(&reason),
    };
    log::start(&arguments.data);
    let remains = arguments.data.join("window");
    let workspace = Workspace::new(arguments.data, Arc::new(SystemClock), Arc::new(OsKeyring));
    let opening = Opening::new(workspace.clone(), arguments.demo);
    tauri::async_runtime::spawn(opening.clone().finish());
    match window(workspace, opening, remains) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn refuse(reason: &str) -> ExitCode {
    eprintln!("parlance-app: {reason}");
    ExitCode::from(2)
}

/// Asks for what the window begins with while its own scripts are still being read.
const ASK_AT_ONCE: &str = "window.parlanceBegins = window.__TAURI_INTERNALS__.invoke('begin');";

/// Shows the window; what its engine keeps (nothing of a customer's) lies in `remains`.
fn window(workspace: Workspace, opening: Opening, remains: PathBuf) -> tauri::Result<()> {
    let door = door();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(workspace.clone())
        .manage(opening)
        .manage(Farewell::default())
        .invoke_handler(door.invoke_handler())
        .setup(move |app| {
            door.mount_events(app);
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Parlance")
                .inner_size(1280.0, 800.0)
                .min_inner_size(900.0, 560.0)
                .data_directory(remains)
                .disable_drag_drop_handler()
                .initialization_script(ASK_AT_ONCE)
                .build()?;
            tauri::async_runtime::spawn(events::forward(workspace, app.handle().clone()));
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                tauri::async_runtime::spawn(events::say_farewell(window.app_handle().clone()));
            }
        })
        .run(tauri::generate_context!())
}

/// The one door between the window and us: all commands and events, with their types.
fn door() -> Builder<tauri::Wry> {
    Builder::new()
        .commands(collect_commands![
            commands::begin,
            commands::create_store,
            commands::unlock,
            commands::recover,
            commands::settings,
            commands::set_settings,
            commands::inbox,
            commands::search,
            commands::ticket,
            commands::brief,
            commands::phrases,
            commands::markets,
            commands::market_page,
            commands::print_page,
            commands::check_reply,
            commands::ignore_finding,
            commands::forget_ignored,
            commands::check_rules,
            commands::switch_rule,
            commands::save_draft,
            commands::send,
            commands::outbox,
            commands::retry,
            commands::drop_operation,
            commands::open_ticket,
            commands::save_attachment,
            commands::customer,
            commands::timeline,
            commands::suggestions,
            commands::preview_merge,
            commands::merge,
            commands::unmerge,
            commands::refuse_link,
            commands::add_call,
            commands::add_event,
            commands::set_promise,
            commands::change_field,
            commands::mapping,
            commands::set_mapping,
            commands::desks,
            commands::test_desk,
            commands::add_desk,
            commands::start_demo,
            commands::sync_now,
            commands::pause_desk,
            commands::replace_secret,
            commands::desk_hints,
            commands::set_desk_hints,
            commands::save_web_service,
            commands::remove_desk,
            commands::rates,
            commands::import_rates,
            commands::set_rate,
            commands::remove_rates,
            commands::convert,
            commands::shifts,
            commands::set_shifts,
            commands::coverage_scope,
            commands::set_coverage_scope,
            commands::coverage_choices,
            commands::coverage,
            commands::coverage_picture,
            commands::export_coverage,
            commands::export_coverage_png,
            imports::choose_import_file,
            imports::import_preview,
            imports::import_fields,
            imports::import_file,
            imports::stop_import,
            imports::imports,
            imports::undo_import,
            returns::return_orders,
            returns::return_options,
            returns::open_case,
            returns::step_case,
            returns::approve_refund,
            returns::cases,
            returns::return_policies,
            returns::check_return_policy,
            returns::set_return_policy,
            returns::remove_return_policy,
            returns::return_limits,
            returns::set_return_limits,
            returns::running_totals,
            returns::returns_setup,
            practice::practice,
            practice::begin_practice,
            practice::practice_attempt,
            practice::practice_choose,
            practice::practice_write,
            practice::check_practice,
            practice::practice_history,
            practice::remove_attempt,
            practice::practice_review,
            practice::rate_card,
            practice::scenario_source,
            practice::preview_scenario,
            practice::save_scenario,
            practice::publish_scenario,
            practice::remove_scenario,
            practice::practice_results,
            practice::export_results,
            practice::import_results,
            practice::remove_shared_results,
            practice::export_scenario,
            practice::import_scenario,
            practice::export_assignment,
            practice::import_assignment,
            practice::assignments,
            practice::remove_assignment,
            backup::backups,
            backup::back_up,
            backup::set_backup_copies,
            backup::verify_backup,
            backup::restore_backup,
            backup::restore_elsewhere,
            backup::repair,
            privacy::export_person,
            privacy::erase_preview,
            privacy::erase,
            privacy::privacy_requests,
            privacy::open_request,
            privacy::extend_request,
            privacy::close_request,
            privacy::consents,
            privacy::add_consent,
            privacy::retention,
            privacy::set_retention,
            privacy::retention_preview,
            privacy::audit,
            privacy::verify_audit,
            commands::ready_to_close,
        ])
        .events(collect_events![Change, Closing])
}

#[cfg(test)]
mod tests {
    use super::door;
    use specta_typescript::Typescript;
    use std::path::Path;

    const BINDINGS: &str = "../ui/src/lib/shell/bindings.ts";

    /// Written anew with `UPDATE_BINDINGS=1`.
    #[test]
    fn the_window_s_types_are_those_of_the_commands() {
        let made = tempfile::tempdir().unwrap();
        let made = made.path().join("bindings.ts");
        let header =
            "// Generated from src-tauri; UPDATE_BINDINGS=1 cargo test -p parlance-app writes it anew.\n";
        door().disable_serde_phases().export(Typescript::default().header(header), &made).unwrap();
        let made = std::fs::read_to_string(made).unwrap();
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(BINDINGS);
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::write(&kept, &made).unwrap();
        }
        let kept = std::fs::read_to_string(kept).unwrap().replace("\r\n", "\n");
        assert!(
            kept == made,
            "the bindings are not what src-tauri gives: set UPDATE_BINDINGS=1 and run again"
        );
    }
}
