/* For tests in Wine only: holds a file open as a virus scanner or a sync client does, so that it can be read and written
 * and neither replaced nor deleted. Usage: hold.exe FILE MILLISECONDS */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words) {
    HANDLE file = INVALID_HANDLE_VALUE;
    if (count < 3) return 2;
    for (int tries = 0; tries < 2000 && file == INVALID_HANDLE_VALUE; tries++) {
        file = CreateFileW(words[1], GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
        if (file == INVALID_HANDLE_VALUE) Sleep(5);
    }
    printf("%s\n", file == INVALID_HANDLE_VALUE ? "never held" : "held");
    fflush(stdout);
    Sleep(_wtoi(words[2]));
    CloseHandle(file);
    return file == INVALID_HANDLE_VALUE;
}
