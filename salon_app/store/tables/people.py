"""Neighbours. For now what the counter needs: a name, its reading, the block, and who helps."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT


class PersonRow(SQLModel, table=True):
    """A person; the name is stored exactly as written (DOMAIN: names are never normalised)."""

    __tablename__ = "person"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str
    reading: str = ""
    search_key: str = Field(default="", index=True)
    block: str = ""
    helper: bool = False
    active: bool = True
