"""Neighbours and bodies: names as written, how to reach them, what they agreed to, and the 区分 they belong to."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, json_list


class HouseholdRow(SQLModel, table=True):
    """世帯: people who live together."""

    __tablename__ = "household"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str = ""


class PersonRow(SQLModel, table=True):
    """A person or a body (団体・施設); names are stored exactly as written (DOMAIN: names are never normalised).

    `name` is the whole name. `family` and `given` are its parts; both empty: 未分割, or a body. `birth_date` is exact;
    else the birth lies in the years `birth_year_from` to `birth_year_to`. `search_key`, `sort_key` and `phone_key` are
    derived and only there for speed; an empty `sort_key` is not worked out yet.
    """

    __tablename__ = "person"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    family: str = ""
    given: str = ""
    reading: str = ""
    is_body: bool = False
    block: str = ""  # 号棟
    room: str = ""  # 号室
    postcode: str = ""
    address: str = ""
    phones: list[Any] = json_list()  # [{number, label}]
    birth_date: date | None = None
    birth_year_from: int | None = None
    birth_year_to: int | None = None
    sex: str = ""  # male, female, unanswered (無回答), '' not asked
    kinds: list[Any] = json_list()
    own_number: str = ""  # 会員番号 of the salon's own roster, by which its file is told again
    household_id: int | None = Field(default=None, foreign_key="household.id", index=True)
    lives_alone: bool = False
    elderly_couple: bool = False
    care_mark: bool = False  # 「!」 on sheets, which never say why
    notes: str = ""
    active: bool = True
    left_on: date | None = None
    merged_into_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    search_key: str = Field(default="", index=True)
    sort_key: str = ""
    phone_key: str = ""


class EmergencyContactRow(SQLModel, table=True):
    """緊急連絡先 of a person, in the order to be rung. `contact_id` where the contact is in the roster too."""

    __tablename__ = "emergency_contact"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    name: str
    relation: str = ""
    phone: str = ""
    key_holder: bool = False
    sort: int = 0


class ConsentRow(SQLModel, table=True):
    """同意 as data: what was agreed to (or refused), when, how, and when it was withdrawn."""

    __tablename__ = "consent"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str  # roster (名簿掲載), photo (写真), watch_share (見守り情報の共有先)
    agreed: bool = True  # False: asked and refused
    given_on: date
    how: str = "written"  # written (書面), oral (口頭), proxy (代筆)
    witness: str = ""
    scope: str = ""  # 共有先
    withdrawn_on: date | None = None
    note: str = ""


class ClassificationRow(SQLModel, table=True):
    """区分 that the salon defines (要支援者等, 区内, 子ども …). With ages it follows from the birth by itself."""

    __tablename__ = "classification"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    least_age: int | None = None
    most_age: int | None = None
    counted: bool = True  # shown as うち○○名 on reports
    sort: int = 0
    active: bool = True


class PersonClassificationRow(SQLModel, table=True):
    """Somebody's 区分 between two dates, both included; None: open."""

    __tablename__ = "person_classification"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    classification_id: int = Field(foreign_key="classification.id", index=True)
    since: date | None = None
    until: date | None = None


class DifferentPeopleRow(SQLModel, table=True):
    """別の方: two entries that look alike and were said to be two people. The smaller id stands first."""

    __tablename__ = "different_people"
    __table_args__ = (UniqueConstraint("first_id", "second_id"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    first_id: int = Field(foreign_key="person.id")
    second_id: int = Field(foreign_key="person.id", index=True)
