//! The demo world: fictional organisations and people whose past is lived through the ordinary actions.

use crate::app::StartError;
use crate::config::Config;

/// Turns the settings into those of the demo: its own data folder and database, made afresh unless told to keep.
pub(crate) fn prepare(config: Config, keep: bool, say: fn(&str)) -> Result<Config, StartError> {
    let data_dir = config.data_dir.join("demo");
    let fault = |cause| StartError::Folder(data_dir.display().to_string(), cause);
    if !keep && data_dir.exists() {
        std::fs::remove_dir_all(&data_dir).map_err(fault)?;
        say("The demo world is made afresh.");
    }
    Ok(Config {
        database_url: format!("sqlite://{}", data_dir.join("demo.sqlite").display()),
        mail: format!("folder:{}", data_dir.join("mail").display()),
        seal_key_file: data_dir.join("seal.key"),
        demo: true,
        data_dir,
        ..config
    })
}
