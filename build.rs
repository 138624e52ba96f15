//! Packs the texts that the program carries, writes down in which file every sentence of the interface stands, and gives
//! the Windows program its icon, its version and its manifest: texts in UTF-8, long paths, no elevation.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// The folders of which every file is packed, with how the names end.
const PACKED: [(&str, &str); 3] = [
    ("questionnaires/lerend-netwerk", "toml"),
    ("src/i18n/nl", "ftl"),
    ("src/i18n/en", "ftl"),
];

/// Windows reads from this what the program needs and which versions it knows.
const MANIFEST: &str = r#"<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <assemblyIdentity type="win32" name="vlot" version="VERSION.0"/>
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges>
    <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
  </requestedPrivileges></security></trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application>
    <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
  </application></compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings>
    <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
    <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
  </windowsSettings></application>
</assembly>"#;

/// Packs every file of a folder, under the same path within the folder of what is built.
fn pack(folder: &str, ending: &str, out: &Path) -> io::Result<()> {
    println!("cargo:rerun-if-changed={folder}");
    let packed = out.join("packed").join(folder);
    fs::create_dir_all(&packed)?;
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_none_or(|own| own != ending) {
            continue;
        }
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&fs::read(&file)?)?;
        let name = file.file_name().unwrap_or_default();
        fs::write(packed.join(name), encoder.finish()?)?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (folder, ending) in PACKED {
        pack(folder, ending, &out)?;
    }
    place_words(&out)?;
    icon();
    Ok(())
}

/// The ids of all sentences in their order, as one text and where each begins, with the number of its file. Dutch is the
/// original; a test sees to it that English stands in the same files. Numbers only: what holds an address would have to
/// be put right by the system at every start.
fn place_words(out: &Path) -> io::Result<()> {
    let folder = Path::new("src/i18n/nl");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let mut ids = Vec::new();
    for (place, file) in files.iter().enumerate() {
        let text = fs::read_to_string(file)?;
        let named = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        let named = named.filter_map(|line| line.split_once(" ="));
        ids.extend(named.map(|(id, _)| (id.to_owned(), place)));
    }
    ids.sort();
    let (mut names, mut begins, mut places) = (String::new(), Vec::new(), Vec::new());
    for (id, place) in &ids {
        begins.push(names.len());
        places.push(*place);
        names.push_str(id);
    }
    begins.push(names.len());
    let mut written = format!("static IDS: &str = {names:?};\n");
    let count = places.len();
    writeln!(written, "static BEGINS: [u32; {}] = {begins:?};", count + 1)
        .map_err(io::Error::other)?;
    writeln!(written, "static PLACES: [u8; {count}] = {places:?};").map_err(io::Error::other)?;
    fs::write(out.join("words.rs"), written)
}

/// The icon, the version and the manifest of the Windows program.
fn icon() {
    println!("cargo:rerun-if-changed=packaging/windows/vlot.ico");
    if env::var_os("CARGO_CFG_WINDOWS").is_none() {
        return;
    }
    let manifest = MANIFEST.replace("VERSION", env!("CARGO_PKG_VERSION"));
    let mut resource = winresource::WindowsResource::new();
    resource
        .set_icon("packaging/windows/vlot.ico")
        .set("ProductName", "vlot")
        .set("FileDescription", "vlot")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        // Dutch, Netherlands.
        .set_language(0x0413)
        .set_manifest(&manifest);
    if let Err(error) = resource.compile() {
        // Without a resource compiler there is no icon, and a program all the same.
        println!("cargo:warning=no icon for the program: {error}");
    }
}
