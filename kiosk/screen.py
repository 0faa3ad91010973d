"""Setting Kivy up: everything that has to be said before Kivy is imported the first time."""

import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.panel import Panel


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether `environment` names a display server or a graphics card to show a window on."""
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return True
    return environment.get("SDL_VIDEODRIVER") == "kmsdrm"


def finish_frames() -> None:
    """End each frame for good where there is no screen; call once the window is there.

    A window without a screen never waits for its graphics: what was let go would pile up.
    """
    from kivy.core.window import Window
    from kivy.graphics.opengl import glFinish

    Window.bind(on_flip=lambda _window: glFinish())


def set_up(
    home: Path,
    panel: "Panel",
    offscreen: bool,
    windowed: bool,
    paced: bool = True,
    styled: bool = False,
) -> None:
    """Tell SDL and Kivy where and how to draw. Call once, before `import kivy`.

    `paced`: not more than 60 frames a second. `styled`: with the styles of Kivy's own widgets; a
    kiosk has none of those, and reading them takes a third of Kivy's start. On a pod the window
    fills the screen; ``NACELLE_INPUT=mtdev`` reads touches from the kernel, as a screen without a
    display server needs.
    """
    environment = {
        "KIVY_NO_ARGS": "1",
        "KIVY_NO_CONSOLELOG": "1",
        "KIVY_NO_FILELOG": "1",
        "KIVY_NO_CONFIG": "1",
        "KIVY_NO_ENV_CONFIG": "1",
        "KIVY_TEXT": "pil",
        "KIVY_AUDIO": "sdl2",
        "KIVY_HOME": str(home / "cache" / "kivy"),
        "KIVY_LOG_MODE": "PYTHON",
    }
    Path(environment["KIVY_HOME"]).mkdir(parents=True, exist_ok=True)
    if not styled:
        environment["KIVY_DATA_DIR"] = str(_unstyled(home / "cache" / "kivy-data"))
    os.environ.update(environment)
    if offscreen:
        os.environ["SDL_VIDEODRIVER"] = "offscreen"
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
        # Software rendering: one thread a window is the least work in all.
        os.environ.setdefault("LP_NUM_THREADS", "1")
    from kivy.config import Config

    Config.set("graphics", "width", str(panel.width))
    Config.set("graphics", "height", str(panel.height))
    Config.set("graphics", "resizable", "0")
    Config.set("graphics", "multisamples", "0")
    Config.set("graphics", "maxfps", "60" if paced else "0")
    Config.set("kivy", "log_level", "warning")
    Config.set("kivy", "exit_on_escape", "0")
    Config.set("kivy", "keyboard_mode", "")
    whole = not (offscreen or windowed)
    Config.set("graphics", "fullscreen", "auto" if whole else "0")
    Config.set("graphics", "show_cursor", "1" if windowed else "0")
    for name, _ in Config.items("input"):
        Config.remove_option("input", name)
    if os.environ.get("NACELLE_INPUT") == "mtdev":
        Config.set("input", "%(name)s", "probesysfs,provider=mtdev")
    elif not offscreen:
        Config.set("input", "mouse", "mouse,disable_multitouch")


def _unstyled(folder: Path) -> Path:
    """Kivy's data (its shaders, its default texture) without the styles of its widgets."""
    spec = find_spec("kivy")
    assert spec is not None
    assert spec.origin is not None
    data = Path(spec.origin).parent / "data"
    shaders = folder / "glsl"
    if not shaders.is_symlink() or shaders.readlink() != data / "glsl":
        folder.mkdir(parents=True, exist_ok=True)
        for there in data.iterdir():
            here = folder / there.name
            here.unlink(missing_ok=True)
            if there.name != "style.kv":
                here.symlink_to(there)
        (folder / "style.kv").write_text("")
    return folder
