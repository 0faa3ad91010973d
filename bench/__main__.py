"""`python -m bench [PART]...`: measure, and print a line of JSON for each figure.

Ratios of what one machine does in one run, beside what we promise; never pass or fail. Everything
else goes to standard error.
"""

import importlib
import sys

PARTS = ("kiosk", "tongues", "sound", "film", "store", "centre", "memory")


def main(parts: list[str]) -> None:
    """Run the named parts, or all, in turn."""
    for part in parts:
        if part not in PARTS:
            sys.exit(f"There is no part '{part}'; there are {', '.join(PARTS)}.")
    for part in parts or PARTS:
        importlib.import_module(f"bench.{part}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
