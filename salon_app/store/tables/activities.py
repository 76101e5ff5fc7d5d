"""行事: activities, their sessions, who is expected, who came, what was paid, and what is said of it afterwards.

Times of day are minutes since midnight, money is yen.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list, json_object


class ActivityRow(SQLModel, table=True):
    """折り紙教室, お茶会 …: what its sessions start from. `program_id` is its 事業, `kind` as 通いの場 surveys ask."""

    __tablename__ = "activity"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    program_id: int | None = Field(default=None, foreign_key="program.id")
    kind: str = "other"  # exercise, meal, tea, dementia, hobby, study, meeting, open, other
    form: str = "meeting"  # meeting (集まる), phone (電話), visit (訪問)
    place: str = ""
    starts: int | None = None
    ends: int | None = None
    instructor_id: int | None = Field(default=None, foreign_key="person.id")
    instructor: str = ""  # where the 講師 is not in the roster
    capacity: int | None = None
    fee: int = 0  # 参加費, the material in it
    material_fee: int = 0  # of the fee
    bring: str = ""
    audience: str = ""  # 対象者
    publicity: str = ""  # 告知方法
    content: str = ""
    counted: bool = True  # False: kept out of 参加者 figures (役員会)
    repeat: dict[str, Any] = json_object()
    schedule_note: str = ""  # words about when, as they came from a file and could not be understood
    sort: int = 0
    active: bool = True


class ActivityMemberRow(SQLModel, table=True):
    """いつもの方: somebody expected at each session of an activity, between two dates (None: open)."""

    __tablename__ = "activity_member"
    __table_args__ = (UniqueConstraint("activity_id", "person_id"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    since: date | None = None
    until: date | None = None


class SessionRow(SQLModel, table=True):
    """One 開催 on a date. Its own values, so that a change of the activity leaves the past alone.

    `state`: planned, cancelled, confirmed (人数確定), reported. `unnamed_*` are people counted without a name.
    `confirmed_counts` is what was fixed when it was confirmed.
    """

    __tablename__ = "activity_session"
    __table_args__ = (Index("ix_activity_session_day", "day", "starts"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    activity_id: int = Field(foreign_key="activity.id", index=True)
    program_id: int | None = Field(default=None, foreign_key="program.id")
    day: date
    starts: int | None = None
    ends: int | None = None
    title: str = ""  # '': the activity's name
    form: str = "meeting"
    place: str = ""
    instructor_id: int | None = Field(default=None, foreign_key="person.id")
    instructor: str = ""
    capacity: int | None = None
    fee: int = 0
    material_fee: int = 0
    bring: str = ""
    counted: bool = True
    state: str = "planned"
    cancel_reason: str = ""
    unnamed_men: int = 0
    unnamed_women: int = 0
    unnamed_children: int = 0
    unnamed_others: int = 0  # 性別などを数えていない
    confirmed_at: datetime | None = instant(nullable=True)
    confirmed_by: int | None = Field(default=None, foreign_key="person.id")
    confirmed_counts: dict[str, Any] = json_object()
    content: str = ""  # 内容
    outcome: str = ""  # 成果
    issues: str = ""  # 課題
    moved_from: date | None = None  # planned on this date at first: the repeat does not fill it again
    source: str = "window"  # window, repeat, import, sample


class ReservationRow(SQLModel, table=True):
    """予約: somebody (or a bare name) expected at a session with `companions` more. Waiting ones are served by `id`.

    `state`: reserved, waiting, offered (繰り上げを電話中), cancelled.
    """

    __tablename__ = "reservation"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="activity_session.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    name: str = ""
    phone: str = ""
    companions: int = 0
    state: str = "reserved"
    place_in_line: int = 0  # order among the waiting
    note: str = ""
    at: datetime = instant()


class AttendanceRow(SQLModel, table=True):
    """出席: one person at one session, once, in one role."""

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("session_id", "person_id"),
        Index("ix_attendance_person_id_session_id", "person_id", "session_id"),
        AUTOINCREMENT,
    )
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="activity_session.id")
    person_id: int = Field(foreign_key="person.id")
    role: str = "participant"  # participant, helper, instructor, visitor (見学)
    walk_in: bool = False  # 当日参加
    came_late: int | None = None  # minutes since midnight
    left_early: int | None = None
    note: str = ""


class SessionFeeRow(SQLModel, table=True):
    """参加費 received: for one person, or as one sum for `count` people (`person_id` None).

    A name that is filled into a sum points at it by `of_sum_id` and has no movement of its own: nothing is posted twice.
    """

    __tablename__ = "session_fee"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="activity_session.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    count: int = 1
    amount: int
    movement_id: int | None = Field(default=None, foreign_key="movement.id", index=True)
    of_sum_id: int | None = Field(default=None, foreign_key="session_fee.id", index=True)
    taken_back: bool = False


class SessionCorrectionRow(SQLModel, table=True):
    """訂正: a change of a session's attendance after it was confirmed, with the reason and the totals around it."""

    __tablename__ = "session_correction"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="activity_session.id", index=True)
    business_date: date = Field(index=True)  # the day the correction was made
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
    reason: str
    what: str  # code of the change: added, removed, role, timing, unnamed, merged
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    before: dict[str, Any] = json_object()
    after: dict[str, Any] = json_object()


class PhotoRow(SQLModel, table=True):
    """写真 of a session, kept in the data folder by its hash. `shown` are ids of the people to be recognised in it."""

    __tablename__ = "photo"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="activity_session.id", index=True)
    file: str
    caption: str = ""
    shown: list[Any] = json_list()
    nobody_recognisable: bool = False
    sort: int = 0
