"""アンケート: built once, answers typed fast from paper, tallied with 男女, 年代 and 居住地, comments picked for reports.

What was answered is never changed: another version is another row, and answers stay with the version they were given to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model.activity_words import CANCELLED
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.attendance import AttendanceService
from salon_app.services.business_day import BusinessDay
from salon_app.services.questionnaires_checks import checked, checked_answers, checked_person
from salon_app.services.questionnaires_tally import add_up, comments
from salon_app.services.questionnaires_values import (
    AnsweredSession,
    AnswerSheet,
    Comment,
    Question,
    Questionnaire,
    Tally,
)
from salon_app.store.tables import ActivityRow, AnswerSheetRow, QuestionnaireRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

__all__ = ["AnswerSheet", "AnsweredSession", "Comment", "Question", "Questionnaire", "QuestionnairesService", "Tally"]


class QuestionnairesService:
    """Commands and queries of questionnaires."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, attendance: AttendanceService) -> None:
        self._uow = uow
        self._day = day
        self._attendance = attendance

    # queries

    def all(self, *, with_inactive: bool = False) -> tuple[Questionnaire, ...]:
        """Questionnaires in their newest version, newest first."""
        with self._uow.read() as session:
            newest: dict[int, QuestionnaireRow] = {}
            for row in session.exec(select(QuestionnaireRow).order_by(col(QuestionnaireRow.id))).all():
                newest[row.first_id or known(row.id)] = row
            answered = set(session.exec(select(AnswerSheetRow.questionnaire_id).distinct()).all())
            rows = sorted(newest.values(), key=lambda row: known(row.id), reverse=True)
            return tuple(_questionnaire(row, row.id in answered) for row in rows if row.active or with_inactive)

    def get(self, questionnaire_id: int) -> Questionnaire:
        """One, in whatever version. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(QuestionnaireRow, questionnaire_id)
            if row is None:
                raise RuleProblem(translate("Questionnaires", "そのアンケートは見つかりません。"))
            return _questionnaire(row, self._is_answered(session, questionnaire_id))

    def for_session(self, questionnaire_id: int, session_id: int) -> Questionnaire:
        """The version whose papers a session has: that of those typed already, else the newest."""
        with self._uow.read() as session:
            family = self._family(session, questionnaire_id)
            typed = session.exec(select(func.max(AnswerSheetRow.questionnaire_id)).where(
                AnswerSheetRow.session_id == session_id, col(AnswerSheetRow.questionnaire_id).in_(family))).one()
            return self.get(typed or max(family))

    def sheets(self, session_id: int, questionnaire_id: int | None = None) -> tuple[AnswerSheet, ...]:
        """What was typed for a session, in order; of one questionnaire (all its versions) if given."""
        with self._uow.read() as session:
            query = select(AnswerSheetRow).where(AnswerSheetRow.session_id == session_id)
            if questionnaire_id is not None:
                query = query.where(col(AnswerSheetRow.questionnaire_id).in_(self._family(session, questionnaire_id)))
            rows = session.exec(query.order_by(col(AnswerSheetRow.number), col(AnswerSheetRow.id))).all()
            return tuple(_sheet(row) for row in rows)

    def answered_sessions(self, questionnaire_id: int, start: date | None = None,
                          end: date | None = None) -> tuple[AnsweredSession, ...]:
        """Sessions with answers to a questionnaire (all its versions), newest first; between two dates if given."""
        with self._uow.read() as session:
            query = (select(SessionRow, ActivityRow.name, func.count(col(AnswerSheetRow.id)))
                     .join(ActivityRow, col(ActivityRow.id) == SessionRow.activity_id)
                     .join(AnswerSheetRow, col(AnswerSheetRow.session_id) == SessionRow.id)
                     .where(col(AnswerSheetRow.questionnaire_id).in_(self._family(session, questionnaire_id)))
                     .group_by(col(SessionRow.id)).order_by(col(SessionRow.day).desc(), col(SessionRow.id).desc()))
            if start is not None:
                query = query.where(SessionRow.day >= start)
            if end is not None:
                query = query.where(SessionRow.day <= end)
            return tuple(AnsweredSession(known(row.id), row.day, row.title or name, count)
                         for row, name, count in session.exec(query).all())

    def tally(self, questionnaire_id: int, session_ids: Sequence[int]) -> Tally:
        """The answers of these sessions to all versions of a questionnaire, added up."""
        with self._uow.read():
            versions, sheets = self._typed(questionnaire_id, session_ids)
            attendees = sum(self._attendance.counts(one).attendees for one in dict.fromkeys(session_ids))
            return add_up(versions[questionnaire_id], versions, sheets, attendees)

    def comments(self, questionnaire_id: int, session_ids: Sequence[int]) -> tuple[Comment, ...]:
        """What was written on the papers of these sessions, with what `pick` needs."""
        with self._uow.read():
            return comments(*self._typed(questionnaire_id, session_ids))

    # commands

    def save(self, questionnaire: Questionnaire, *, by: int | None = None) -> Questionnaire:
        """Add or change; an answered one becomes a new version with the same keys.

        Taking it out of use (`active`) makes no version. Raises InputProblem (field: title, questions, areas), RuleProblem
        where somebody else has made a newer version meanwhile.
        """
        with self._uow.operation(Op.QUESTIONNAIRE_SAVED, by=by) as operation:
            if not questionnaire.id:
                given = checked(questionnaire, {})
                return self.get(operation.insert(QuestionnaireRow, first_id=None, **_values(given)))
            present = self.get(questionnaire.id)
            family = self._family(operation.session, present.id)
            if present.id != max(family):
                raise RuleProblem(translate("Questionnaires", "このアンケートは新しくなっています。画面を開き直してください。"))
            given = checked(questionnaire, self._kinds(operation.session, family))
            if not present.answered:
                operation.update(QuestionnaireRow, present.id, **_values(given))
                return self.get(present.id)
            if replace(given, answered=True, active=present.active) == present:
                operation.update(QuestionnaireRow, present.id, active=given.active)
                return self.get(present.id)
            return self.get(operation.insert(QuestionnaireRow, first_id=min(family), **_values(given)))

    def enter(self, questionnaire_id: int, session_id: int, *, sex: str = "", age_band: str = "", area: str = "",
              answers: Mapping[str, int | Sequence[int] | str], sheet_id: int | None = None,
              by: int | None = None) -> AnswerSheet:
        """One paper, new or (sheet_id) corrected. Raises InputProblem (field: the question's key, sex, age_band, area) for
        no such option, RuleProblem for an empty paper and for a session that was cancelled or is still to come.
        """
        op = Op.ANSWERS_ENTERED if sheet_id is None else Op.ANSWERS_CORRECTED
        with self._uow.operation(op, by=by, count=1) as operation:
            before = self._sheet_row(operation, sheet_id, session_id) if sheet_id is not None else None
            asked = self.get(before.questionnaire_id if before is not None else questionnaire_id)
            who = checked_person(asked, sex, age_band, area)
            kept = checked_answers(asked, answers)
            if not any(who) and not kept:
                raise InputProblem(translate("Questionnaires", "何も書かれていない紙は、回答に数えません。"), field="answers")
            values = {"sex": who[0], "age_band": who[1], "area": who[2], "answers": kept}
            if before is not None:
                operation.subject["number"] = before.number
                still = [key for key in before.picked if key in kept]
                operation.update(AnswerSheetRow, known(before.id), **values, picked=still)
            else:
                self._check_held(operation.session, session_id)
                family = self._family(operation.session, questionnaire_id)
                last = operation.session.exec(select(func.max(AnswerSheetRow.number)).where(
                    AnswerSheetRow.session_id == session_id, col(AnswerSheetRow.questionnaire_id).in_(family))).one()
                sheet_id = operation.insert(
                    AnswerSheetRow, questionnaire_id=questionnaire_id, session_id=session_id, number=(last or 0) + 1,
                    picked=[], at=self._day.clock.now(), **values)
            row = operation.session.get(AnswerSheetRow, sheet_id)
            assert row is not None
            return _sheet(row)

    def remove(self, sheet_id: int, *, by: int | None = None) -> None:
        """A paper that was typed twice. The numbers of the others stay, as they are written on the papers."""
        with self._uow.operation(Op.ANSWERS_REMOVED, by=by) as operation:
            operation.subject["number"] = operation.row(AnswerSheetRow, sheet_id)["number"]
            operation.remove(AnswerSheetRow, sheet_id)

    def pick(self, sheet_id: int, key: str, *, picked: bool, by: int | None = None) -> None:
        """Choose a comment for the report, or not. Raises RuleProblem where nothing was written."""
        with self._uow.operation(Op.COMMENT_PICKED, by=by) as operation:
            row = operation.row(AnswerSheetRow, sheet_id)
            if not isinstance(row["answers"].get(key), str):
                raise RuleProblem(translate("Questionnaires", "その感想は、もうありません。画面を開き直してください。"))
            others = [one for one in row["picked"] if one != key]
            operation.update(AnswerSheetRow, sheet_id, picked=[*others, key] if picked else others)

    # parts

    def _typed(self, questionnaire_id: int,
               session_ids: Sequence[int]) -> tuple[dict[int, Questionnaire], list[AnswerSheet]]:
        """All versions by id, and the papers of the sessions in the order of these."""
        with self._uow.read() as session:
            family = self._family(session, questionnaire_id)
            rows = session.exec(select(AnswerSheetRow).where(
                col(AnswerSheetRow.questionnaire_id).in_(family),
                col(AnswerSheetRow.session_id).in_(list(session_ids)))).all()
            place = {session_id: at for at, session_id in enumerate(session_ids)}
            ordered = sorted(rows, key=lambda row: (place[row.session_id], row.number, known(row.id)))
            return {one: self.get(one) for one in family}, [_sheet(row) for row in ordered]

    def _family(self, session: Session, questionnaire_id: int) -> list[int]:
        """Ids of all versions, the first one first. Raises RuleProblem if there is none."""
        row = session.get(QuestionnaireRow, questionnaire_id)
        if row is None:
            raise RuleProblem(translate("Questionnaires", "そのアンケートは見つかりません。"))
        first = row.first_id or questionnaire_id
        later = session.exec(select(QuestionnaireRow.id).where(QuestionnaireRow.first_id == first)
                             .order_by(col(QuestionnaireRow.id))).all()
        return [first, *(known(one) for one in later)]

    def _kinds(self, session: Session, family: Sequence[int]) -> dict[str, str]:
        rows = session.exec(select(QuestionnaireRow).where(col(QuestionnaireRow.id).in_(family))).all()
        answered = [row for row in rows if self._is_answered(session, known(row.id))]
        return {one["key"]: one["kind"] for row in answered for one in row.questions}

    @staticmethod
    def _is_answered(session: Session, questionnaire_id: int) -> bool:
        return session.exec(select(AnswerSheetRow.id).where(
            AnswerSheetRow.questionnaire_id == questionnaire_id).limit(1)).first() is not None

    @staticmethod
    def _sheet_row(operation: Operation, sheet_id: int, session_id: int) -> AnswerSheetRow:
        row = operation.session.get(AnswerSheetRow, sheet_id)
        if row is None or row.session_id != session_id:
            raise RuleProblem(translate("Questionnaires", "その紙は、もうありません。画面を開き直してください。"))
        return row

    def _check_held(self, session: Session, session_id: int) -> None:
        row = session.get(SessionRow, session_id)
        if row is None:
            raise RuleProblem(translate("Questionnaires", "その開催は見つかりません。"))
        if row.state == CANCELLED:
            raise RuleProblem(translate("Questionnaires", "中止した回には、回答を入れられません。"))
        if row.day > max(self._day.today(), self._day.calendar_day()):
            raise RuleProblem(translate("Questionnaires", "まだ開かれていない回です。日付をお確かめください。"))


def _values(given: Questionnaire) -> dict[str, object]:
    return {
        "title": given.title, "asks_sex": given.asks_sex, "asks_age": given.asks_age, "asks_area": given.asks_area,
        "areas": list(given.areas), "active": given.active,
        "questions": [{"key": one.key, "text": one.text, "kind": one.kind, "options": list(one.options)}
                      for one in given.questions]}


def _questionnaire(row: QuestionnaireRow, answered: bool) -> Questionnaire:
    questions = tuple(Question(one["key"], one["text"], one["kind"], tuple(one["options"])) for one in row.questions)
    return Questionnaire(known(row.id), row.title, questions, row.asks_sex, row.asks_age, row.asks_area, tuple(row.areas),
                         answered, row.active)


def _sheet(row: AnswerSheetRow) -> AnswerSheet:
    answers = {key: tuple(value) if isinstance(value, list) else value for key, value in row.answers.items()}
    return AnswerSheet(known(row.id), row.session_id, row.number, row.sex, row.age_band, row.area, answers,
                       tuple(row.picked), row.questionnaire_id)
