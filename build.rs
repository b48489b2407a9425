//! Lists the message files and assets, so that they are inside the binary and a new one is noticed.

#![expect(clippy::disallowed_methods, reason = "a build script speaks to cargo this way")]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    for folder in ["locales", "assets", "migrations", "templates", "src/demo/content"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let root = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let out = env::var("OUT_DIR").unwrap_or_default();

    let mut locales = String::from(
        "/// Language, file name and text of every message file.\nconst LOCALES: &[(&str, &str, &str)] = &[\n",
    );
    for path in files(&Path::new(&root).join("locales"), "ftl")? {
        let lang = path.rsplit('/').nth(1).unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        let _ = writeln!(locales, "    ({lang:?}, {name:?}, include_str!({path:?})),");
    }
    locales.push_str("];\n");
    fs::write(Path::new(&out).join("locales.rs"), locales)?;

    let mut assets =
        String::from("/// Path under `assets/` and content of every asset.\nconst FILES: &[(&str, &[u8])] = &[\n");
    for kind in ["css", "js", "svg", "png", "ico"] {
        for path in files(&Path::new(&root).join("assets"), kind)? {
            let name = path.split_once("/assets/").map_or("", |(_, name)| name);
            let _ = writeln!(assets, "    ({name:?}, include_bytes!({path:?})),");
        }
    }
    assets.push_str("];\n");
    fs::write(Path::new(&out).join("assets.rs"), assets)?;

    let mut content =
        String::from("/// Name and text of every file of the demo world.\nconst CONTENT: &[(&str, &str)] = &[\n");
    for path in files(&Path::new(&root).join("src/demo/content"), "toml")? {
        let name = path.split_once("/content/").map_or("", |(_, name)| name);
        let _ = writeln!(content, "    ({name:?}, include_str!({path:?})),");
    }
    content.push_str("];\n");
    fs::write(Path::new(&out).join("content.rs"), content)
}

/// Every file of a kind under a folder, sorted, with `/` between its parts; none when there is no folder.
fn files(folder: &Path, kind: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return Ok(found) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, kind)?);
        } else if path.extension().is_some_and(|extension| extension == kind) {
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    Ok(found)
}
