"""`nacelle pod`: what a pod does without its screen."""

import json
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import click
import requests

from consultation.errors import NotReady
from consultation.frozen import replace
from consultation.tally import Tally
from kiosk import preferences
from kiosk.agent.pin import Lock
from kiosk.home import faces_at, packs_path, store_path
from kiosk.store.cell import tally_of
from kiosk.store.store import Store
from kiosk.words.languages import WAITED
from nacelle import shelf
from nacelle.kiosk import HOME
from packs.install import install
from packs.installed import active_name, active_pack
from packs.shelf import newest_known
from packs.trust.client import Trust
from packs.trust.roles import Offer
from packs.trust.source import Source
from packs.trust.stick import repository_at
from sync.pod import enrolled, enrolment
from sync.pod.carry import carry as carry_by_stick
from sync.pod.reach import Reached
from sync.pod.reach import reach as reach_centre
from sync.pod.upload import upload
from sync.repository import centre_source

T = TypeVar("T")

FILE = click.Path(path_type=Path, dir_okay=False)
REACHED = {
    Reached.CENTRE: "The centre at {centre} answers.",
    Reached.PORTAL: "Something else answers in place of {centre}, as a wifi's sign-in page does.",
    Reached.NOWHERE: "Nothing answers at {centre}.",
}


@click.group()
def command() -> None:
    """What a pod does without its screen."""


for _one in (shelf.packs, shelf.show, shelf.remove):
    command.add_command(_one)


def trust_path(home: Path) -> Path:
    """Where the public keys lie whose packs this pod believes."""
    return home / "trust"


def trust_of(home: Path) -> Trust:
    """What the pod at `home` believes; raises NotReady where it is no pod yet."""
    joined = _expected(lambda: enrolled.load(home))
    trust = Trust(trust_path(home), pod=joined.pod if joined is not None else None)
    if not trust.begun:
        raise NotReady(f"{home} is no pod yet. Make it one with 'nacelle pod init'.")
    return trust


@command.command()
@HOME
@click.option(
    "--trust",
    type=FILE,
    required=True,
    help="The root of the town's repository: its file metadata/1.root.json, or a later one.",
)
@click.option(
    "--commission", is_flag=True, help="It asks nobody until its checklist was green once."
)
def init(home: Path, trust: Path, commission: bool) -> None:
    """Make HOME a pod's home that believes the packs of one repository."""
    Trust.begin(trust_path(home), trust)
    home.chmod(0o700)
    packs_path(home).mkdir(exist_ok=True)
    if commission:
        preferences.save(home, replace(preferences.load(home), commissioned=False))
    Store.open(store_path(home)).close()
    _prepare_faces(home, WAITED)
    click.echo(f"{home} is a pod. It believes the packs of the repository whose root is {trust}.")


def _prepare_faces(home: Path, languages: tuple[str, ...]) -> None:
    """Build what the languages are written in, and say which letters are not installed."""
    for missing in faces_at(home).prepare(languages):
        click.echo(f"{missing}. Until then Latin letters stand in.", err=True)


@command.command("install")
@click.argument("place", type=click.Path(path_type=Path, file_okay=False))
@HOME
@click.option("--pack", "wanted", help="Which, where there are several, by its name.")
def install_pack(place: Path, home: Path, wanted: str | None) -> None:
    """Install a pack from PLACE: a stick, or a repository; the running one stays where it fails."""
    trust, repository = trust_of(home), repository_at(place)
    _install(home, repository, _chosen(trust.offers(repository), wanted, trust.pod))


@command.command("fetch")
@HOME
@click.option("--pack", "wanted", help="Which, where there are several, by its name.")
def fetch_pack(home: Path, wanted: str | None) -> None:
    """Install the newest pack of the centre's repository; the running one stays where it fails."""
    trust, joined = trust_of(home), enrolled.load(home)
    with requests.Session() as http:
        source = centre_source(http, joined.centre)
        offer = _chosen(trust.offers(source), wanted or _asked(home), trust.pod)
        # What was here is not fetched again: an agent may have returned to the version before.
        if newest_known(packs_path(home), offer.id) >= offer.version:
            click.echo(f"'{offer.title}' ({offer.id}, version {offer.version}) is the newest.")
            return
        _install(home, source, offer)


def _asked(home: Path) -> str | None:
    """The consultation that the pod asks now."""
    return active_name(packs_path(home)).partition("/")[0] or None


def _install(home: Path, repository: Path | Source, offer: Offer) -> None:
    fetched = home / "fetched.nacelle"
    try:
        file = trust_of(home).fetch(repository, offer, fetched)
        pack = install(file, packs_path(home), None)
    finally:
        fetched.unlink(missing_ok=True)
    _prepare_faces(home, pack.consultation.languages)
    title = pack.consultation.title[pack.consultation.languages[0]]
    click.echo(f"Installed '{title}' ({pack.id}, version {pack.version}).")


def _chosen(offers: Sequence[Offer], wanted: str | None, pod: str | None) -> Offer:
    """The newest version of the consultation that is `wanted`, or of the only one for `pod`."""
    newest: dict[str, Offer] = {}
    for offer in sorted(offers, key=lambda one: (one.is_for(pod), one.version)):
        newest[offer.id] = offer
    if not newest:
        raise NotReady("There is no pack here yet. Publish one with 'nacelle pack publish'.")
    ours = [offer for offer in newest.values() if offer.is_for(pod)]
    if wanted is None and (len(ours) == 1 or len(newest) == 1):
        return next(iter(ours or newest.values()))
    if wanted is None or wanted not in newest:
        known = ", ".join(sorted(newest))
        raise NotReady(f"Name one of the packs that are here with --pack: {known}.")
    return newest[wanted]


@command.command()
@HOME
@click.option("--centre", required=True, help="The centre's address, like https://centre.town.")
@click.option("--code", required=True, help="The code that 'nacelle centre enrol-code' printed.")
def enrol(home: Path, centre: str, code: str) -> None:
    """Join a centre: from then on answers are sealed to its key."""
    trust_of(home)
    with requests.Session() as http:
        joined = enrolment.enrol(home, centre, code, http)
    click.echo(f"This pod is '{joined.pod}' at '{joined.site}', joined to {joined.centre}.")


@command.command()
@click.argument("mount", type=click.Path(path_type=Path, file_okay=False))
@HOME
def carry(mount: Path, home: Path) -> None:
    """Put what waits on the stick at MOUNT, and forget what the receipts on it name."""
    trust_of(home)
    joined, key = enrolled.load(home), enrolment.load_key(home)
    store = Store.open(store_path(home))
    try:
        carried = carry_by_stick(store, joined, key, mount)
    finally:
        store.close()
    click.echo(
        f"{carried.taken} participations are on the stick; they stay here until its receipts come. "
        f"{carried.forgotten} had arrived and were forgotten."
    )
    if carried.ignored:
        click.echo(f"{carried.ignored} receipts were not believed: not of this centre.", err=True)


@command.command()
@HOME
def sync(home: Path) -> None:
    """Send what waits; forget only what the centre's signed receipt names."""
    trust_of(home)
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
def reach(home: Path) -> None:
    """Say how far a call to the centre comes; exit status 0 there, 3 a sign-in page, 4 nowhere."""
    trust_of(home)
    joined = enrolled.load(home)
    with requests.Session() as http:
        reached = reach_centre(http, joined.centre)
    click.echo(REACHED[reached].format(centre=joined.centre))
    raise SystemExit(reached)


@command.command()
@HOME
def pin(home: Path) -> None:
    """Set the PIN before the agent's screens, asked twice; also where nobody knows the old one."""
    trust_of(home)
    chosen = click.prompt("New PIN", hide_input=True, confirmation_prompt="The same again")
    Lock(home, time.monotonic).set(chosen)
    click.echo("The PIN is set; it counts from now on.")


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
    trust_of(home)
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
