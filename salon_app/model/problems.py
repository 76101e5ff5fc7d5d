"""What can go wrong for a person, in sentences. Bugs are any other exception and are not caught here."""

from __future__ import annotations


class Problem(Exception):
    """A sentence in Japanese that says what is wrong and what to do; `str(problem)` is that sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InputProblem(Problem):
    """What was typed is wrong; `field` names the input beside which the sentence is shown."""

    def __init__(self, sentence: str, *, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class RuleProblem(Problem):
    """A rule of the salon or of its books refuses the action."""


class EnvironmentProblem(Problem):
    """The computer refuses: disk full, folder read-only, file locked or damaged, printer missing."""


class DamagedFile(EnvironmentProblem):
    """The books' file is damaged or has gone; what helps is a backup (元に戻す from the list of 控え)."""
