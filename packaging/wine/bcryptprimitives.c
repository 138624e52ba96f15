/* For tests in Wine only: Debian's Wine lacks the library that every Windows since 8 has for random bytes. This one
 * hands the one function that Rust's standard library asks on to the function that Wine does have. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return SystemFunction036(data, (ULONG)length);
}
