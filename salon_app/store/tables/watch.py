"""見守り電話: who is rung when, what each attempt brought, and what was done about it until it ended.

Times of day are minutes since midnight. Nothing here says how somebody is beyond the fixed answers and what was noted.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list


class WatchPlanRow(SQLModel, table=True):
    """One person's watch calls. `slots`: [{weekday (0 Monday), time}]. The neighbour may be somebody not in the roster."""

    __tablename__ = "watch_plan"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    slots: list[Any] = json_list()
    caller_id: int | None = Field(default=None, foreign_key="person.id", index=True)  # who rings
    retries: int = 2  # further tries on the same day
    retry_minutes: int = 60
    visit_after_days: int = 2  # calendar days without contact until the neighbour visits
    neighbour_id: int | None = Field(default=None, foreign_key="person.id", index=True)  # ご近所見守り
    neighbour: str = ""
    neighbour_phone: str = ""
    doctor: str = ""  # かかりつけ医
    doctor_phone: str = ""
    key_note: str = ""  # 鍵の所在
    notes: str = ""
    since: date
    until: date | None = None


class WatchPauseRow(SQLModel, table=True):
    """休止 from `start` to `end` (None: until said otherwise). Paused is never safe; it ends by itself."""

    __tablename__ = "watch_pause"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="watch_plan.id", index=True)
    start: date
    end: date | None = None
    why: str = "other"  # hospital, journey, other
    note: str = ""


class WatchCaseRow(SQLModel, table=True):
    """対応: opened by 体調不良, 要連絡, or silence; open until it is ended with its outcome. `next_*`: who does what by when."""

    __tablename__ = "watch_case"
    __table_args__ = (Index("ix_watch_case_ended_on", "ended_on"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    cause: str  # unwell, contact, silent, other
    opened_on: date = Field(index=True)
    opened_time: int | None = None
    opened_at: datetime = instant()
    opened_by: int | None = Field(default=None, foreign_key="person.id")
    next_step: str = ""
    next_person_id: int | None = Field(default=None, foreign_key="person.id")
    next_who: str = ""
    next_on: date | None = None
    next_time: int | None = None
    ended_on: date | None = None
    ended_at: datetime | None = instant(nullable=True)
    ended_by: int | None = Field(default=None, foreign_key="person.id")
    outcome: str = ""
    outcome_note: str = ""


class WatchAttemptRow(SQLModel, table=True):
    """A call, or a visit, and what it brought. `slot_on`: the date of the planned call it belongs to.

    `key` tells a row of the automatic call service's file again; a second import doubles nothing.
    """

    __tablename__ = "watch_attempt"
    __table_args__ = (
        Index("ix_watch_attempt_plan_id_business_date", "plan_id", "business_date"),
        Index("ix_watch_attempt_business_date", "business_date"),
        Index("uq_watch_attempt_key", "key", unique=True),
        AUTOINCREMENT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="watch_plan.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str = "call"  # call, visit
    slot_on: date
    business_date: date
    time: int | None = None
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")  # who recorded it
    caller_id: int | None = Field(default=None, foreign_key="person.id")
    result: str
    note: str = ""
    case_id: int | None = Field(default=None, foreign_key="watch_case.id", index=True)
    source: str = "window"  # window, sheet, import, sample
    key: str | None = None


class WatchStepRow(SQLModel, table=True):
    """What was done in a case: 折返し, 訪問, 家族, 地域包括支援センター, 民生委員, 119, or noted."""

    __tablename__ = "watch_step"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="watch_case.id", index=True)
    kind: str
    business_date: date
    time: int | None = None
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
    who: str = ""  # who did it, or with whom was spoken
    note: str = ""


class WatchCheckRow(SQLModel, table=True):
    """本日の確認: 朝・昼・夕 ticked by somebody."""

    __tablename__ = "watch_check"
    __table_args__ = (Index("uq_watch_check_business_date_part", "business_date", "part", unique=True), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    business_date: date
    part: str  # morning, noon, evening
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")


class ConcernAsideRow(SQLModel, table=True):
    """気になる方 set aside until a date, with a reason."""

    __tablename__ = "concern_aside"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    until: date
    reason: str
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
