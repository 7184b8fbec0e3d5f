#!/usr/bin/env python3
"""Sets up, opens and tests Hearthdesk from its source folder. Needs Python and nothing else.

    python3 dev.py run [...]      set up what is missing, then open the program
    python3 dev.py run import ... set up what is missing, then one of its commands (see --help)
    python3 dev.py test [...]     set up what is missing, then every check and test (... for pytest)
    python3 dev.py check          the checks alone: style, types, import rules
    python3 dev.py bench [...]    the benchmarks
    python3 dev.py translate      bring the translations' files up to date with the program's texts
    python3 dev.py freeze         build the folder that runs without Python, and test it

On Windows write `py dev.py` in place of `python3 dev.py`. Packages go into `.venv` beside this
file, or into the person's cache folder where this one cannot be written. On Debian and Ubuntu, as
root, Qt's system libraries are installed too; elsewhere the line that does it is printed.
"""

import contextlib
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
ME = "py dev.py" if WINDOWS else "python3 dev.py"

RUNTIME, DEVELOPMENT = "runtime.txt", "dev.txt"

LANGUAGES = ("en", "de", "fr")
TRANSLATIONS = ROOT / "resources" / "translations"
TEXT_FOLDERS = ("app/background", "app/startup", "app/ui")

QT_PROBE = "from PySide6 import QtDBus, QtNetwork, QtPrintSupport, QtSvg, QtWidgets"
XCB_PROBE = (
    "import ctypes, pathlib, PySide6;"
    "ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
)
# System packages by installer: what Qt needs at all, what a window on X11 adds, what tests add.
PACKAGES = {
    "apt-get": {
        "line": "apt-get install -y --no-install-recommends",
        "qt": "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libbrotli1",
        "xcb": "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0",
        "test": "gnome-keyring dbus xvfb xauth",
    },
    "dnf": {
        "line": "dnf install -y",
        "qt": "mesa-libGL mesa-libEGL libxkbcommon dbus-libs fontconfig glib2 brotli",
        "xcb": "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11",
        "test": "gnome-keyring dbus-daemon xorg-x11-server-Xvfb xorg-x11-xauth",
    },
    "pacman": {
        "line": "pacman -S --needed",
        "qt": "libglvnd libxkbcommon dbus fontconfig glib2 brotli",
        "xcb": "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11",
        "test": "gnome-keyring dbus xorg-server-xvfb xorg-xauth",
    },
}
TEST_PROGRAMS = ("gnome-keyring-daemon", "dbus-run-session", "xvfb-run")


class Stop(Exception):
    """Nothing more can be done; the text says what happened and what to do."""


class Home:
    """Where the packages are and whether that is apart from the source folder."""

    def __init__(self) -> None:
        self.apart = not can_write(ROOT)
        self.caches = cache_folder() if self.apart else ROOT
        self.venv = self.caches / ".venv"
        self.programs = self.venv / ("Scripts" if WINDOWS else "bin")
        self.python = self.programs / ("python.exe" if WINDOWS else "python")
        self.stamp = self.venv / "hearthdesk-setup.txt"

    def provides(self, requirements: str) -> bool:
        return self.python.exists() and self.has(fingerprint(requirements))

    def has(self, mark: str) -> bool:
        try:
            return mark in self.stamp.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False

    def remember(self, mark: str) -> None:
        with self.stamp.open("a", encoding="utf-8") as stamp:
            stamp.write(mark + "\n")


def main(arguments: list) -> int:
    commands = {
        **{"run": run, "test": test, "check": check},
        **{"bench": bench, "translate": translate, "freeze": freeze},
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments[:1] in ([], ["-h"], ["--help"]) else 2
    try:
        require_python()
        return commands[arguments[0]](arguments[1:])
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on where this one ended.", file=sys.stderr)
        return 130


# The commands


def run(arguments: list) -> int:
    home = set_up(RUNTIME)
    if LINUX and opens_window(arguments) and not os.environ.get("QT_QPA_PLATFORM"):
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            raise Stop(no_display())
        if os.environ.get("DISPLAY"):
            need_library(home, "xcb", XCB_PROBE)
    command = [str(home.python), "-P", "-m", "app", *arguments]
    if not WINDOWS:
        sys.stdout.flush()
        os.execve(command[0], command, environment(home))
    return subprocess.call(command, env=environment(home))


def test(arguments: list) -> int:
    home = set_up(DEVELOPMENT)
    if LINUX:
        need_test_programs(home)
    chosen = any(one.startswith(("-n", "--numprocesses", "--pdb", "-p")) for one in arguments)
    workers = [] if chosen else ["-n", "auto", "--dist", "worksteal"]
    tests = [*pytest_command(home), *workers, *arguments]
    return steps(home, [*checks(home), ("pytest", tests)])


def check(arguments: list) -> int:
    home = set_up(DEVELOPMENT)
    return steps(home, checks(home))


def bench(arguments: list) -> int:
    home = set_up(DEVELOPMENT)
    figures = [*pytest_command(home), "-n", "0", "-p", "no:randomly", "-m", "", "-s"]
    return steps(home, [("benchmarks", [*figures, "tests/benchmarks", *arguments])])


def translate(arguments: list) -> int:
    home = set_up(DEVELOPMENT)
    return steps(home, translation_steps(home.programs, TRANSLATIONS))


def translation_steps(programs: Path, folder: Path) -> list:
    """Texts into `folder`'s .ts files, keeping what is translated, then each .ts into its .qm.

    English has files as well, for its own plurals. No places in the source are kept and all is
    sorted, so that a file changes only where a text did.
    """
    collect = [str(programs / "pyside6-lupdate"), "-silent", "-warnings-are-errors"]
    collect += ["-no-obsolete", "-locations", "none", "-sort-messages"]
    collect += ["-source-language", "en", "-extensions", "py"]
    found = []
    for language in LANGUAGES:
        plurals = ["-pluralonly"] if language == "en" else []
        ts = str(folder / f"hearthdesk_{language}.ts")
        target = ["-target-language", language, "-ts", ts]
        found.append((f"texts, {language}", [*collect, *plurals, *TEXT_FOLDERS, *target]))
    for language in LANGUAGES:
        ts, qm = (str(folder / f"hearthdesk_{language}.{kind}") for kind in ("ts", "qm"))
        release = [str(programs / "pyside6-lrelease"), "-silent", "-nounfinished"]
        found.append((f"translation, {language}", [*release, ts, "-qm", qm]))
    return found


def freeze(arguments: list) -> int:
    home = set_up(DEVELOPMENT)
    out, work = home.caches / "dist", home.caches / "build"
    build = [str(home.python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    build += ["--distpath", str(out), "--workpath", str(work), "installer/hearthdesk.spec"]
    trial = [*pytest_command(home), "-n", "0", "-m", "slow", "tests/frozen", *arguments]
    status = steps(home, [("PyInstaller", build)])
    return status or steps(home, [("frozen program", trial)], {"HEARTHDESK_FROZEN": str(out)})


def checks(home: Home) -> list:
    python = str(home.python)
    rules = "from importlinter.cli import lint_imports_command as lint; lint()"
    quiet = ["--no-logo", *(["--no-cache"] if home.apart else [])]
    return [
        ("ruff check", [python, "-m", "ruff", "check", "."]),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("import rules", [python, "-c", rules, *quiet]),
    ]


def pytest_command(home: Home) -> list:
    apart = ["-o", f"cache_dir={home.caches / 'pytest'}"] if home.apart else []
    return [str(home.python), "-m", "pytest", *apart]


def steps(home: Home, commands: list, extra: dict = {}) -> int:  # noqa: B006 - never changed
    """Run them all, so that one failure does not hide another; 0 when all passed."""
    failed = []
    for name, command in commands:
        print(f"\n== {name}", flush=True)
        if subprocess.call(command, cwd=ROOT, env={**environment(home), **extra}):
            failed.append(name)
    print("\n" + (f"Failed: {', '.join(failed)}." if failed else "Everything passed."))
    return 1 if failed else 0


# Setting up


def set_up(requirements: str) -> Home:
    """Make everything `requirements` names available; quick when it already is."""
    home = Home()
    if not home.provides(requirements):
        home.caches.mkdir(parents=True, exist_ok=True)
        with alone(home.caches / ".venv.lock"):
            if not home.provides(requirements):
                make_environment(home)
                install(home, requirements)
    if LINUX:
        need_library(home, "qt", QT_PROBE)
    return home


def make_environment(home: Home) -> None:
    if not answers(home.python, f"import sys; assert {OLDEST} <= sys.version_info[:2] <= {NEWEST}"):
        print(f"Making an environment in {home.venv}", flush=True)
        need_ensurepip(sys.executable)
        quietly([sys.executable, "-m", "venv", "--clear", "--without-pip", str(home.venv)])
    if not answers(home.python, "import pip"):
        need_ensurepip(str(home.python))
        quietly([str(home.python), "-m", "ensurepip", "--upgrade", "--default-pip"])


def install(home: Home, requirements: str) -> None:
    """Install, compile, link; the stamp comes last, so an interrupted set-up is done again."""
    home.stamp.unlink(missing_ok=True)
    names = [RUNTIME] if requirements == RUNTIME else [RUNTIME, DEVELOPMENT]
    print("Installing the packages Hearthdesk needs. This happens once.", flush=True)
    command = [str(home.python), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:"]
    command += ["--no-compile", "--no-input", "--disable-pip-version-check"]
    for name in names:
        command += ["-r", str(ROOT / "requirements" / name)]
    status, output = shown(command, environment(home))
    if status:
        raise Stop(why_pip_failed(output))
    compile_everything(home)
    link(home)
    for name in names:
        home.remember(fingerprint(name))


def compile_everything(home: Home) -> None:
    """Byte-compile, or every start would take twice as long."""
    unused = r"phonenumbers.(geodata|carrierdata|tzdata)"
    places = [str(home.venv), str(ROOT / "app"), str(ROOT / "migrations")]
    command = [str(home.python), "-m", "compileall", "-qq", "-x", unused, *places]
    subprocess.call(command, env=environment(home))  # files meant for other Pythons may fail


def link(home: Home) -> None:
    """Let the environment find `app`, and put a `hearthdesk` command beside its Python."""
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(quietly([str(home.python), "-I", "-c", find]).strip())
    encoding = "utf-8" if sys.version_info >= (3, 13) else None  # what that Python reads it as
    (packages / "hearthdesk.pth").write_text(f"{ROOT}\n", encoding=encoding)
    if WINDOWS:
        start = '@"%~dp0python.exe" -P -m app %*\r\n'
        (home.programs / "hearthdesk.cmd").write_text(start, encoding="utf-8")
    else:
        start = home.programs / "hearthdesk"
        start.write_text(f'#!/bin/sh\nexec {shlex.quote(str(home.python))} -P -m app "$@"\n')
        start.chmod(0o755)


def fingerprint(requirements: str) -> str:
    """Names one set-up: these packages, for this folder."""
    wanted = (ROOT / "requirements" / requirements).read_bytes() + os.fsencode(ROOT)
    return f"{requirements} {hashlib.sha256(wanted).hexdigest()}"


def environment(home: Home) -> dict:
    """The variables for what we start: none that would mix another Python into ours."""
    foreign = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV"}
    variables = {name: value for name, value in os.environ.items() if name not in foreign}
    if home.apart:
        variables["PYTHONPYCACHEPREFIX"] = str(home.caches / "pycache")
        variables["RUFF_CACHE_DIR"] = str(home.caches / "ruff")
        variables["MYPY_CACHE_DIR"] = str(home.caches / "mypy")
        variables["HYPOTHESIS_STORAGE_DIRECTORY"] = str(home.caches / "hypothesis")
    return variables


def cache_folder() -> Path:
    if WINDOWS:
        base = Path(os.environ.get("LOCALAPPDATA", str(Path.home())))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = hashlib.sha256(os.fsencode(ROOT)).hexdigest()[:12]
    return base / "hearthdesk-source" / name


def can_write(folder: Path) -> bool:
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return False
    return True


@contextlib.contextmanager
def alone(lock: Path):
    """One set-up at a time; the system drops the lock when its holder ends."""
    with lock.open("a") as file:
        if WINDOWS:
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


# What the system must bring


def require_python() -> None:
    this = sys.version_info[:2]
    if OLDEST <= this <= NEWEST:
        return
    text = (
        f"Hearthdesk needs Python {dotted(OLDEST)} to {dotted(NEWEST)}; "
        f"this is {sys.version.split()[0]} ({sys.executable})."
    )
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        if shutil.which(f"python3.{minor}"):
            raise Stop(f"{text}\nA fitting one is here: python3.{minor} dev.py {shown_arguments()}")
    raise Stop(f"{text}\nInstall one of these beside it, then run this command with it.")


def need_ensurepip(python: str) -> None:
    """Debian ships Python without the part that makes environments."""
    here = python == sys.executable and importlib.util.find_spec("ensurepip") is not None
    if here or answers(Path(python), "import ensurepip"):
        return
    if installer() == "apt-get":
        package = f"python3.{sys.version_info[1]}-venv"
        system_install(
            [package, *packages_for(qt_kinds())], "Python's venv module and Qt's system libraries"
        )
    if not answers(Path(python), "import ensurepip"):
        raise Stop(
            f"This Python ({python}) lacks its venv or ensurepip module, which the set-up needs.\n"
            "Install Python with them (Debian and Ubuntu: python3-venv), then run this again."
        )


def need_library(home: Home, kind: str, probe: str) -> None:
    """Make sure Qt's parts load, installing the libraries they ask for where we may."""
    if home.has(kind):
        return
    problem = complaint(home, probe)
    if problem:
        system_install(packages_for(qt_kinds()), "Qt's system libraries", problem)
        problem = complaint(home, probe)
    if problem:
        raise Stop(f"Qt cannot load on this system: {problem}")
    home.remember(kind)


def need_test_programs(home: Home) -> None:
    """The keyring and the virtual screen that a few tests use; without them those are skipped."""
    missing = [name for name in TEST_PROGRAMS if shutil.which(name) is None]
    if missing or complaint(home, XCB_PROBE):
        try:
            system_install(packages_for(["xcb", "test"]), "the programs some tests use")
        except Stop as stop:
            print(f"{stop}\nGoing on; tests that need them are skipped.", file=sys.stderr)


def qt_kinds() -> list:
    return ["qt", "xcb"] if os.environ.get("DISPLAY") else ["qt"]


def packages_for(kinds: list) -> list:
    tool = installer()
    return [] if tool is None else " ".join(PACKAGES[tool][kind] for kind in kinds).split()


def installer():
    return next((tool for tool in PACKAGES if shutil.which(tool)), None)


def system_install(packages: list, purpose: str, problem: str = "") -> None:
    """Install them where we may (Debian and Ubuntu, as root); else say the exact line."""
    tool = installer()
    found = f" ({problem})" if problem else ""
    if tool is None:
        raise Stop(f"This needs {purpose}{found}. Install them with your system's package tool.")
    line = PACKAGES[tool]["line"].split() + packages
    if tool != "apt-get" or os.geteuid() != 0:
        raise Stop(f"This needs {purpose}{found}. Run this, then the same again:\n\n"
                   f"    sudo {' '.join(line)}\n")  # fmt: skip
    print(f"Installing {purpose}: {' '.join(packages)}", flush=True)
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = ["-o", "DPkg::Lock::Timeout=120"]
    for command in (["apt-get", *patient, "update"], [*line[:1], *patient, *line[1:]]):
        status, output = captured(command, variables)
        if status:
            raise Stop(f"{shlex.join(command)} failed:\n{tail(output)}")


def opens_window(arguments: list) -> bool:
    """Whether these arguments name no command, so that the window is what opens."""
    words, takes_value = [], False
    for one in arguments:
        if takes_value or one.startswith("-"):
            takes_value = one == "--profile"
        else:
            words.append(one)
    return not words and not {"-h", "--help", "--version"} & set(arguments)


def no_display() -> str:
    return (
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can "
        "open. Everything is set up. To see the program anyway:\n"
        f"    xvfb-run -a {ME} run          its window on a virtual screen (package xvfb)\n"
        f"    {ME} run screens FOLDER       a picture of every screen\n"
        f"    {ME} run --help               every command that works without a window"
    )


# Starting other programs


def answers(python: Path, probe: str) -> bool:
    if not python.exists():
        return False
    return captured([str(python), "-I", "-c", probe], dict(os.environ))[0] == 0


def complaint(home: Home, probe: str) -> str:
    """The last line of what goes wrong with `probe`, or nothing."""
    status, output = captured([str(home.python), "-I", "-c", probe], environment(home))
    return tail(output, 1) if status else ""


def quietly(command: list) -> str:
    status, output = captured(command, dict(os.environ))
    if status:
        raise Stop(f"{shlex.join(command)} failed:\n{tail(output)}")
    return output


def captured(command: list, variables: dict) -> tuple:
    done = subprocess.run(
        command,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout


def shown(command: list, variables: dict) -> tuple:
    """Run pip and name each package as it is fetched."""
    lines = []
    with subprocess.Popen(
        command,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as program:
        for line in program.stdout:
            lines.append(line)
            name = re.match(r"Collecting (\S+==\S+)", line)
            if name:
                print(f"  {name.group(1)}", flush=True)
    return program.returncode, "".join(lines)


def why_pip_failed(output: str) -> str:
    lost = r"NewConnectionError|Failed to resolve|getaddrinfo|ConnectTimeout|ProxyError|unreachable"
    if "No space left" in output or "not enough space" in output:
        return "The disk is full: the packages need about 700 MB. Make room, then run this again."
    if "DO NOT MATCH THE HASHES" in output:
        return f"A downloaded package is not the one expected; nothing was kept.\n{tail(output)}"
    if re.search(lost, output):
        return (
            "The packages cannot be fetched: there is no connection to the package index.\n"
            "Check the network (behind a proxy: set HTTPS_PROXY), then run this again."
        )
    absent = re.search(r"No matching distribution found for (\S+)", output)
    if absent:
        return (
            f"There is no ready-made {absent.group(1)} for this computer and Python "
            f"{sys.version.split()[0]}.\nHearthdesk runs on Windows 10 or newer, macOS 14 or newer "
            "and Linux with glibc 2.34 or newer (2.39 on ARM)."
        )
    return f"Installing the packages failed:\n{tail(output)}"


def tail(output: str, lines: int = 12) -> str:
    return "\n".join(output.strip().splitlines()[-lines:])


def dotted(version: tuple) -> str:
    return ".".join(str(part) for part in version)


def shown_arguments() -> str:
    return " ".join(shlex.quote(one) for one in sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
