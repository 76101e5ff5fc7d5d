"""同意 as data: 名簿掲載, 写真, 見守り情報の共有先. Every list and export asks here and says how many were left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from salon_app.model.operations import Op
from salon_app.model.people_words import CONSENTS, PROXY, WAYS
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.consent_rows import CONSENT, consent, consents_of
from salon_app.services.people_checks import LONGEST_ADDRESS, LONGEST_NAME, check_line, check_note, check_past
from salon_app.services.people_values import Consent
from salon_app.store.tables import ConsentRow, PersonRow
from salon_app.store.unit_of_work import UnitOfWork

MANY = 500
"""From so many people on, all answers of the kind are read instead of naming each person to the file."""


@dataclass(frozen=True)
class Standing:
    """How people stand to one kind of consent on a date: `agreed`, `refused` (or withdrawn), `not_asked` ids."""

    agreed: frozenset[int]
    refused: frozenset[int]
    not_asked: frozenset[int]


class ConsentsService:
    """Commands and queries of consents."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def of(self, person_id: int) -> tuple[Consent, ...]:
        """All answers of one person, newest first."""
        with self._uow.read() as session:
            return consents_of(session, person_id)

    def record(self, person_id: int, kind: str, *, agreed: bool = True, given_on: date, how: str = "written",
               witness: str = "", scope: str = "", note: str = "", by: int | None = None) -> Consent:
        """An answer; a newer one replaces an older of its kind, and of one date the one recorded last.

        Raises InputProblem (given_on, witness where 代筆, scope, note), RuleProblem for somebody who has gone.
        """
        if kind not in CONSENTS or how not in WAYS:
            raise ValueError(f"no such consent: {kind}, {how}")
        check_past(self._day, given_on, field="given_on")
        seen_by = check_line(witness, field="witness", most=LONGEST_NAME)
        if how == PROXY and not seen_by:
            raise InputProblem(translate("People", "代筆のときは、立ち会った方のお名前を入れてください。"), field="witness")
        values = {"kind": kind, "agreed": agreed, "given_on": given_on, "how": how, "witness": seen_by,
                  "scope": check_line(scope, field="scope", most=LONGEST_ADDRESS), "note": check_note(note, field="note")}
        with self._uow.operation(Op.CONSENT_RECORDED, by=by) as operation:
            merged_into = operation.row(PersonRow, person_id)["merged_into_id"]
            consent_id = operation.insert(ConsentRow, person_id=merged_into or person_id, **values)
        return self._get(consent_id)

    def withdraw(self, consent_id: int, *, on: date, note: str = "", by: int | None = None) -> Consent:
        """撤回 from a date on. Raises InputProblem (on, note), RuleProblem when it is withdrawn already or was a refusal."""
        given = self._get(consent_id)
        if not given.agreed:
            raise RuleProblem(translate("People", "同意していないので、撤回することはありません。"))
        if given.withdrawn_on is not None:
            raise RuleProblem(translate("People", "この同意は、もう撤回されています。"))
        if on < given.given_on:
            raise InputProblem(translate("People", "撤回の日が、同意した日より前になっています。"), field="on")
        check_past(self._day, on, field="on")
        noted = "\n".join(filter(None, (given.note, check_note(note, field="note"))))
        with self._uow.operation(Op.CONSENT_RECORDED, by=by) as operation:
            operation.update(ConsentRow, consent_id, withdrawn_on=on, note=noted)
        return self._get(consent_id)

    def standing(self, kind: str, person_ids: Iterable[int], *, on: date) -> Standing:
        """How these people stand to `kind` on a date: their latest answer until then counts, a withdrawal ends it.

        One query, however many people.
        """
        wanted = frozenset(person_ids)
        query = select(CONSENT.c.person_id, CONSENT.c.agreed,
                       or_(CONSENT.c.withdrawn_on.is_(None), CONSENT.c.withdrawn_on > on)).where(
            CONSENT.c.kind == kind, CONSENT.c.given_on <= on).order_by(CONSENT.c.given_on, CONSENT.c.id)
        if len(wanted) < MANY:
            query = query.where(CONSENT.c.person_id.in_(wanted))
        with self._uow.read() as session:
            latest = {person_id: agreed and in_force for person_id, agreed, in_force in session.connection().execute(query)
                      if person_id in wanted}
        agreed = frozenset(person_id for person_id, yes in latest.items() if yes)
        return Standing(agreed, frozenset(latest) - agreed, wanted - latest.keys())

    def _get(self, consent_id: int) -> Consent:
        with self._uow.read() as session:
            found = consent(session, consent_id)
        if found is None:
            raise RuleProblem(translate("People", "その同意の記録は見つかりません。画面を開き直してください。"))
        return found
