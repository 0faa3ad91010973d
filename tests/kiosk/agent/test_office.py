"""What a pod does for agents, whatever is on a stick and whatever is broken: a sentence, always."""

import errno
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import preferences, trial
from kiosk.agent import office
from kiosk.agent.facts import Facts
from kiosk.agent.office import COPIED, READY
from kiosk.agent.pin import DELAYS, FREE
from kiosk.agent.wishes import (
    ChoosePin,
    EndRehearsal,
    Install,
    Join,
    Look,
    Measure,
    Pass,
    PowerOff,
    Prefer,
    Rehearse,
    Release,
    Remove,
    Show,
    Speak,
    Stand,
    Take,
    Unlock,
    Wish,
)
from kiosk.home import standing
from kiosk.machine.machine import Reach
from kiosk.machine.simulated import Air
from packs.installed import active_pack
from packs.trust import folder, plain
from packs.trust.stick import ON_STICK
from tests.kiosk.agent.pod import TODAY, NoFaces, Pod, Town, changed, copied

PIN = "40718"
WISHES: tuple[Wish, ...] = (
    Look(),
    Look(far=True),
    Speak("ar"),
    Unlock(PIN),
    ChoosePin("40719"),
    Install("/nowhere", "square", 1),
    Take("/nowhere"),
    Release("/nowhere"),
    Show("square", 1),
    Remove("square", 1),
    Remove("../..", 1),
    Rehearse("square", 1),
    EndRehearsal(),
    Stand("Gare"),
    Join("Mairie", "password"),
    Pass("sound"),
    Measure(5.5),
    Prefer("fr", 1),
    Wish(),
    PowerOff(),
)
"""Everything that can be asked for."""


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """A town with one pack."""
    town = Town(tmp_path / "town")
    town.publish(1)
    return town


@pytest.fixture
def pod(town: Town, tmp_path: Path) -> Iterator[Pod]:
    """A pod of this town that shows its first pack."""
    pod = Pod(tmp_path / "pod", town)
    assert pod.told(Install(str(pod.plug(town.stick("first")).mount), "square", 1)) == "installed"
    pod.machine.sticks.pull("A")
    yield pod
    pod.close()


def facts(pod: Pod) -> Facts:
    """How it is now."""
    found = pod.do(Look()).facts
    assert found is not None
    return found


def test_a_newer_pack_is_installed(pod: Pod, town: Town) -> None:
    """What the stick brings is told, believed, and shown from then on; the old one stays."""
    town.publish(2)
    stick = pod.plug(town.stick("newer"))
    (content,) = facts(pod).contents
    brings = {one.version: one for one in content.brings}
    assert (brings[2].title, brings[2].here, brings[2].signed_by) == ("La place", 1, "targets")
    done = pod.install(stick, 2)
    assert done.notice is not None
    assert (done.notice.words, pod.shows) == ("installed", "square/2")
    assert done.facts is not None
    assert [(one.version, one.is_shown) for one in done.facts.shelf] == [(2, True), (1, False)]
    assert {one.here for one in done.facts.contents[0].brings} == {2}
    assert not list(pod.home.glob("fetched*"))


def test_going_back_and_taking_away(pod: Pod, town: Town) -> None:
    """The one before is one wish away; what is shown cannot be taken away, another can."""
    town.publish(2)
    pod.install(pod.plug(town.stick("newer")), 2)
    assert pod.told(Remove("square", 2)) == "refused-failed"
    assert (pod.told(Show("square", 1)), pod.shows) == ("now-shown", "square/1")
    assert pod.told(Remove("square", 1)) == "refused-failed"
    assert pod.told(Remove("square", 2)) == "removed"
    assert [one.version for one in facts(pod).shelf] == [1]
    assert pod.told(Remove("square", 2)) == "refused-not-ready"
    assert pod.told(Show("square", 2)) == "refused-not-ready"
    assert pod.shows == "square/1"
    # What was taken away is as old as what is here: it comes back from no stick.
    assert pod.install(pod.machine.sticks.here()[0], 1).notice is not None
    assert pod.shows == "square/1"


def test_a_broken_pack_can_be_taken_away(pod: Pod, town: Town) -> None:
    """Its title is known; nobody can rehearse it, which would end the kiosk that begins with it."""
    town.publish(2)
    pod.install(pod.plug(town.stick("newer")), 2)
    (pod.home / "packs/square/1/consultation.json").write_text("{")
    assert pod.told(Rehearse("square", 1)) == "refused-damaged"
    done = pod.do(Remove("square", 1))
    assert done.notice is not None
    assert done.notice.words == "removed"
    assert done.notice.filled["title"] == {"fr": "La place", "en": "The square"}
    assert [one.version for one in facts(pod).shelf] == [2]


def test_an_older_pack(pod: Pod, town: Town) -> None:
    """It is refused, though its town signs it still."""
    town.publish(2)
    stick = pod.plug(town.stick("newer"))
    pod.install(stick, 2)
    assert pod.told(Install(str(stick.mount), "square", 1)) == "refused-older"
    assert pod.shows == "square/2"


def test_another_towns_stick(pod: Pod, tmp_path: Path) -> None:
    """Signed, and by nobody whom this pod believes."""
    other = Town(tmp_path / "other", 2)
    other.publish(5)
    stick = pod.plug(other.stick("other"))
    assert pod.refused() == ["refused-signature"]
    assert pod.told(Install(str(stick.mount), "square", 5)) == "refused-signature"
    assert pod.shows == "square/1"


def test_a_pack_for_another_pod(pod: Pod, town: Town) -> None:
    """It names the pods that it is for; this one is another."""
    pod.enrol("market")
    town.publish(2, pods=("library",))
    stick = pod.plug(town.stick("named"))
    assert pod.told(Install(str(stick.mount), "square", 2)) == "refused-other-pod"
    assert pod.shows == "square/1"
    town.publish(3, pods=("library", "market"))
    assert pod.install(pod.plug(town.stick("both"), "B"), 3).good


def test_an_expired_stick(tmp_path: Path) -> None:
    """Nobody has said for too long that this is the newest word."""
    town = Town(tmp_path / "old", 3, timedelta(days=200))
    town.publish(1)
    pod = Pod(tmp_path / "pod", town)
    stick = pod.plug(town.stick("old"))
    assert pod.refused() == ["refused-expired"]
    assert pod.told(Install(str(stick.mount), "square", 1)) == "refused-expired"
    assert pod.shows == ""


def test_a_stick_from_yesterday(pod: Pod, town: Town) -> None:
    """What was seen once is not unsaid by a stick that was written before."""
    before = copied(town.stick("first"), "before")
    town.publish(2)
    pod.plug(town.stick("newer"))
    assert pod.refused() == [None]
    pod.machine.sticks.pull("A")
    stick = pod.plug(before)
    assert pod.refused() == ["refused-rolled-back"]
    assert pod.told(Install(str(stick.mount), "square", 1)) == "refused-rolled-back"
    assert pod.shows == "square/1"


def test_a_damaged_pack(pod: Pod, town: Town) -> None:
    """Its list is whole and it is offered; when it is copied it is not the one that was signed."""
    town.publish(2)
    stick = pod.plug(changed(town.stick("bad"), lambda file: file.name.endswith("2.nacelle")))
    assert pod.refused() == [None]
    assert pod.told(Install(str(stick.mount), "square", 2)) == "refused-damaged"
    assert pod.shows == "square/1"
    assert not list(pod.home.glob("fetched*"))


def test_a_damaged_list(pod: Pod, town: Town) -> None:
    """Nothing on it is believed."""
    town.publish(2)
    stick = pod.plug(changed(town.stick("bad"), lambda file: "targets" in file.name))
    (why,) = pod.refused()
    assert why in {"refused-damaged", "refused-signature"}
    assert pod.told(Install(str(stick.mount), "square", 2)) == why
    assert pod.shows == "square/1"


def test_a_stick_that_changes_while_it_is_looked_at(pod: Pod, town: Town) -> None:
    """What was offered a moment ago and is gone is not installed."""
    town.publish(2)
    folder = town.stick("changing")
    stick = pod.plug(folder)
    assert pod.refused() == [None]
    shutil.rmtree(folder / ON_STICK)
    shutil.copytree(town.folder / "first" / ON_STICK, folder / ON_STICK)
    assert pod.told(Install(str(stick.mount), "square", 2)) == "refused-rolled-back"
    assert pod.shows == "square/1"


@pytest.mark.parametrize(
    "make",
    [
        lambda _place: None,
        lambda place: place.parent.mkdir(),
        lambda place: place.mkdir(parents=True),
        lambda place: place.parent.write_text("a file"),
        lambda place: (place.parent.mkdir(), place.symlink_to("/")),
        lambda place: (place.parent.mkdir(), os.mkfifo(place)),
    ],
)
def test_a_stick_without_packs(pod: Pod, tmp_path: Path, make: Callable[[Path], object]) -> None:
    """Empty, or something else in their place: said, and nothing raised."""
    folder = tmp_path / "empty"
    folder.mkdir()
    make(folder / ON_STICK)
    stick = pod.plug(folder)
    (content,) = facts(pod).contents
    assert content.empty or content.refused is not None
    assert not content.brings
    assert not pod.install(stick, 2).good
    assert pod.shows == "square/1"


def test_two_sticks(pod: Pod, town: Town, tmp_path: Path) -> None:
    """Each for itself: a bad one takes nothing from a good one."""
    town.publish(2)
    other = Town(tmp_path / "other", 2)
    other.publish(9)
    bad, good = pod.plug(other.stick("bad"), "bad"), pod.plug(town.stick("good"), "good")
    assert pod.refused() == ["refused-signature", None]
    assert not pod.install(bad, 9).good
    assert pod.install(good, 2).good
    assert pod.shows == "square/2"


def test_a_read_only_stick(pod: Pod, town: Town) -> None:
    """Packs come from it."""
    town.publish(2)
    stick = pod.plug(town.stick("locked"), read_only=True)
    (content,) = facts(pod).contents
    assert content.stick.read_only
    assert pod.install(stick, 2).good


def test_no_stick(pod: Pod, tmp_path: Path) -> None:
    """What is no stick is not looked at, whatever it is called."""
    for place in ("/", str(tmp_path), "", "/nowhere"):
        for wish in (Install(place, "square", 1), Take(place), Release(place)):
            assert pod.told(wish) == "stick-pulled"
    assert pod.shows == "square/1"


def test_a_stick_that_cannot_be_read(pod: Pod, tmp_path: Path) -> None:
    """It is told as such, and nothing is done with it."""
    pod.enrol()
    stick = pod.machine.sticks.plug("A", tmp_path / "ntfs", readable=False)
    (content,) = facts(pod).contents
    assert (content.stick, content.refused, content.empty) == (stick, "stick-unreadable", False)
    for wish in (Install(str(stick.mount), "square", 1), Take(str(stick.mount))):
        assert pod.told(wish) == "refused-not-ready"
    assert list((tmp_path / "ntfs").iterdir()) == []


def test_pulled_in_the_middle_of_installing(
    pod: Pod, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whichever file: the pack that runs is whole, the old one or the new one."""
    town.publish(2)
    folder = town.stick("newer")
    real, ends = os.open, set[str]()
    for step in itertools.count():
        stick, left = pod.plug(folder), iter(range(step))

        def pulled(*words: object, left: Iterator[int] = left, **more: object) -> int:
            if next(left, None) is None:
                pod.machine.sticks.pull("A")
            return real(*words, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(plain.os, "open", pulled)
        done = pod.install(stick, 2)
        monkeypatch.undo()
        assert active_pack(pod.home / "packs").version == (2 if done.good else 1)
        assert not list(pod.home.glob("fetched*"))
        assert done.notice is not None
        ends.add(done.notice.words)
        if done.good:
            break
    assert step > 5
    assert ends == {"installed", "stick-pulled"}


def test_a_stick_that_is_not_pulled_is_not_told_so(
    pod: Pod, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it cannot be read it is damaged."""
    town.publish(2)
    stick, real = pod.plug(town.stick("newer")), os.open

    def broken(*words: object, **more: object) -> int:
        if "dir_fd" in more:
            raise OSError(errno.EIO, "Input/output error")
        return real(*words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(plain.os, "open", broken)
    assert pod.told(Install(str(stick.mount), "square", 2)) == "refused-damaged"


def test_how_far_an_installation_is(pod: Pod, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each piece from the stick, the letters, each piece that is unpacked: only ever more."""
    town.publish(2)
    stick = pod.plug(town.stick("newer"))
    monkeypatch.setattr(folder, "PIECE", 500)
    told = pod.shares(Install(str(stick.mount), "square", 2))
    assert told == sorted(set(told))
    assert sum(share < COPIED for share in told) > 3
    assert {COPIED, READY} <= set(told)
    assert sum(share > READY for share in told) > 3
    assert 0 < told[0] < 0.3
    assert 0.95 < told[-1] <= 1
    pack = next(folder_ for folder_ in (town.folder / "newer").rglob("*2.nacelle"))
    pieces = -(-pack.stat().st_size // 500)
    assert told[0] == pytest.approx(COPIED / pieces, rel=0.5)


def test_a_full_disk(pod: Pod, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pod's own: said as such, and the running pack is as it was."""
    town.publish(2)
    stick = pod.plug(town.stick("newer"))
    pod.enrol()
    real = os.fsync

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(plain.os, "fsync", full)
    assert pod.told(Install(str(stick.mount), "square", 2)) == "refused-disk"
    for wish in (
        *(ChoosePin(PIN), Pass("sound"), Prefer("fr", 1), Measure(5.0), Rehearse("square", 1)),
        *(EndRehearsal(), Stand("Gare"), Show("square", 1)),
    ):
        assert pod.told(wish) == "refused-disk", wish
    monkeypatch.setattr(plain.os, "fsync", real)
    assert active_pack(pod.home / "packs").version == 1
    assert pod.install(stick, 2).good


def test_a_full_disk_on_the_day_before_the_first(pod: Pod, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the last check was green and that cannot be kept, agents see the pod as ever."""
    monkeypatch.setattr(office, "open_checks", lambda _facts: iter(()))
    preferences.save(pod.home, preferences.Preferences(commissioned=False))

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(plain.os, "fsync", full)
    assert facts(pod).shown is not None
    monkeypatch.undo()
    assert not preferences.load(pod.home).commissioned


def test_letters_that_are_missing(pod: Pod, town: Town) -> None:
    """A pack whose letters cannot be made ready is not installed."""
    town.publish(2)
    pod.faces = NoFaces(Path())
    pod.open()
    assert pod.told(Install(str(pod.plug(town.stick("newer")).mount), "square", 2)) != "installed"
    assert pod.shows == "square/1"
    assert pod.told(Speak("ar")) == "refused-not-ready"


def test_answers_leave(pod: Pod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are on the stick and stay on the pod; one that is full or pulled takes nothing away."""
    folder = tmp_path / "carries"
    stick = pod.plug(folder)
    assert pod.told(Take(str(stick.mount))) == "refused-not-ready"
    pod.enrol()
    for number in range(3):
        pod.store().give(bytes([number]) * 100, ())
    assert facts(pod).waiting == 3
    done = pod.do(Take(str(stick.mount)))
    assert done.notice is not None
    assert (done.notice.words, done.notice.filled) == ("stick-taken", {"count": 3})
    assert len(list(folder.rglob("*.batch"))) == 1
    shutil.rmtree(folder / "nacelle", ignore_errors=True)
    real, steps = os.open, 0
    for step in itertools.count():
        stick, left = pod.plug(folder), iter(range(step))

        def pulled(*words: object, left: Iterator[int] = left, **more: object) -> int:
            if next(left, None) is None:
                pod.machine.sticks.pull("A")
                raise OSError(errno.EIO, "Input/output error")
            return real(*words, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(plain.os, "open", pulled)
        said = pod.told(Take(str(stick.mount)))
        monkeypatch.undo()
        assert said in {"stick-pulled", "stick-taken"}
        assert facts(pod).waiting == 3
        steps = step
        if said == "stick-taken":
            break
    assert steps > 0


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "stick-full"),
        (errno.EIO, "stick-worn"),
        (errno.EROFS, "stick-worn"),
    ],
)
def test_a_stick_that_takes_nothing(
    pod: Pod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    """Full is told as full, and nothing else is."""
    pod.enrol()
    pod.store().give(b"1" * 100, ())
    stick = pod.plug(tmp_path / "carries")

    def refuse(*_words: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(plain.shutil, "copyfileobj", refuse)
    assert pod.told(Take(str(stick.mount))) == words
    assert facts(pod).waiting == 1
    pod.machine.sticks.pull("A")
    assert pod.told(Take(str(stick.mount))) == "stick-pulled"


def test_how_many_answers_are_on_the_stick(pod: Pod, tmp_path: Path) -> None:
    """Batch by batch: long ones make several."""
    pod.enrol()
    for number in range(4):
        pod.store().give(bytes([number]) * 600_000, ())
    stick = pod.plug(tmp_path / "carries")
    assert pod.shares(Take(str(stick.mount))) == [0.25, 0.5, 0.75, 1.0]


def test_a_stick_is_let_go(pod: Pod, tmp_path: Path) -> None:
    """It is told when it may be pulled, and when not everything was written."""
    stick = pod.plug(tmp_path / "one")
    done = pod.do(Release(str(stick.mount)))
    assert done.notice is not None
    assert done.notice.words == "stick-released"
    assert done.facts is not None
    assert not done.facts.contents
    stick = pod.plug(tmp_path / "two")
    pod.machine.sticks.fails = True
    assert pod.told(Release(str(stick.mount))) == "stick-worn"
    pod.machine.sticks.pull("A")
    assert pod.told(Release(str(stick.mount))) == "stick-pulled"


def test_the_pin(pod: Pod) -> None:
    """None, too easy, chosen, wrong, to be waited for, right, and broken on the disk."""
    assert not facts(pod).pin_set
    assert pod.told(Unlock(PIN)) == "pin-broken"
    assert pod.told(ChoosePin("1234")) == "pin-too-easy"
    assert pod.told(ChoosePin(PIN)) == "pin-chosen"
    assert facts(pod).pin_set
    said = [pod.told(Unlock("9999")) for _ in range(FREE)]
    assert said == [*["pin-wrong"] * (FREE - 1), "pin-wait"]
    waits = pod.do(Unlock(PIN)).notice
    assert waits is not None
    assert waits.words == "pin-wait"
    assert DELAYS[0] <= float(str(waits.filled["seconds"])) <= DELAYS[0] + 1
    pod.clock.pass_by(DELAYS[0])
    assert pod.told(Unlock(PIN)) == ""
    (pod.home / "agent.json").write_text("{")
    assert facts(pod).pin_set
    assert pod.told(Unlock(PIN)) == "pin-broken"


def test_the_site(pod: Pod) -> None:
    """Where it is enrolled it moves, and remembers where it has stood."""
    assert pod.told(Stand("Gare")) == "refused-not-ready"
    pod.enrol()
    assert (facts(pod).site, facts(pod).sites) == ("Marché", ("Marché",))
    assert pod.told(Stand("Gare")) == "site-moved"
    assert facts(pod).site == "Gare"
    assert facts(pod).sites == ("Gare", "Marché")
    for odd in ("", "x" * 101, "a\nb"):
        assert pod.told(Stand(odd)) == "refused-failed"
    assert facts(pod).site == "Gare"
    assert facts(pod).centre == "https://centre.example.org"


def test_a_rehearsal(pod: Pod) -> None:
    """The kiosk begins anew with it, once, and the checklist knows."""
    before = standing(pod.home)()
    assert pod.told(Rehearse("square", 7)) != "rehearsing"
    assert standing(pod.home)() == before
    assert pod.told(Rehearse("square", 1)) == "rehearsing"
    assert standing(pod.home)() != before
    assert facts(pod).passed == {"rehearsal": TODAY}
    assert trial.begin(pod.home) == "square/1"
    assert trial.begin(pod.home) == ""
    assert pod.told(EndRehearsal()) == "rehearsal-ends"
    assert trial.begin(pod.home) == ""


def test_what_is_set(pod: Pod) -> None:
    """It is kept for the next start, and told."""
    pod.do(Prefer("en", 2))
    pod.do(Pass("sound"))
    assert pod.told(Measure(4.5)) == "ruler-measured"
    pod.open()
    found = facts(pod)
    assert (found.language, found.volume) == ("en", 2)
    assert found.passed == {"sound": TODAY, "ruler": TODAY}
    assert preferences.load(pod.home).density == 4.5


def test_the_wifi(pod: Pod) -> None:
    """Looked for on a wish; joined with the right password; gone, and said so."""
    pod.machine.wifi.air["Mairie"] = Air("lices-35", 4)
    pod.machine.wifi.air["Café"] = Air(None, 2, Reach.PORTAL)
    assert facts(pod).networks is None
    pod.do(Look(far=True))
    assert [one.name for one in facts(pod).networks or ()] == ["Mairie", "Café"]
    assert pod.told(Join("Mairie", "wrong-35")) == "wifi-wrong"
    assert pod.told(Join("Mairie", "lices-35")) == "wifi-joined"
    assert facts(pod).reach is Reach.LOCAL
    assert pod.told(Join("Café")) == "wifi-joined"
    assert facts(pod).reach is Reach.PORTAL
    assert pod.told(Join("Gone")) == "wifi-gone"


def test_power(pod: Pod) -> None:
    """Switched off, or told why not."""
    assert pod.told(PowerOff()) == ""
    assert pod.machine.powered_off == 1
    pod.machine.may_power_off = False
    assert pod.told(PowerOff()) == "power-refused"


BROKEN = (
    *("agent.json", "preferences.json", "sound.toml", "enrolment.json", "store.sqlite", "trial"),
    *("packs", "packs/active", "packs/square", "packs/square/1", "packs/square/1/manifest.json"),
    *(
        "trust",
        "trust/believed",
        "trust/first-root.json",
        "keys",
        "keys/pod.key",
        "fetched.nacelle",
    ),
)
"""Whatever lies in a pod's home."""


KINDS = ("folder", "rubbish", "nothing", "list", "link")
HARMS = [(name, KINDS[at % len(KINDS)]) for at, name in enumerate(BROKEN)]


@pytest.mark.parametrize(("name", "kind"), [*HARMS, *(("everything", kind) for kind in KINDS)])
def test_whatever_is_broken_is_a_sentence(pod: Pod, town: Town, name: str, kind: str) -> None:
    """In a home of which anything is something else, no wish raises, and the screens have facts."""
    pod.enrol()
    pod.do(ChoosePin(PIN))
    town.publish(2)
    stick = pod.plug(town.stick("newer"))
    pod.close()
    for one in BROKEN if name == "everything" else (name,):
        harm(pod.home / one, kind)
    pod.open()
    for wish in (*WISHES, Install(str(stick.mount), "square", 2), Take(str(stick.mount))):
        assert pod.do(wish).facts is not None, wish


def harm(place: Path, kind: str) -> None:
    """Something else in the place of a file or a folder."""
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    elif place.exists() or place.is_symlink():
        place.unlink()
    if not place.parent.is_dir():
        return
    match kind:
        case "folder":
            (place / "in it").mkdir(parents=True)
        case "rubbish":
            place.write_bytes(os.urandom(300))
        case "list":
            place.write_text("[" * 200_000)
        case "link":
            place.symlink_to(place)
