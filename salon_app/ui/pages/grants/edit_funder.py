"""助成元: who gives the money, what it is called, and whom to ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from salon_app.services.grants.values import Grant
from salon_app.ui.pages.grants.step import Step
from salon_app.ui.widgets.edits import TextEdit

WORDS = ("funder", "name", "number", "addressee", "contact", "contact_phone", "notes")


class FunderStep(Step):
    """助成元 and the grant's name are needed, the rest as far as it is known."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        left, right = self.sides
        left.addWidget(self.line("funder", self.tr("助成元"), placeholder=self.tr("例　見本市社会福祉協議会")))
        left.addWidget(self.line("name", self.tr("助成金の名前"), placeholder=self.tr("例　ふれあいサロン助成金")))
        left.addWidget(self.line("number", self.tr("整理番号"), placeholder=self.tr("交付決定通知書の番号")))
        left.addWidget(self.line("addressee", self.tr("報告書のあて先"), placeholder=self.tr("例　見本市社会福祉協議会 会長")))
        left.addStretch(1)
        right.addWidget(self.line("contact", self.tr("担当の方"), placeholder=self.tr("例　地域福祉課 例田さん")))
        right.addWidget(self.line("contact_phone", self.tr("電話"), placeholder=self.tr("例　000-000-0000")))
        right.addWidget(self.field("notes", self.tr("メモ"), TextEdit(rows=4)))
        right.addStretch(1)

    def fill(self, grant: Grant | None) -> None:
        for key in WORDS:
            self.set_text(key, getattr(grant, key) if grant is not None else "")

    def values(self) -> dict[str, Any]:
        return {key: self.text(key).strip() for key in WORDS}

    def missing(self) -> str:
        if not self.text("funder").strip():
            return self.tr("助成元の名前を入れてください")
        return "" if self.text("name").strip() else self.tr("助成金の名前を入れてください")
