"""Answers to 同意書 as they lie in the file."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from salon_app.services.people_values import Consent
from salon_app.store.tables import ConsentRow
from salon_app.store.types import table_of

CONSENT: Any = table_of(ConsentRow)
_COLUMNS = tuple(CONSENT.c[name] for name in (
    "id", "kind", "agreed", "given_on", "how", "witness", "scope", "withdrawn_on", "note"))


def consents_of(session: Session, person_id: int) -> tuple[Consent, ...]:
    """All answers of one person, newest first."""
    found = session.connection().execute(select(*_COLUMNS).where(CONSENT.c.person_id == person_id)
                                         .order_by(CONSENT.c.given_on.desc(), CONSENT.c.id.desc()))
    return tuple(Consent(*row) for row in found)


def consent(session: Session, consent_id: int) -> Consent | None:
    """One answer, or None."""
    row = session.connection().execute(select(*_COLUMNS).where(CONSENT.c.id == consent_id)).one_or_none()
    return Consent(*row) if row is not None else None
