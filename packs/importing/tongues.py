"""The language that a form means by a header such as `label::French (fr)`."""

import re
from collections.abc import Collection

from consultation.wording import Language

_TAGGED = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$")

NAMES = {
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "english": "en",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "portuguese": "pt",
    "português": "pt",
    "italian": "it",
    "italiano": "it",
    "german": "de",
    "deutsch": "de",
    "polish": "pl",
    "polski": "pl",
    "romanian": "ro",
    "română": "ro",
    "turkish": "tr",
    "türkçe": "tr",
    "arabic": "ar",
    "العربية": "ar",
    "ukrainian": "uk",
    "українська": "uk",
    "chinese": "zh",
    "中文": "zh",
    "tamil": "ta",
    "தமிழ்": "ta",
    "hindi": "hi",
    "हिन्दी": "hi",
}
"""What authors of forms call languages, in English and in themselves."""


def tag_of(name: str, spoken: Collection[Language]) -> Language | None:
    """The language of `spoken` that a header names; None where it names none of them."""
    text = name.strip()
    tagged = _TAGGED.search(text)
    for said in (tagged[1] if tagged else text, _TAGGED.sub("", text)):
        tag = said.strip().replace("_", "-").lower()
        for one in (tag, NAMES.get(tag, ""), tag.split("-")[0]):
            if one in spoken:
                return one
    return None
