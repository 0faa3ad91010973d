"""A bare Debian in a folder, made by debootstrap from this machine's own mirror.

Python's packages are fetched beforehand with this machine's own pip and its settings: the folder
needs neither.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from consultation.frozen import Frozen

CHECKOUT = Path(__file__).resolve().parents[2]
MIRROR = "http://deb.debian.org/debian/"
INSTALL = "/checkout/deploy/raspberrypi/install.sh"
SECONDS = 1800


class Debian(Frozen):
    """A root folder, and how to run a program in it with processes and mounts of its own."""

    root: Path

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run `words` inside, as root; both streams come back as one text."""
        return subprocess.run(
            [
                *("unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.root / 'proc'}"),
                *("chroot", str(self.root), "env", "-i", "-C", "/"),
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                *("PIP_NO_INDEX=1", "PIP_FIND_LINKS=/wheels"),
                *(f"{name}={value}" for name, value in os.environ.items() if _is_road(name)),
                *words,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            check=False,
            timeout=SECONDS,
        )

    def current(self) -> str:
        """The release in use."""
        return str((self.root / "opt/nacelle/current").readlink())


def _is_road(name: str) -> bool:
    """Whether an environment variable says how this machine reaches the world."""
    return name.lower() in {"http_proxy", "https_proxy", "no_proxy", "ftp_proxy"}


def _codename() -> str:
    release = dict(
        line.split("=", 1)
        for line in Path("/etc/os-release").read_text().splitlines()
        if "=" in line
    )
    return release["VERSION_CODENAME"].strip('"')


def _mirror(codename: str) -> str:
    """The mirror that this machine takes the release from."""
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    rows = (line.split() for line in listed.splitlines())
    return next((uri for name, uri in rows if name == codename), MIRROR)


def make(root: Path) -> None:
    """Make a bare Debian with a copy of this checkout; as root, over the network."""
    codename = _codename()
    subprocess.run(
        ["debootstrap", "--include=ca-certificates", codename, str(root), _mirror(codename)],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=SECONDS,
    )
    root.chmod(0o755)
    shutil.rmtree(root / "etc/apt")
    shutil.copytree("/etc/apt", root / "etc/apt", symlinks=True)
    copy_checkout(root)


def copy_checkout(root: Path) -> None:
    """Put this checkout where the Debian finds it."""
    shutil.copytree(
        CHECKOUT,
        root / "checkout",
        ignore=shutil.ignore_patterns(".*", "__pycache__", "build"),
    )


def unreachable_mirror() -> str | None:
    """The mirror, where it does not answer; None where it does, or is no web server."""
    codename = _codename()
    mirror = _mirror(codename)
    if mirror.startswith(("http://", "https://")):
        try:
            urlopen(f"{mirror.rstrip('/')}/dists/{codename}/Release", timeout=30).close()
        except OSError:
            return mirror
    return None


def fetch(wheels: Path) -> None:
    """Fetch the locked wheels for the Debian's own Python, whichever one runs the tests."""
    python = json.loads(
        subprocess.check_output(
            ["/usr/bin/python3", "-c", "import sys; print(list(sys.version_info[:2]))"]
        )
    )
    locks = (word for name in ("build", "pod") for word in ("-r", f"locks/{name}.lock"))
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", *locks),
            *("--only-binary=:all:", "--python-version", f"{python[0]}.{python[1]}"),
            *("--dest", str(wheels)),
        ],
        cwd=CHECKOUT,
        check=True,
        timeout=SECONDS,
    )
