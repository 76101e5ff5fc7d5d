"""電話かけ表を印刷する: which date, part of the day and caller; or who is rung and visited while the salon is closed.

The pages bear names and telephones: they are drawn at once, but shown only when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta

from salon_app.model.problems import InputProblem
from salon_app.model.watch import PARTS, part_words
from salon_app.reports import REPORTS, ReportOptions
from salon_app.services.watch_calls.sheet_values import SHEET
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.paper_page import Paper, PaperPage
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

CLOSING = "closing-calls"
TODAY, TOMORROW, OTHER = "today", "tomorrow", "other"
EVERYBODY = 0


class WatchSheetsPage(PaperPage):
    """Optional argument: `closing` (休みの間に電話・訪問する方)."""

    tables = frozenset({"watch_plan", "watch_pause", "watch_attempt", "watch_case", "printed_sheet", "person"})
    left_width = 430

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        there = {spec.key for spec in REPORTS}
        kinds = [(SHEET, self.tr("電話かけ表"), self.tr("かけながら印をつけ、あとで番号で入力する紙")),
                 (CLOSING, self.tr("休みの間に電話・訪問する方"), self.tr("サロンが休みの日に、受け持つ方へ渡す紙"))]
        self.kind = ChoiceRows([(key, words, "" if self.narrow else note) for key, words, note in kinds if key in there], SHEET)
        self.kind.chosen.connect(lambda _kind: self.refresh())
        self.day = self._keys([(TODAY, self.tr("今日")), (TOMORROW, self.tr("明日")), (OTHER, self.tr("別の日"))], TODAY)
        self.day.chosen.connect(lambda _value: self._day_chosen())
        self.other = self._date_edit("day")
        self.part = self._keys([("", self.tr("1日分")), *((one, part_words(one)) for one in PARTS)], "", sign=False)
        self.part.chosen.connect(lambda _value: self.make())
        self.caller = ChoiceWall(least_ems=6.4)
        self.caller.chosen.connect(lambda _value: self.make())
        self.first, self.last = self._date_edit("first"), self._date_edit("last")
        self.fields = {
            "day": Field(self.tr("いつの分ですか"), self.day), "other": Field(self.tr("何日ですか"), self.other),
            "part": Field(self.tr("どの回ですか"), self.part), "caller": Field(self.tr("かける人"), self.caller),
            "first": Field(self.tr("休みの初めの日"), self.first), "last": Field(self.tr("休みの終わりの日"), self.last)}
        self._hide_later = later(self, lambda: self._look(False), HIDE_AFTER_MS)
        self.looking = Button(self.tr("見本を見る"), "eye", max_lines=2)
        self.looking.setCheckable(True)
        self.looking.clicked.connect(lambda on=False: self._look(on))
        self.larger.hide()  # the pages are looked at instead, for a minute
        self.head.addWidget(self.looking)
        self.left.setSpacing(look().px(12, 8))
        for part in (Label(self.tr("どの紙ですか"), step="strong-bold"), self.kind, *self.fields.values()):
            self.left.addWidget(part)

    def _keys(self, choices: Sequence[tuple[str, str]], value: str, *, sign: bool = True) -> ChoiceKeys | ChoiceWall:
        """Side by side, or in rows of a wall where their words are too long for that."""
        keys = ChoiceKeys(choices, value, sign=sign)
        if keys.sizeHint().width() + look().target // 2 <= look().ems(12.5 if self.narrow else 21):
            return keys
        return ChoiceWall(choices, value, least_ems=6, sign=sign)

    def _date_edit(self, field: str) -> DateEdit:
        edit = DateEdit(today=self.ctx.today, field=field, placeholder=self.tr("例　11/23"))
        edit.editingFinished.connect(self.make)
        edit.submitted.connect(self.make)
        return edit

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        super().shown(args)
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
        self.make()

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
        self.make()

    # --- what is chosen ------------------------------------------------------------------------------

    def _day_chosen(self) -> None:
        other = self.day.value() == OTHER
        self.fields["other"].setVisible(other)
        if other:
            self.other.setFocus()
        self.make()

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

    def asked(self) -> Callable[[], Paper] | None:
        kind, options, salon = self.kind.value(), self._options(), self.ctx.salon
        if options is None:
            return None

        def collect() -> Paper:
            if kind == SHEET:
                sheet = salon.watch_sheets.sheet(options.start, part=options.part, caller_id=options.caller_id)
                people, pending = len(sheet.rows), int(not sheet.code)
            else:
                people = len({line.plan.id for line in salon.watch_calls.over_closing(options.start, options.end)})
                pending = 0
            return Paper(salon.report(kind, options), pending, people)

        return collect

    def lacking(self) -> tuple[str, str] | None:
        if self.paper is not None:
            return None if self.paper.people else (
                self.tr("この日にかける電話はありません。"), self.tr("印刷するものはありません"))
        if self._options() is not None:
            return None
        words = self.tr("日にちをお確かめください") if self.kind.value() == CLOSING else self.tr("日にちを入れてください")
        return self.tr("日にちを入れると、ここに見本を作ります。"), words

    def heading(self, paper: Paper) -> str:
        return self.tr("{count}名分").format(count=paper.people)

    def print_words(self, paper: Paper) -> str:
        words = self.tr("番号をつけて{count}名分を印刷する") if paper.pending else self.tr("{count}名分を印刷する")
        return words.format(count=paper.people)

    def show_paper(self, paper: Paper) -> None:
        if self.looking.isChecked():
            super().show_paper(paper)
        else:
            self.preview.show_waiting(self.tr("お名前と電話番号がのる紙です。\n「見本を見る」で、1分間出ます。"))

    def say(self) -> None:
        super().say()
        self.looking.setEnabled(self.paper is not None and self.paper.people > 0)
        self.looking.set_text(self.tr("見本をかくす") if self.looking.isChecked() else self.tr("見本を見る"))

    def _look(self, on: bool) -> None:
        """Show the pages for a minute, or no longer."""
        self.looking.setChecked(on)
        if on:
            self._hide_later.start()
        else:
            self._hide_later.stop()
        if self.paper is not None:
            self.show_paper(self.paper)
        self.say()

    def issue(self) -> None:
        options = self._options()
        assert options is not None
        self.ctx.salon.watch_sheets.issue(options.start, part=options.part, caller_id=options.caller_id, by=self.ctx.by())
