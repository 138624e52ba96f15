//! What is in memory stays there: where the system lets a program ask it, a crash leaves no file of it behind.

/// Asks the system to write no core file, and to let no other program of this user look into this one.
#[cfg(unix)]
pub(super) fn keep_off_the_disk() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // Where it is refused everything else still holds.
    let _ = setrlimit(Resource::Core, none);
    // A system may hand what is in memory to a program of its own in spite of that limit.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Elsewhere a program cannot ask it.
#[cfg(not(unix))]
pub(super) fn keep_off_the_disk() {}
