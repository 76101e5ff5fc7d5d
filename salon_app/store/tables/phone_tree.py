"""連絡網: versions of the tree, the rounds it was used in, and the numbered copies that are out."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant


class PhoneTreeRow(SQLModel, table=True):
    """第`number`版. `state`: draft, current, past; only one is current."""

    __tablename__ = "phone_tree"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    number: int = Field(unique=True)
    state: str = "draft"
    valid_from: date | None = None
    most_calls: int = 4  # how many one caller should ring at most
    note: str = ""


class TreeNodeRow(SQLModel, table=True):
    """A person's place: rung by `parent_id` (None: 発信元), the `sort`-th of them."""

    __tablename__ = "tree_node"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    tree_id: int = Field(foreign_key="phone_tree.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    parent_id: int | None = Field(default=None, foreign_key="tree_node.id", index=True)
    sort: int = 0
    away_until: date | None = None  # 休止 until
    reports_back: bool = False  # 終端: rings the 発信元 when it is done


class TreeRoundRow(SQLModel, table=True):
    """訓練 (drill) or 本番 (real): a message on its way through a version of the tree."""

    __tablename__ = "tree_round"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    tree_id: int = Field(foreign_key="phone_tree.id", index=True)
    kind: str  # drill, real
    message: str
    business_date: date = Field(index=True)
    started_at: datetime = instant()
    started_by: int | None = Field(default=None, foreign_key="person.id")
    ended_at: datetime | None = instant(nullable=True)
    ended_by: int | None = Field(default=None, foreign_key="person.id")
    note: str = ""


class TreeCallRow(SQLModel, table=True):
    """A call of a round: `caller_id` rang `node_id` (both nodes). `report`: 終端's report back to the 発信元."""

    __tablename__ = "tree_call"
    __table_args__ = (Index("ix_tree_call_round_id_node_id", "round_id", "node_id"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    round_id: int = Field(foreign_key="tree_round.id")
    node_id: int = Field(foreign_key="tree_node.id")
    caller_id: int | None = Field(default=None, foreign_key="tree_node.id")
    result: str
    report: bool = False
    time: datetime = instant()  # when it was rung
    at: datetime = instant()  # when it was entered
    by: int | None = Field(default=None, foreign_key="person.id")
    source: str = "window"  # window, sheet, sample


class TreeCopyRow(SQLModel, table=True):
    """A printed copy: its id is the 配布番号. Given to somebody and taken back."""

    __tablename__ = "tree_copy"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    tree_id: int = Field(foreign_key="phone_tree.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    given_to: str = ""
    given_on: date
    given_by: int | None = Field(default=None, foreign_key="person.id")
    returned_on: date | None = None
