"""Pictures and recordings that a form names: where they lie, and whether they can be used."""

from pathlib import Path

from consultation.frozen import Frozen
from packs.importing.names import id_of
from packs.media import MOST_BYTES, NotAPicture, read_picture
from packs.shape import PICTURE_SUFFIXES, PICTURES, SOUND_SUFFIXES


class NotUsed(ValueError):
    """A file that cannot be carried over; the message tells why."""


class Beside(Frozen):
    """The folders where a form's files may lie."""

    folders: tuple[Path, ...]

    @classmethod
    def form(cls, file: Path) -> "Beside":
        """Those beside a form, and in the folders that are called as programs call them."""
        home = file.parent
        return cls((home / f"{file.stem}-media", home / "media", home))

    def picture(self, name: str) -> tuple[str, bytes]:
        """The place in a pack's folder of a picture, and its bytes; raises NotUsed."""
        path = self._find(name, PICTURE_SUFFIXES)
        try:
            data = read_picture(path)
        except NotAPicture as error:
            raise NotUsed(str(error)) from error
        return f"{PICTURES}/{id_of(path.stem, (), 'picture')}{path.suffix.lower()}", data

    def sound(self, name: str) -> tuple[str, bytes]:
        """The suffix and the bytes of a recording; raises NotUsed."""
        # Late: the libraries of sound take a second to load.
        from packs.sound import NotASound, read_sound

        path = self._find(name, SOUND_SUFFIXES)
        if path.stat().st_size > MOST_BYTES:
            raise NotUsed(f"it is larger than {MOST_BYTES >> 20} MB")
        try:
            read_sound(path)
        except NotASound as error:
            raise NotUsed(str(error)) from error
        return path.suffix.lower(), path.read_bytes()

    def _find(self, name: str, suffixes: tuple[str, ...]) -> Path:
        if Path(name).name != name or not name.isprintable():
            raise NotUsed("its name is no plain name of a file")
        if Path(name).suffix.lower() not in suffixes:
            raise NotUsed(f"it is none of {', '.join(suffixes)}")
        for folder in self.folders:
            path = folder / name
            if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
                return path
        raise NotUsed("there is no such file beside the form")
