"""The one exception that the command line shows without a traceback."""


class SetupError(Exception):
    """Something outside our code is in the way: says what happened and what to do about it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message}\n  What to do: {remedy}")
        self.message = message
        self.remedy = remedy
