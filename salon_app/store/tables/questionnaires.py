"""アンケート: the questions, built once, and the answers typed from paper."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list, json_object


class QuestionnaireRow(SQLModel, table=True):
    """Questions in order, each {key, text, kind, options}. Once answered, another version is another row.

    `first_id` is the row of its first version (None: this one), so that answers to all versions are added up.
    """

    __tablename__ = "questionnaire"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    title: str
    questions: list[Any] = json_list()
    asks_sex: bool = True
    asks_age: bool = True
    asks_area: bool = True
    areas: list[Any] = json_list()
    active: bool = True
    first_id: int | None = Field(default=None, foreign_key="questionnaire.id", index=True)


class AnswerSheetRow(SQLModel, table=True):
    """One filled-in paper of a session, without a name. `picked` are keys of comments chosen for the report."""

    __tablename__ = "answer_sheet"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    questionnaire_id: int = Field(foreign_key="questionnaire.id", index=True)
    session_id: int = Field(foreign_key="activity_session.id", index=True)
    number: int  # written on the paper, from 1 for each session
    sex: str = ""  # male, female, unanswered
    age_band: str = ""  # 60, 70 …: the decade; under20; '' not answered
    area: str = ""  # 居住地
    answers: dict[str, Any] = json_object()
    picked: list[Any] = json_list()
    at: datetime = instant()
