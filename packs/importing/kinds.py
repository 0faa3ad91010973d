"""Which kind of step a type of a form becomes, and why the others become none."""

import re
from collections.abc import Mapping

from consultation.frozen import Frozen


class Kind(Frozen):
    """What a row's type asks for."""

    step: str
    """The kind of step; empty where there is none for it."""
    listed: str = ""
    """The list of its choices."""
    other: bool = False
    """Whether something else may be named, too."""
    why: str = ""
    """Why there is no step for it, or what changed."""
    todo: str = "nothing to do"


_PLAIN: Mapping[str, str] = {
    "text": "words",
    "string": "words",
    "int": "number",
    "integer": "number",
    "note": "card",
    "range": "range",
    "rank": "ranking",
    "audio": "voice",
    "geopoint": "place",
    "location": "place",
    "gps": "place",
}
_PICTURE = ("image", "photo", "picture")
_ONE = (
    "select_one",
    "select one",
    "select1",
    "select one from",
    "add select one prompt using",
    "select one using",
)
_SEVERAL = (
    "select_multiple",
    "select multiple",
    "select all that apply from",
    "select all that apply",
    "add select multiple prompt using",
    "select multiple using",
)
_LISTED = re.compile(r"^(?P<command>.+?)\s+(?P<list>\S+)(?P<other>\s+or[ _](?:specify )?other)?$")
_MADE = "pods know neither device nor sender, and no clock of one resident"
_WHY: Mapping[str, tuple[str, str]] = {
    "decimal": (
        "pods ask for whole numbers",
        "ask for an integer in a smaller unit, or for a choice",
    ),
    "date": ("pods ask for no date", "ask with a choice"),
    "time": ("pods ask for no time", "ask with a choice"),
    "datetime": ("pods ask for no date", "ask with a choice"),
    "barcode": ("pods read no codes", "nothing to do"),
    "geotrace": ("pods ask for points and zones, not for lines", "ask for a geopoint"),
    "geoshape": ("pods ask for points and zones, not for outlines", "ask for a geopoint"),
    "video": ("pods take no videos", "ask for an audio"),
    "file": ("pods take no files", "nothing to do"),
    "acknowledge": ("a pod's first screens say what residents agree to", "write a card"),
    "trigger": ("a pod's first screens say what residents agree to", "write a card"),
    "calculate": ("pods calculate nothing", "compute it from the results"),
    "hidden": ("pods keep only what residents give", "nothing to do"),
    "osm": ("pods carry no map data", "ask for a geopoint"),
    "audit": (_MADE, "nothing to do"),
    "background-audio": ("pods record nobody who did not ask for it", "nothing to do"),
    "email": ("pods ask for no names and addresses", "nothing to do"),
    "phone number": ("pods ask for no names and addresses", "nothing to do"),
}
_META = re.compile(
    r"(start|end|today|username|deviceid|imei|simserial|subscriberid|phonenumber|start-geopoint|"
    r"background-geopoint|uri:\w+|(start|end) time|(device|sim|subscriber) id)"
)


def kind_of(type: str) -> Kind:
    """The kind of step for a type as forms write it."""
    said = " ".join(type.split())
    plain = re.sub(r"^(q|get|add) | prompt$", "", said.lower())
    if plain in _PLAIN:
        return Kind(_PLAIN[plain])
    if plain in _PICTURE:
        why = "pods have no camera, and ask for a drawing"
        return Kind("drawing", why=why, todo="look whether a drawing is what you want")
    if plain in _WHY:
        return Kind("", why=_WHY[plain][0], todo=_WHY[plain][1])
    if _META.fullmatch(plain):
        return Kind("", why=_MADE)
    if re.match(r"select[_ ](one|multiple)[_ ](from[_ ]file|external)\b", plain):
        why = "its choices are in another file"
        return Kind("", why=why, todo="write them on the sheet 'choices'")
    listed = _LISTED.match(said)
    if listed:
        step = _of_list(" ".join(listed["command"].lower().split()))
        if step and "${" in listed["list"]:
            return Kind("", why="its choices come from answers", todo="write choices")
        if step:
            return Kind(step, listed["list"], other=bool(listed["other"]))
    return Kind("", why="pods have no such question", todo="see docs/pack.md for those they have")


def _of_list(command: str) -> str:
    if command in _ONE:
        return "choice"
    if command in _SEVERAL:
        return "choices"
    return "ranking" if command == "rank" else ""
