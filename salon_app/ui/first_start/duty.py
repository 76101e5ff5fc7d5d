"""当番: the names of those who will stand at the counter, one after the other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.ui.first_start.form_state import FirstStartForm, HelperLine
from salon_app.ui.first_start.question import Question
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.tile_grid import TileGrid


class _NameCard(Card):
    """A name in the list, and the button that takes it out again."""

    def __init__(self, line: HelperLine) -> None:
        super().__init__(padding=look().px(8, 6))
        row = QHBoxLayout()
        row.setContentsMargins(look().px(8), 0, 0, 0)
        words = line.name if not line.reading else f"{line.name}\n{line.reading}"
        row.addWidget(Label(words, wrap=True), 1)
        self.out = Button(self.tr("外す"), "close", height=look().target, padding=look().px(10, 8))
        self.out.setAccessibleName(self.tr("{name}を外す").format(name=line.name))
        row.addWidget(self.out)
        self.column.addLayout(row)


class DutyQuestion(Question):
    """A name and Enter; what still stands in the field counts when going on."""

    def __init__(self, form: FirstStartForm) -> None:
        super().__init__("duty", form, self.tr("当番をする方のお名前を教えてください"),
                         self.tr("お名前を書いて Enter を押すと、下にならびます。あとから何人でも足せます。"))
        worn = look()
        self._lines = list(form.helpers)
        self.name = LineEdit(form.helper_typed.name, placeholder=self.tr("例　見本 花子"), step="strong")
        self.reading = LineEdit(form.helper_typed.reading, placeholder=self.tr("例　みほん はなこ"), step="strong")
        name = Field(self.tr("お名前"), self.name)
        self.fields["name"] = name
        reading = Field(self.tr("ふりがな（なくてもよい）"), self.reading)
        self.add = Button(self.tr("加える"), "plus", height=worn.field)
        self.add.clicked.connect(self.guarded(self.take_name))
        for edit in (self.name, self.reading):
            edit.submitted.connect(self.guarded(self._entered))
            edit.textChanged.connect(lambda _text: self._typed())
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn.margin)
        grid.setVerticalSpacing(worn.px(8))
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(reading, 0 if worn.scale < 150 else 1, 1 if worn.scale < 150 else 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.add, 0 if worn.scale < 150 else 2, 2 if worn.scale < 150 else 0,
                       Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(grid)
        self._count = Label()
        self.column.addWidget(self._count)
        self.names = TileGrid(14, gap=worn.px(10, 8), most=3)
        self.column.addWidget(self.names)
        self.finish()
        self._show()

    def take_focus(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self, form: FirstStartForm) -> FirstStartForm:
        return replace(form, helpers=tuple(self._lines),
                       helper_typed=HelperLine(self.name.text(), self.reading.text()))

    def check(self) -> None:
        commit_preedit(self.name)
        if self.name.text().strip():
            self.take_name()

    def take_name(self) -> None:
        """The typed name joins the list. Raises InputProblem when there is none, or it is there already."""
        commit_preedit(self.name)
        commit_preedit(self.reading)
        line = HelperLine(self.name.text().strip(), self.reading.text().strip())
        if not line.name:
            raise InputProblem(self.tr("お名前を書いてから押してください。"), field="name")
        if line.name in [one.name for one in self._lines]:
            raise InputProblem(self.tr("そのお名前は、もうならんでいます。"), field="name")
        self._lines.append(line)
        self.name.clear()
        self.reading.clear()
        self._show()
        self.touched()
        self.take_focus()

    def _entered(self) -> None:
        """Enter: takes the name; with nothing typed it leads on."""
        if self.name.text().strip() or self.reading.text().strip():
            self.take_name()
        else:
            self.press_main()

    def _remove(self, line: HelperLine) -> None:
        self._lines.remove(line)
        self._show()
        self.touched()
        self.take_focus()

    def _typed(self) -> None:
        self.fields["name"].set_error("")
        self._say()
        self.touched()

    def _show(self) -> None:
        cards: list[QWidget] = []
        for line in self._lines:
            card = _NameCard(line)
            card.out.clicked.connect(lambda _checked=False, one=line: self._remove(one))
            cards.append(card)
        self.names.set_tiles(cards)
        self._count.setText(self.tr("{count}名").format(count=len(self._lines)) if self._lines else "")
        self._count.setVisible(bool(self._lines))
        self._say()

    def _say(self) -> None:
        count = len(self._lines) + bool(self.name.text().strip())
        self.set_main(self.tr("{count}名に決めて、次へ").format(count=count) if count else self.tr("お名前なしで、次へ"))
