"""One question of 設定 with its answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.settings.form_state import Question, answer, find
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import CountEdit, LineEdit, YenEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.scroll_area import ScrollArea


class SettingPage(Page):
    """Looks are worn at once; everything else is kept by the main button."""

    tables = frozenset({"setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, look().px(8), look().px(12))
        self._question: Question | None = None
        self.edit: LineEdit | ChoiceRows | None = None
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        self._question = question = find(args["name"])
        emptied(self._column)
        value = getattr(self.ctx.salon.settings.get(), question.key)
        if question.kind == "choice":
            choices = ChoiceRows(list(question.choices), value)
            if question.look:
                choices.chosen.connect(self._wear)
            self.edit = choices
        elif question.kind == "yen":
            self.edit = YenEdit(value, field=question.key)
            self.edit.setMaximumWidth(look().ems(12))
        elif question.kind == "count":
            self.edit = CountEdit(value, field=question.key, maximum=9_999_999)
            self.edit.setMaximumWidth(look().ems(12))
        else:
            self.edit = LineEdit(str(value))
        if isinstance(self.edit, LineEdit):
            self.edit.submitted.connect(self.guarded(self._keep))
        unit = {"yen": self.tr("円"), "count": self.tr("名")}.get(question.kind, "")
        self.fields = {question.key: Field(question.asks, self.edit, hint=question.hint, unit=unit)}
        self._column.addWidget(self.fields[question.key])
        self._column.addStretch(1)
        self.set_title(question.asks)
        if question.look:
            self.set_main(self.tr("これでよい"), self.ctx.back)
        else:
            self.set_main(self.tr("これに決める"), self._keep)
            self.edit.setFocus()

    def _wear(self, value: object) -> None:
        assert self._question is not None
        worn: dict[str, Any] = {self._question.key: value}
        self.ctx.change_look(**worn)

    def _value(self) -> object:
        question, edit = self._question, self.edit
        assert question is not None
        if isinstance(edit, YenEdit | CountEdit):
            return edit.required()
        if isinstance(edit, LineEdit):
            edit.take_pending()
            return edit.text().strip()
        assert edit is not None
        return edit.value()

    def _keep(self) -> None:
        question = self._question
        assert question is not None
        self.clear_errors()
        self.ctx.salon.settings.change(by=self.ctx.by(), **{question.key: self._value()})
        words = answer(question, self.ctx.salon.settings.get())
        self.ctx.toast(self.tr("{question}を「{answer}」にしました。").format(question=question.asks, answer=words), undo=True)
        self.ctx.back()
