"""Alembic's entry: runs on the connection that run.py (or a developer's autogenerate) hands over."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy.types import TypeDecorator

from salon_app.store.tables import metadata


def render_item(kind: str, item: Any, autogen: Any) -> str | bool:
    """Write our own types as the plain ones they are stored as, so that revisions stand alone."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl_instance).__name__}()"
    if kind == "type" and type(item).__name__ == "AutoString":
        return "sa.String()"
    return False


context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata,
    render_item=render_item,  # type: ignore[arg-type] # False, "as usual", is missing in Alembic's own annotation
    render_as_batch=True, transactional_ddl=False, compare_type=True)
context.run_migrations()
