//! Measurements of an earlier version lay in the roaming folder of Windows, which managed machines copy to a server.
//! They move to the local one as a whole, drafts and keys too; or stay where they are as long as that cannot be done.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the measurements are from now on. A folder in which a file is in use does not move on Windows: then, as when
/// there are two, nothing is touched.
pub(super) fn moved(old: &Path, new: &Path) -> PathBuf {
    if old == new || new.exists() || !old.exists() {
        return new.to_owned();
    }
    let ready = new.parent().map_or(Ok(()), fs::create_dir_all);
    match ready.and_then(|()| fs::rename(old, new)) {
        Ok(()) => new.to_owned(),
        Err(_) => old.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lay_in_the_roaming_folder_moves_as_a_whole_and_once() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (
            folder.path().join("roaming"),
            folder.path().join("local/vlot"),
        );
        assert_eq!(moved(&old, &new), new, "nothing to move");
        fs::create_dir_all(old.join("noord")).unwrap();
        fs::write(old.join("noord/draft"), "x").unwrap();
        assert_eq!(moved(&old, &new), new);
        assert!(new.join("noord/draft").exists() && !old.exists());
        // A second one stays: which of the two is right is not for a program to say.
        fs::create_dir_all(&old).unwrap();
        assert_eq!(moved(&old, &new), new);
        assert!(old.exists());
    }

    #[test]
    fn what_cannot_be_moved_is_used_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("roaming");
        fs::create_dir(&old).unwrap();
        fs::write(folder.path().join("file"), "x").unwrap();
        let new = folder.path().join("file/vlot");
        assert_eq!(moved(&old, &new), old);
    }
}
