//! Whether this program has a console window of its own: it was started by a double click or by a file that was
//! dropped on it, and the window closes with it. A crate apart, because it holds the one call that is not safe Rust;
//! `vlot` itself forbids those.

/// Whether the window closes when this program ends. Always false on systems without such windows.
#[cfg(windows)]
pub fn closes_with_us() -> bool {
    let mut processes = [0_u32; 2];
    // SAFETY: the pointer and the length are those of one array, and the call writes no more than that many numbers.
    let count = unsafe {
        windows_sys::Win32::System::Console::GetConsoleProcessList(processes.as_mut_ptr(), 2)
    };
    count == 1
}

/// Whether the window closes when this program ends. Always false on systems without such windows.
#[cfg(not(windows))]
pub fn closes_with_us() -> bool {
    false
}
