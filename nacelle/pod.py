"""`nacelle pod`: what a pod does without its screen."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import click
import requests

from consultation.errors import NotReady
from consultation.tally import Tally
from kiosk.store.cell import tally_of
from kiosk.store.store import Store
from kiosk.wiring import faces_at, packs_path, store_path
from kiosk.words.languages import WAITED
from nacelle.kiosk import HOME
from packs.install import install
from packs.installed import active_pack
from packs.trust.key import read_key
from sync.pod import enrolled, enrolment
from sync.pod.upload import upload

T = TypeVar("T")

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def command() -> None:
    """What a pod does without its screen."""


def trust_path(home: Path) -> Path:
    """Where the public keys lie whose packs this pod believes."""
    return home / "trust"


def trusted(home: Path) -> tuple[bytes, ...]:
    """The public keys whose packs this pod believes; raises NotReady where there is none."""
    keys = tuple(read_key(file) for file in sorted(trust_path(home).glob("*.pub")))
    if not keys:
        raise NotReady(f"{home} is no pod yet. Make it one with 'nacelle pod init'.")
    return keys


@command.command()
@HOME
@click.option("--trust", type=FILE, required=True, help="The public key that signs the packs.")
def init(home: Path, trust: Path) -> None:
    """Make HOME a pod's home that believes the packs signed with one key."""
    key = read_key(trust)
    folder = trust_path(home)
    folder.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    shutil.copyfile(trust, folder / f"{key.hex()[:16]}.pub")
    packs_path(home).mkdir(exist_ok=True)
    Store.open(store_path(home)).close()
    _prepare_faces(home, WAITED)
    click.echo(f"{home} is a pod. It believes packs signed with the key {key.hex()[:16]}.")


def _prepare_faces(home: Path, languages: tuple[str, ...]) -> None:
    """Build what the languages are written in, and say which letters are not installed."""
    for missing in faces_at(home).prepare(languages):
        click.echo(f"{missing}. Until then Latin letters stand in.", err=True)


@command.command("install")
@click.argument("file", type=FILE)
@HOME
def install_file(file: Path, home: Path) -> None:
    """Check the pack FILE and install it; the running pack stays where it is refused."""
    pack = install(file, packs_path(home), trusted(home))
    _prepare_faces(home, pack.consultation.languages)
    title = pack.consultation.title[pack.consultation.languages[0]]
    click.echo(f"Installed '{title}' ({pack.id}, version {pack.version}).")


@command.command()
@HOME
@click.option("--centre", required=True, help="The centre's address, like https://centre.town.")
@click.option("--code", required=True, help="The code that 'nacelle centre enrol-code' printed.")
def enrol(home: Path, centre: str, code: str) -> None:
    """Join a centre: from then on answers are sealed to its key."""
    trusted(home)
    with requests.Session() as http:
        joined = enrolment.enrol(home, centre, code, http)
    click.echo(f"This pod is '{joined.pod}' at '{joined.site}', joined to {joined.centre}.")


@command.command()
@HOME
def sync(home: Path) -> None:
    """Send what waits; forget only what the centre's signed receipt names."""
    trusted(home)
    joined, key = enrolled.load(home), enrolment.load_key(home)
    store = Store.open(store_path(home))
    try:
        with requests.Session() as http:
            sent = upload(store, joined, key, http)
        click.echo(f"Sent {sent.boxes} participations; {store.waiting()} wait.")
    finally:
        store.close()


@command.command()
@HOME
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def status(home: Path, as_json: bool) -> None:
    """Say how the pod is: joined to whom, asking what, how much waits."""
    state = pod_status(home)
    if as_json:
        click.echo(json.dumps(state, ensure_ascii=False))
        return
    for name, value in state.items():
        click.echo(f"{name.replace('_', ' '):18} {'-' if value is None else value}")


def pod_status(home: Path) -> Mapping[str, object]:
    """How the pod is, as JSON can hold it; what is not there is None."""
    trusted(home)
    joined = _expected(lambda: enrolled.load(home))
    pack = _expected(lambda: active_pack(packs_path(home)))
    store = Store.open(store_path(home))
    try:
        waiting, counts = store.waiting(), store.counts()
    finally:
        store.close()
    given = rehearsed = None
    if pack is not None:
        tallies: tuple[Tally, Tally] = (
            tally_of(pack.consultation, counts, rehearsal=False),
            tally_of(pack.consultation, counts, rehearsal=True),
        )
        given, rehearsed = (tally.participations for tally in tallies)
    return {
        "pod": joined and joined.pod,
        "site": joined and joined.site,
        "centre": joined and joined.centre,
        "consultation": pack and pack.id,
        "version": pack and pack.version,
        "waiting": waiting,
        "given": given,
        "rehearsed": rehearsed,
        "free_bytes": shutil.disk_usage(home).free,
    }


def _expected(find: Callable[[], T]) -> T | None:
    """What `find` gives, None where it is not there yet."""
    try:
        return find()
    except NotReady:
        return None
