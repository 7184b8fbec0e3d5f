"""Only the numbering rules: where a number is and whose it is are 45 MB that nothing here reads."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = [
    *collect_submodules("phonenumbers.data"),
    *collect_submodules("phonenumbers.shortdata"),
]
