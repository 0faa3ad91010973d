"""One figure, printed as one line of JSON."""

import json
import sys
from collections.abc import Sequence
from statistics import median


def show(
    figure: str,
    ratio: float,
    promise: float | None,
    of: str,
    against: str,
    **medians: float,
) -> None:
    """Print what was measured: `of` divided by `against`, and the medians of both with units."""
    line = {
        "figure": figure,
        "ratio": round(ratio, 3),
        "promise": promise,
        "of": of,
        "against": against,
        **{name: round(value, 4) for name, value in medians.items()},
    }
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def show_within(figure: str, took: Sequence[float], most: float, of: str) -> None:
    """Print how long changes took, in milliseconds, beside the `most` that is promised."""
    show(
        figure,
        median(took) / most,
        1.0,
        of,
        f"{most:.0f} ms",
        of_milliseconds=median(took),
        most_milliseconds=max(took),
        changes=len(took),
    )


def ratio(of: Sequence[float], against: Sequence[float]) -> float:
    """The median of the ratios of pairs: what slows the machine for a while slows both."""
    return median(one / other for one, other in zip(of, against, strict=True))
