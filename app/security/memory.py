"""Overwriting secrets that are not needed any more.

Python cannot promise that no copy is left: an interpreter other than CPython, a swap file, a crash
dump or a library underneath may keep one. What the program holds itself it overwrites.
"""

from __future__ import annotations

import ctypes
import platform
import sys

_IS_CPYTHON = platform.python_implementation() == "CPython"
# Where CPython puts the content of an object: behind its head, before the closing zero.
_BYTES_HEAD = sys.getsizeof(b"") - 1
# Up to this size Python keeps freed memory for itself.
_PYTHONS_OWN = 512
_SMALL, _LARGEST = 2048, 8192
_PIECES = 4000
_PER_SIZE = 100_000
_ASCII_HEAD = sys.getsizeof("") - 1


def wipe(secret: bytearray | bytes | str) -> None:
    """Overwrite a secret in place. Its owner must be the only one who holds it.

    Text is overwritten when it is plain ASCII (keys as hexadecimal, PINs); other text and one of a
    single character, which the interpreter shares, stays as it is.
    """
    if isinstance(secret, bytearray):
        secret[:] = bytes(len(secret))
    elif _IS_CPYTHON and len(secret) > 1 and (isinstance(secret, bytes) or secret.isascii()):
        head = _BYTES_HEAD if isinstance(secret, bytes) else _ASCII_HEAD
        ctypes.memset(id(secret) + head, 0, len(secret))


def overwrite_freed_memory() -> None:
    """Take small pieces of freed memory into use once more, filled with zeros, and free them.

    What was freed lies in such pieces until somebody needs one of that size. The C library keeps
    those of each thread apart, so this is called in every thread that had secrets. It reaches most
    of them, not certainly all.
    """
    kept = [bytes(size) for size in range(1, _PYTHONS_OWN, 16) for _ in range(_PIECES)]
    kept.clear()
    if sys.platform != "win32":
        _overwrite_of_the_c_library()


def _overwrite_of_the_c_library() -> None:
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    taken = []
    for size in (*range(24, _SMALL, 16), *range(_SMALL, _LARGEST, 128)):
        for _ in range(max(8, _PER_SIZE // size)):
            piece = library.malloc(size)
            if piece:
                ctypes.memset(piece, 0, size)
                taken.append(piece)
    for piece in taken:
        library.free(piece)


def give_back_freed_memory() -> None:
    """Ask the C library to hand memory nobody uses back to the system, which empties it.

    Only glibc can; elsewhere freed memory keeps its content until it is used again.
    """
    if sys.platform.startswith("linux") and platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).malloc_trim(0)
