"""The picture guide of field agents."""

from pathlib import Path

from tests.journeys.town import run


def test_one_page_in_each_language(tmp_path: Path) -> None:
    """A page in French and one in English, each with eight pictures that say what they show."""
    run("guide", "--out", tmp_path)
    for language in ("fr", "en"):
        data = (tmp_path / f"guide-{language}.pdf").read_bytes()
        assert data.startswith(b"%PDF-")
        assert b"/Count 1" in data
        assert data.count(b"/Subtype /Image") == 8
        assert f"({language})".encode() in data
