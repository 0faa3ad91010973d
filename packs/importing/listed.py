"""The choices of a form, list by list, as options of a question."""

from collections.abc import Mapping, Sequence

from consultation.frozen import Frozen
from packs.importing.draft import Words
from packs.importing.names import id_of
from packs.importing.sheets import Row

OTHER = Words(
    {
        "en": "Other",
        "fr": "Autre",
        "es": "Otro",
        "pt": "Outro",
        "it": "Altro",
        "de": "Anderes",
        "pl": "Inne",
        "ro": "Altceva",
        "tr": "Diğer",
        "ar": "غير ذلك",
        "uk": "Інше",
        "zh": "其他",
        "ta": "மற்றவை",
        "hi": "अन्य",
    }
)
"""What forms offer by 'or_other'."""


class Choice(Frozen):
    """One row of the sheet 'choices', with the id of its option."""

    id: str
    name: str
    row: Row


def lists_of(choices: Sequence[Row]) -> Mapping[str, tuple[Choice, ...]]:
    """The choices by the names of their lists; ids differ within each."""
    found: dict[str, list[Choice]] = {}
    for row in choices:
        name, of = row.get("name"), row.get("list_name") or row.get("list name")
        if name and of:
            listed = found.setdefault(of, [])
            taken = [choice.id for choice in listed]
            listed.append(Choice(id_of(name, taken, f"option-{len(listed) + 1}"), name, row))
    return {of: tuple(listed) for of, listed in found.items()}
