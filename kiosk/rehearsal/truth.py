"""What residents meant, as JSON lines; exact even where the kiosk is killed at any moment.

Right before a resident gives, what they say and the store's count are noted beside the file.
When a killed rehearsal is taken up again, the store tells whether that participation was kept.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from consultation.answer import Value, value_to_json
from consultation.consultation import Consultation
from consultation.errors import NotReady
from consultation.frozen import Frozen
from consultation.participation import Participation
from consultation.tally import Tally
from kiosk.store.keeper import Keeper


class Truth(Frozen):
    """One file of truth, written line by line."""

    file: Path
    seed: int

    @property
    def _pending(self) -> Path:
        return self.file.with_name(self.file.name + ".pending")

    def told(self) -> int:
        """How many residents the file tells of; raises NotReady where it is of another seed."""
        if not self.file.exists():
            return 0
        try:
            lines = [json.loads(line) for line in self.file.read_text().splitlines()]
            seeds = {line["seed"] for line in lines}
        except (ValueError, KeyError, TypeError) as error:
            raise NotReady(f"{self.file} is no file of truth. Choose another name.") from error
        if seeds - {self.seed}:
            raise NotReady(f"{self.file} tells of another seed. Choose another name.")
        return len(lines)

    def line(self, number: int, language: str, given: bool, said: Mapping[str, Value]) -> str:
        """One resident's line."""
        document = {
            "resident": number,
            "seed": self.seed,
            "language": language,
            "given": given,
            "answers": {id: value_to_json(value) for id, value in said.items()},
        }
        return json.dumps(document, ensure_ascii=False)

    def tell(self, line: str) -> None:
        """Add a line; a note of what was about to be given is settled by it."""
        with self.file.open("a", encoding="utf-8") as out:
            out.write(line + "\n")
        self._pending.unlink(missing_ok=True)

    def note(self, kept_before: int, if_kept: str, if_not: str) -> None:
        """Note what is about to be given, and how many participations were kept before."""
        document = {"before": kept_before, "kept": if_kept, "not_kept": if_not}
        part = self._pending.with_suffix(".part")
        part.write_text(json.dumps(document), encoding="utf-8")
        part.replace(self._pending)

    def settle(self, kept_now: int) -> None:
        """After a kill: turn a note into the line that is true."""
        try:
            note = json.loads(self._pending.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        line = note["kept"] if kept_now > note["before"] else note["not_kept"]
        told = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        if told[-1:] != [line]:
            self.tell(line)
        self._pending.unlink(missing_ok=True)


class Witness:
    """A keeper that tells the truth at the moment at which the real one has kept."""

    def __init__(self, keeper: Keeper, truth: Truth) -> None:
        self._keeper, self._truth = keeper, truth
        self.expected: str | None = None

    def give(self, participation: Participation, language: str) -> None:
        """Keep, then write the line of whoever gave."""
        self._keeper.give(participation, language)
        if self.expected is not None:
            self._truth.tell(self.expected)
            self.expected = None

    def tally(self, consultation: Consultation) -> Tally:
        """What the rehearsal has said so far."""
        return self._keeper.tally(consultation)

    def settle(self) -> None:
        """Leave no trace of single participations behind."""
        self._keeper.settle()
