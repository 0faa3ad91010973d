"""How a pod and a centre come to know each other."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from nacl.signing import SigningKey

from consultation.errors import CentreUnavailable, NotReady
from sync.centre import pods, problems
from sync.centre.database import writing
from sync.centre.problems import Problem
from sync.code import EnrolCode
from sync.pod import enrolled, enrolment
from sync.pod.enrolment import AlreadyEnrolled
from tests.sync.parts import POD, TODAY, Centre


def code_for(centre: Centre, pod: str = "Nacelle 2") -> str:
    """A fresh code of a centre."""
    with writing(centre.engine) as connection:
        return str(pods.give_code(connection, centre.settings, pod, "Halle", TODAY))


def test_a_pod_enrols_with_its_code(served: Centre, http: requests.Session, tmp_path: Path) -> None:
    """The pod learns its name, its site and the centre's keys, and keeps them."""
    home = tmp_path / "pod"
    home.mkdir()
    joined = enrolment.enrol(home, served.url + "/", code_for(served), http)
    assert joined == enrolled.load(home)
    assert (joined.pod, joined.site, joined.centre) == ("Nacelle 2", "Halle", served.url)
    assert joined.receipt_key == served.settings.public_receipt_key
    assert enrolment.key_path(home).stat().st_mode & 0o777 == 0o600


def test_enrolling_twice_says_so(light: Centre, http: requests.Session, tmp_path: Path) -> None:
    """A pod that is enrolled already is told, at the same centre and at another."""
    enrolment.enrol(tmp_path, light.url, code_for(light), http)
    with pytest.raises(AlreadyEnrolled, match="already"):
        enrolment.enrol(tmp_path, light.url, code_for(light, "Nacelle 3"), http)
    with pytest.raises(AlreadyEnrolled, match="belongs"):
        enrolment.enrol(tmp_path, "https://elsewhere.example", "x", http)


def test_a_lost_answer_can_be_asked_for_again(
    light: Centre, http: requests.Session, tmp_path: Path
) -> None:
    """The same pod with the same code gets the same answer."""
    code = code_for(light)
    first = enrolment.enrol(tmp_path, light.url, code, http)
    enrolled.path(tmp_path).unlink()
    assert enrolment.enrol(tmp_path, light.url, code, http) == first


def test_a_code_is_good_for_one_machine(
    light: Centre, http: requests.Session, tmp_path: Path
) -> None:
    """Another machine with a used code is refused in words."""
    code = code_for(light)
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    enrolment.enrol(tmp_path / "first", light.url, code, http)
    with pytest.raises(CentreUnavailable, match="not good here"):
        enrolment.enrol(tmp_path / "second", light.url, code, http)


def test_a_pod_refuses_a_centre_that_its_code_does_not_name(
    light: Centre, http: requests.Session, tmp_path: Path
) -> None:
    """Keys with another fingerprint are not believed, and nothing is kept of them."""
    good = EnrolCode.read(code_for(light))
    other = EnrolCode(good.secret, good.fingerprint ^ 1)
    with writing(light.engine) as connection:
        connection.exec_driver_sql("UPDATE enrol_codes SET hash = ?", (pods._hash(other),))
    with pytest.raises(CentreUnavailable, match="its keys differ"):
        enrolment.enrol(tmp_path, light.url, str(other), http)
    with pytest.raises(NotReady, match="not enrolled"):
        enrolled.load(tmp_path)


def test_a_code_ends_after_seven_days(centre: Centre) -> None:
    """On the seventh day a code is good, on the eighth it is not."""
    with writing(centre.engine) as connection:
        code = str(pods.give_code(connection, centre.settings, "Nacelle 2", "Halle", TODAY))
        with pytest.raises(Problem) as refused:
            pods.enrol(connection, code, bytes(32), TODAY + timedelta(days=8))
        assert refused.value.kind is problems.BAD_CODE
        pods.enrol(connection, code, bytes(32), TODAY + timedelta(days=7))


def test_two_codes_for_one_name_make_one_pod(centre: Centre) -> None:
    """The second machine that comes with a code of the same name is refused."""
    with writing(centre.engine) as connection:
        codes = [
            str(pods.give_code(connection, centre.settings, "Nacelle 2", "Halle", TODAY))
            for _ in range(2)
        ]
        pods.enrol(connection, codes[0], bytes(32), TODAY)
        with pytest.raises(Problem) as refused:
            pods.enrol(connection, codes[1], bytes(SigningKey.generate().verify_key), TODAY)
        assert refused.value.kind is problems.NAME_TAKEN


def test_no_code_is_given_for_a_pod_that_is_there(centre: Centre) -> None:
    """A name that is enrolled has to be revoked first."""
    with writing(centre.engine) as connection, pytest.raises(pods.NotAPod, match="revoke"):
        pods.give_code(connection, centre.settings, POD, "Halle", TODAY)


def test_revoking_takes_unused_codes_away(centre: Centre) -> None:
    """A code that was given before a revocation is not good after it."""
    with writing(centre.engine) as connection:
        code = str(pods.give_code(connection, centre.settings, "Nacelle 2", "Halle", TODAY))
        pods.revoke(connection, "Nacelle 2")
        with pytest.raises(Problem):
            pods.enrol(connection, code, bytes(32), TODAY)


@pytest.mark.parametrize("address", ["centre.example", "ftp://x", "", "http://"])
def test_what_is_no_address_is_said(tmp_path: Path, http: requests.Session, address: str) -> None:
    """An address without http is a sentence."""
    with pytest.raises(CentreUnavailable, match="no address"):
        enrolment.enrol(tmp_path, address, "x", http)


@pytest.mark.parametrize("kept", ["", "{}", "nonsense", '{"format": 2}'])
def test_a_damaged_enrolment_is_said(tmp_path: Path, kept: str) -> None:
    """A file that cannot be read is a sentence, never a crash."""
    enrolled.path(tmp_path).write_text(kept)
    with pytest.raises(NotReady, match="cannot be read"):
        enrolled.load(tmp_path)


def test_loading_an_enrolment_opens_no_network() -> None:
    """The kiosk imports the enrolment without importing an HTTP client."""
    program = "import sys, sync.pod.enrolment; sys.exit('requests' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
