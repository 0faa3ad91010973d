"""The locks name what pyproject.toml asks for, exactly, and from nowhere in particular."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

CHECKOUT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
EXTRAS = {"pod": "kiosk", "centre": "centre", "authoring": "authoring", "dev": "dev"}
LOCKS = [*EXTRAS, "build"]

Pins = dict[str, list[Version]]


def _lines(lock: str) -> list[str]:
    """Each requirement of a lock as one line, comments left out."""
    text = (CHECKOUT / "locks" / f"{lock}.lock").read_text().replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _pins(lock: str) -> Pins:
    """The versions of each package; several where Pythons differ."""
    pins: Pins = {}
    for line in _lines(lock):
        name, version = re.match(r"([\w.-]+)==([^\s;]+)", line).groups()  # type: ignore[union-attr]
        pins.setdefault(canonicalize_name(name), []).append(Version(version))
    return pins


def _asked(extra: str) -> list[Requirement]:
    """What one extra asks for, the base included, and what the extras named in it ask for."""
    asked = [Requirement(text) for text in PROJECT["dependencies"]]
    for text in PROJECT["optional-dependencies"][extra]:
        requirement = Requirement(text)
        if requirement.name == PROJECT["name"]:
            asked += [inner for named in requirement.extras for inner in _asked(named)]
        else:
            asked.append(requirement)
    return asked


@pytest.mark.parametrize("lock", EXTRAS)
def test_each_requirement_is_pinned(lock: str) -> None:
    """Every requirement of an extra is pinned in its lock, at versions that it allows."""
    pins = _pins(lock)
    for requirement in _asked(EXTRAS[lock]):
        versions = pins.get(canonicalize_name(requirement.name), [])
        assert versions, f"locks/{lock}.lock lacks {requirement.name}: make lock"
        assert all(version in requirement.specifier for version in versions), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_each_pin_has_hashes(lock: str) -> None:
    """No package is taken on its name alone."""
    assert all("--hash=sha256:" in line for line in _lines(lock))


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_address(lock: str) -> None:
    """A lock is good wherever packages are had from."""
    text = (CHECKOUT / "locks" / f"{lock}.lock").read_text()
    assert re.search(r"\w://|--(extra-)?index-url|--find-links|@ ", text) is None


@pytest.mark.parametrize("lock", [lock for lock in LOCKS if lock != "dev"])
def test_what_runs_is_what_was_tested(lock: str) -> None:
    """Every version of another lock is the one that the tests run with."""
    tested = _pins("dev")
    for name, versions in _pins(lock).items():
        assert set(versions) <= set(tested.get(name, [])), name


@pytest.mark.parametrize("package", ["av", "kivy", "pillow", "resvg-py", "pynacl"])
def test_compiled_packages_have_a_hash_for_more_than_one_machine(package: str) -> None:
    """The pod's lock serves a Raspberry Pi and a desk alike: several files of each are known."""
    line = next(line for line in _lines("pod") if line.startswith(f"{package}=="))
    assert line.count("--hash=") > 2


def test_every_package_has_its_licence_told() -> None:
    """No package is locked that docs/licences.md does not name."""
    told = (CHECKOUT / "docs/licences.md").read_text()
    assert [name for name in _pins("dev") if f"| {name} | " not in told] == []
