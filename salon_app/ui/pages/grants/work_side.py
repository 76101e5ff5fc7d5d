"""What is to be done about a grant: findings before the report, documents, papers, and what was agreed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.grants.lens import GrantLens
from salon_app.services.grants.values import Attachment, Grant
from salon_app.ui.pages.grants.files_part import FilesPart
from salon_app.ui.pages.grants.terms_part import TermsPart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

STEPS = {"over_budget": "lines", "no_publicity": "conditions"}
"""Findings that are mended in one step of the grant's form."""


class WorkSide(QWidget):
    """`going(page, arguments)` when something leads on. `pages`: those there are."""

    going = Signal(str, dict)

    def __init__(self, pages: Collection[str]) -> None:
        super().__init__()
        worn = look()
        self._pages = frozenset(pages)
        self._grant: Grant | None = None
        self._findings: list[tuple[str, dict[str, Any]]] = []
        self._documents: list[tuple[str, dict[str, Any]]] = []
        self.checks = ListBox()
        self.checks.row_pressed.connect(lambda at: self.going.emit(*self._findings[at]))
        self.nothing = Label(self.tr("いま足りないものはありません。"), wrap=True)
        self.documents = ListBox()
        self.documents.row_pressed.connect(lambda at: self.going.emit(*self._documents[at]))
        self.files, self.terms = FilesPart(), TermsPart()
        self.files.opened.connect(lambda one: self._go("grant_file", attachment_id=one))
        self.to_edit = Button(self.tr("直す"), "pencil", height=worn.target, max_lines=2)
        self.to_edit.clicked.connect(lambda: self._go("grant_edit"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn.px(8, 6))
        self._part(self.tr("提出前チェック"), self.checks, self.nothing)
        self._part(self.tr("報告の書類をつくる"), self.documents)
        self._part(self.tr("もらった書類"), self.files)
        self._part(self.tr("決まりごと"), self.terms, beside=self.to_edit)
        self._column.addStretch(1)

    def _part(self, heading: str, *parts: QWidget, beside: QWidget | None = None) -> None:
        if self._column.count():
            self._column.addSpacing(look().px(10, 8))
        head = QHBoxLayout()
        head.addWidget(Label(heading, step="strong-bold"), 1)
        if beside is not None:
            head.addWidget(beside)
        self._column.addLayout(head)
        for part in parts:
            self._column.addWidget(part)

    def _go(self, page: str, **args: Any) -> None:
        assert self._grant is not None
        self.going.emit(page, {**args, "grant_id": self._grant.id})

    # --- what is shown -----------------------------------------------------------------------------

    def show_lens(self, lens: GrantLens, programs: str, files: Sequence[Attachment]) -> None:
        """Show a grant as it stands; `programs`: names of the 事業 it covers."""
        grant = self._grant = lens.finance.grant
        assert grant is not None
        self._show_checks(lens)
        self._show_documents(grant)
        self.files.set_files(files)
        self.terms.show_grant(grant, programs)

    def _show_checks(self, lens: GrantLens) -> None:
        self._findings = [(one.page, {**one.args, **({"step": STEPS[one.code]} if one.code in STEPS else {})})
                          for one in lens.findings]
        self.checks.set_rows([
            ListRow(one.sentence, icon="warning", warning=True, arrow=one.page in self._pages, pressable=one.page in self._pages)
            for one in lens.findings])
        self.nothing.setVisible(not lens.findings)

    def _show_documents(self, grant: Grant) -> None:
        named = (("grant-activity", self.tr("実施報告書")), ("grant-finance", self.tr("収支決算書")),
                 ("receipts-list", self.tr("領収書一覧表")), ("payment-list", self.tr("支払明細書")))
        period: dict[str, date] = {"start": grant.starts, "end": grant.ends}
        found = [(words, "reports", {"key": key, **period, "grant_id": grant.id}) for key, words in named]
        found.append((self.tr("助成元の様式に書きこむ"), "funder_forms", {"grant_id": grant.id}))
        found.append((self.tr("文章をコピーする"), "grant_texts", {"grant_id": grant.id}))
        shown = [one for one in found if one[1] in self._pages]
        self._documents = [(page, args) for _words, page, args in shown]
        self.documents.set_rows([ListRow(words, icon="paper", arrow=True, height=look().px(52, 76))
                                 for words, _page, _args in shown])
