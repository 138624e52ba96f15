//! What the system said when it refused, by kind: its own words are English, and ours are made in `i18n`.

use std::io;

/// The id of the words for an error of the system, with its number where there is nothing better to say.
pub fn system_code(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "system-not-found",
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => "system-not-allowed",
        Kind::AlreadyExists => "system-exists",
        Kind::StorageFull | Kind::QuotaExceeded => "system-full",
        Kind::IsADirectory => "system-folder",
        Kind::NotADirectory => "system-no-folder",
        Kind::InvalidData | Kind::InvalidInput | Kind::UnexpectedEof => "system-broken",
        Kind::FileTooLarge => "system-too-large",
        Kind::ResourceBusy | Kind::WouldBlock | Kind::ExecutableFileBusy => "system-busy",
        Kind::TimedOut | Kind::HostUnreachable | Kind::NetworkUnreachable | Kind::NetworkDown => {
            "system-away"
        }
        Kind::InvalidFilename => "system-name",
        Kind::AddrInUse => "system-address",
        _ => "system-other",
    };
    match error.raw_os_error() {
        Some(number) if id == "system-other" => format!("{id} {number}"),
        _ => id.to_owned(),
    }
}
