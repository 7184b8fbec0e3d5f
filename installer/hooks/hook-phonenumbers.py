"""Only the numbering rules: where a number is and whose network serves it are 45 MB nobody reads."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [
    *collect_submodules("phonenumbers.data"),
    *collect_submodules("phonenumbers.shortdata"),
]
