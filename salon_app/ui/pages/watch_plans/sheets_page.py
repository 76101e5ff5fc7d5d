"""電話かけ表を印刷する: which date, part of the day and caller; or who is rung and visited while the salon is closed.

The pages bear names and telephones: they are drawn at once, but shown only when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.watch import PARTS, part_words
from salon_app.reports import REPORTS, ReportOptions
from salon_app.reports.output import file_name, render
from salon_app.services.watch_calls.sheet_values import SHEET
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.page import Page
from salon_app.ui.printing import print_or_keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.print_preview import PrintPreview
from salon_app.ui.widgets.scroll_area import ScrollArea

CLOSING = "closing-calls"
TODAY, TOMORROW, OTHER = "today", "tomorrow", "other"
EVERYBODY = 0


@dataclass(frozen=True)
class _Made:
    """The pages of what is chosen; `people` on them; `pending`: the sheet gets its number before it is printed."""

    pdf: bytes
    title: str
    people: int
    pending: bool


class WatchSheetsPage(Page):
    """Optional argument: `closing` (休みの間に電話・訪問する方)."""

    tables = frozenset({"watch_plan", "watch_pause", "watch_attempt", "watch_case", "printed_sheet", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._narrow = worn.scale >= 150
        self._made: _Made | None = None
        self._wanted = 0
        self._print_when_made = False
        there = {spec.key for spec in REPORTS}
        kinds = [(SHEET, self.tr("電話かけ表"), self.tr("かけながら印をつけ、あとで番号で入力する紙")),
                 (CLOSING, self.tr("休みの間に電話・訪問する方"), self.tr("サロンが休みの日に、受け持つ方へ渡す紙"))]
        self.kind = ChoiceRows([(key, words, "" if self._narrow else note) for key, words, note in kinds if key in there], SHEET)
        self.kind.chosen.connect(lambda _kind: self.refresh())
        self.day = self._keys([(TODAY, self.tr("今日")), (TOMORROW, self.tr("明日")), (OTHER, self.tr("別の日"))], TODAY)
        self.day.chosen.connect(lambda _value: self._day_chosen())
        self.other = self._date_edit("day")
        self.part = self._keys([("", self.tr("1日分")), *((one, part_words(one)) for one in PARTS)], "", sign=False)
        self.part.chosen.connect(lambda _value: self._make())
        self.caller = ChoiceWall(least_ems=6.4)
        self.caller.chosen.connect(lambda _value: self._make())
        self.first, self.last = self._date_edit("first"), self._date_edit("last")
        self.fields = {
            "day": Field(self.tr("いつの分ですか"), self.day), "other": Field(self.tr("何日ですか"), self.other),
            "part": Field(self.tr("どの回ですか"), self.part), "caller": Field(self.tr("かける人"), self.caller),
            "first": Field(self.tr("休みの初めの日"), self.first), "last": Field(self.tr("休みの終わりの日"), self.last)}
        self.preview = PrintPreview()
        self._hide_later = later(self, lambda: self._look(False), HIDE_AFTER_MS)
        self._lay_out()

    def _keys(self, choices: Sequence[tuple[str, str]], value: str, *, sign: bool = True) -> ChoiceKeys | ChoiceWall:
        """Side by side, or in rows of a wall where their words are too long for that."""
        keys = ChoiceKeys(choices, value, sign=sign)
        if keys.sizeHint().width() + look().target // 2 <= look().ems(12.5 if self._narrow else 21):
            return keys
        return ChoiceWall(choices, value, least_ems=6, sign=sign)

    def _date_edit(self, field: str) -> DateEdit:
        edit = DateEdit(today=self.ctx.today, field=field, placeholder=self.tr("例　11/23"))
        edit.editingFinished.connect(self._make)
        edit.submitted.connect(self._make)
        return edit

    def _lay_out(self) -> None:
        worn = look()
        inner = QWidget()
        options = QVBoxLayout(inner)
        options.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        options.setSpacing(worn.px(12, 8))
        options.addWidget(Label(self.tr("どの紙ですか"), step="strong-bold"))
        options.addWidget(self.kind)
        for key in ("day", "other", "part", "caller", "first", "last"):
            options.addWidget(self.fields[key])
        options.addStretch(1)
        self._left = ScrollArea(inner)
        if not self._narrow:
            self._left.setFixedWidth(worn.px(430))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, worn.px(8))
        column.setSpacing(worn.px(8))
        head = QHBoxLayout()
        self._pages = Label(self.tr("見本"), step="strong-bold", wrap=True)
        self.looking = Button(self.tr("見本を見る"), "eye", max_lines=2)
        self.looking.setCheckable(True)
        self.looking.clicked.connect(lambda on=False: self._look(on))
        head.addWidget(self._pages, 1)
        head.addWidget(self.looking)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self._left, 1 if self._narrow else 0)
        row.addWidget(right, 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._print_when_made = False
        self.clear_errors()
        self.kind.set_value(CLOSING if args.get("closing") else SHEET)
        self.day.set_value(TODAY)
        tomorrow = self.ctx.today() + timedelta(days=1)
        self.first.set_value(tomorrow)
        self.last.set_value(tomorrow)
        self.looking.setChecked(False)

    def refresh(self) -> None:
        callers = {plan.caller_id: plan.caller for plan in self.ctx.salon.watch_plans.all() if plan.caller_id is not None}
        self.caller.set_choices([(EVERYBODY, self.tr("みんな")), *callers.items()], self.caller.value() or EVERYBODY)
        if self.caller.value() is None:
            self.caller.set_value(EVERYBODY)
        closing = self.kind.value() == CLOSING
        for key, field in self.fields.items():
            field.setVisible((key in ("first", "last")) == closing)
        self.fields["caller"].setVisible(not closing and len(callers) > 1)
        self.fields["other"].setVisible(not closing and self.day.value() == OTHER)
        self._make()

    def leaving(self) -> None:
        self._look(False)

    def state(self) -> Args:
        return {"kind": self.kind.value(), "day": self.day.value(), "other": self.other.text(), "part": self.part.value(),
                "caller": self.caller.value(), "first": self.first.text(), "last": self.last.text()}

    def restore(self, state: Args) -> None:
        for part, key in ((self.kind, "kind"), (self.day, "day"), (self.part, "part")):
            part.set_value(state[key])
        for edit, key in ((self.other, "other"), (self.first, "first"), (self.last, "last")):
            edit.setText(state[key])
        self.refresh()
        self.caller.set_value(state["caller"])
        self._make()

    # --- what is chosen ------------------------------------------------------------------------------

    def _day_chosen(self) -> None:
        other = self.day.value() == OTHER
        self.fields["other"].setVisible(other)
        if other:
            self.other.setFocus()
        self._make()

    def _on(self) -> date | None:
        """The date of the 電話かけ表, None while it can't be read."""
        today = self.ctx.today()
        if self.day.value() == OTHER:
            with suppress(InputProblem):
                return self.other.value()
            return None
        return today + timedelta(days=int(self.day.value() == TOMORROW))

    def _options(self) -> ReportOptions | None:
        """What is to be drawn, None while something can't be read."""
        if self.kind.value() == CLOSING:
            with suppress(InputProblem):
                first, last = self.first.value(), self.last.value()
                if first is not None and last is not None and first <= last:
                    self.fields["last"].set_error("")
                    return ReportOptions(first, last)
                if first is not None and last is not None:
                    self.fields["last"].set_error(self.tr("休みの終わりが、初めより前になっています。"))
            return None
        day = self._on()
        if day is None:
            return None
        return ReportOptions(day, day, part=self.part.value(), caller_id=self.caller.value() or None)

    # --- making and printing ---------------------------------------------------------------------------

    def _make(self) -> None:
        kind, options, salon = self.kind.value(), self._options(), self.ctx.salon
        self._wanted += 1
        number = self._wanted
        self._made = None
        self._say()
        if options is None:
            return

        def work(progress: Progress) -> _Made:
            if kind == SHEET:
                sheet = salon.watch_sheets.sheet(options.start, part=options.part, caller_id=options.caller_id)
                people, pending = len(sheet.rows), not sheet.code
            else:
                people = len({line.plan.id for line in salon.watch_calls.over_closing(options.start, options.end)})
                pending = False
            models = salon.report(kind, options)
            title = file_name(models, "pdf").removesuffix(".pdf").replace("_", "　")
            return _Made(render(models, "pdf", progress=progress).data, title, people, pending)

        self.long(self.tr("見本を作っています"), work, lambda made: self._show(number, made))

    def _show(self, number: int, made: _Made) -> None:
        if number != self._wanted:
            return
        self._made = made
        self._say()
        waited, self._print_when_made = self._print_when_made, False
        if waited and not made.pending and self.isVisible():
            self._print()

    def _say(self) -> None:
        made = self._made
        self._pages.setText(self.tr("{count}名分").format(count=made.people) if made is not None else self.tr("見本"))
        self.looking.setEnabled(made is not None and made.people > 0)
        self.looking.set_text(self.tr("見本をかくす") if self.looking.isChecked() else self.tr("見本を見る"))
        if made is None:
            waiting = self._options() is not None
            self.preview.show_waiting("" if waiting else self.tr("日にちを入れると、ここに見本を作ります。"))
            date_words = (self.tr("日にちをお確かめください") if self.kind.value() == CLOSING else
                          self.tr("日にちを入れてください"))
            self.set_main(self.tr("見本を作っています") if waiting else date_words, enabled=False)
        elif not made.people:
            self.preview.show_waiting(self.tr("この日にかける電話はありません。"))
            self.set_main(self.tr("印刷するものはありません"), enabled=False)
        else:
            if self.looking.isChecked():
                self.preview.show_pdf(made.pdf)
            else:
                self.preview.show_waiting(self.tr("お名前と電話番号がのる紙です。\n「見本を見る」で、1分間出ます。"))
            words = self.tr("番号をつけて{count}名分を印刷する") if made.pending else self.tr("{count}名分を印刷する")
            self.set_main(words.format(count=made.people), self._number if made.pending else self._print, icon="print")

    def _look(self, on: bool) -> None:
        """Show the pages for a minute, or no longer."""
        self.looking.setChecked(on)
        if on:
            self._hide_later.start()
        else:
            self._hide_later.stop()
        self._say()

    def _number(self) -> None:
        """Give the sheet its 用紙番号; it is printed as soon as it is drawn with it."""
        options = self._options()
        assert options is not None
        self.ctx.salon.watch_sheets.issue(options.start, part=options.part, caller_id=options.caller_id, by=self.ctx.by())
        self._print_when_made = True
        self._make()

    def _print(self) -> None:
        if self._made is not None:
            print_or_keep(self, self._made.pdf, self._made.title)
