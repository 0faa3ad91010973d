"""Time as a rehearsal tells it."""


class SimulatedClock:
    """Seconds that pass when a resident says so, so that walking away takes no time."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        """The time now."""
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        """Let time go on."""
        self.seconds += seconds
