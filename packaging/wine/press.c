/* For tests in Wine only: presses keys in the console that it is started in, as Windows itself reports them.
 * Usage: press.exe FILE: does what is written to FILE, line by line, until a line says end. A line is key:HEX (a letter,
 * pressed and let go), altgr:HEX (the same with AltGr held), alt:HEX (a letter that comes when Alt is let go), paste:TEXT
 * (letters one after the other, at once) or code:NUMBER (a key without a letter). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

static INPUT_RECORD record(int down, WORD code, WCHAR letter, DWORD held) {
    INPUT_RECORD one;
    memset(&one, 0, sizeof one);
    one.EventType = KEY_EVENT;
    one.Event.KeyEvent.bKeyDown = down;
    one.Event.KeyEvent.wRepeatCount = 1;
    one.Event.KeyEvent.wVirtualKeyCode = code;
    one.Event.KeyEvent.uChar.UnicodeChar = letter;
    one.Event.KeyEvent.dwControlKeyState = held;
    return one;
}

static WORD code_of(WCHAR letter) { return (WORD)(VkKeyScanW(letter) & 0xff); }

static int press(HANDLE console, const char *line) {
    INPUT_RECORD acts[1024];
    DWORD many = 0, written, altgr = RIGHT_ALT_PRESSED | LEFT_CTRL_PRESSED;
    const char *what = strchr(line, ':');
    WCHAR letter;
    if (!what++) return 0;
    letter = (WCHAR)strtoul(what, NULL, 16);
    if (!strncmp(line, "key:", 4)) {
        acts[many++] = record(1, code_of(letter), letter, 0);
        acts[many++] = record(0, code_of(letter), letter, 0);
    } else if (!strncmp(line, "altgr:", 6)) {
        acts[many++] = record(1, VK_MENU, 0, altgr);
        acts[many++] = record(1, 'E', letter, altgr);
        acts[many++] = record(0, 'E', letter, altgr);
        acts[many++] = record(0, VK_MENU, 0, 0);
    } else if (!strncmp(line, "alt:", 4)) {
        acts[many++] = record(1, VK_MENU, 0, LEFT_ALT_PRESSED);
        acts[many++] = record(0, VK_MENU, letter, 0);
    } else if (!strncmp(line, "paste:", 6)) {
        for (; *what && many < 1020; what++) {
            acts[many++] = record(1, 0, (WCHAR)*what, 0);
            acts[many++] = record(0, 0, (WCHAR)*what, 0);
        }
    } else {
        WORD code = (WORD)strtoul(what, NULL, 10);
        acts[many++] = record(1, code, code == VK_RETURN ? L'\r' : 0, 0);
        acts[many++] = record(0, code, code == VK_RETURN ? L'\r' : 0, 0);
    }
    return WriteConsoleInputW(console, acts, many, &written);
}

int wmain(int count, wchar_t **words) {
    HANDLE console = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                                 OPEN_EXISTING, 0, NULL);
    long done = 0;
    char line[1024];
    if (console == INVALID_HANDLE_VALUE || count < 2) return 2;
    for (;;) {
        FILE *file = _wfopen(words[1], L"rb");
        if (file) {
            fseek(file, done, SEEK_SET);
            while (fgets(line, sizeof line, file) && strchr(line, '\n')) {
                done = ftell(file);
                line[strcspn(line, "\r\n")] = 0;
                if (!strcmp(line, "end")) return 0;
                if (!press(console, line)) return 3;
            }
            fclose(file);
        }
        Sleep(50);
    }
}
