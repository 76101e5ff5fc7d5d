"""The three texts of a session as typed, beside what is in the books. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from salon_app.services.activities_values import ActivitySession

TEXTS = ("content", "outcome", "issues")


@dataclass(frozen=True)
class RecordForm:
    """`kept` as in the books, `typed` where it differs from that."""

    kept: Mapping[str, str]
    typed: Mapping[str, str]

    @classmethod
    def of(cls, session: ActivitySession, draft: Mapping[str, str]) -> RecordForm:
        """The texts of a session, with what was typed and not saved."""
        return cls(kept_texts(session), {}).with_typed({key: draft[key] for key in TEXTS if key in draft})

    def shown(self, key: str) -> str:
        """What stands in the field."""
        return self.typed.get(key, self.kept[key])

    def with_typed(self, texts: Mapping[str, str]) -> RecordForm:
        """After typing; a text as it was is not typed."""
        typed = {**self.typed, **texts}
        return RecordForm(self.kept, {key: text for key, text in typed.items() if text.strip() != self.kept[key].strip()})

    def with_kept(self, session: ActivitySession) -> RecordForm:
        """The books have changed (saved, or taken back): typed texts stay typed."""
        return RecordForm(kept_texts(session), self.typed).with_typed({})


def kept_texts(session: ActivitySession) -> dict[str, str]:
    """The three texts by name."""
    return {"content": session.content, "outcome": session.outcome, "issues": session.issues}
