"""What espeak-ng calls languages; it needs nothing else, so that a pod may ask too."""

from consultation.wording import Language

NAMES = {"zh": "cmn", "no": "nb"}
"""Those that have a wider tag."""


def espeak_name(language: Language) -> str:
    """Its name for the language of a tag.

    It takes 'fr' for France's voice, 'en' for Britain's; 'fr-fr' it refuses here.
    """
    return NAMES.get(language.split("-")[0], language)
