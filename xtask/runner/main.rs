//! Runs a wasm test binary in a headless browser: wasm-bindgen's own runner, as a library.

fn main() -> std::process::ExitCode {
    match wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-runner: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
