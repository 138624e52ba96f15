//! Packs the texts that the program carries, and gives the Windows program its icon, its version and its manifest: texts
//! in UTF-8, long paths, no elevation.

use std::io::Write as _;
use std::path::{Path, PathBuf};

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
fn pack(folder: &str, ending: &str, out: &Path) -> std::io::Result<()> {
    println!("cargo:rerun-if-changed={folder}");
    let packed = out.join("packed").join(folder);
    std::fs::create_dir_all(&packed)?;
    for entry in std::fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_none_or(|own| own != ending) {
            continue;
        }
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&std::fs::read(&file)?)?;
        let name = file.file_name().unwrap_or_default();
        std::fs::write(packed.join(name), encoder.finish()?)?;
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    for (folder, ending) in PACKED {
        pack(folder, ending, &out)?;
    }
    icon();
    Ok(())
}

/// The icon, the version and the manifest of the Windows program.
fn icon() {
    println!("cargo:rerun-if-changed=packaging/windows/vlot.ico");
    if std::env::var_os("CARGO_CFG_WINDOWS").is_none() {
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
