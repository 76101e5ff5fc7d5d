"""The first three questions: the body's name and kind, its 年度, consumption tax."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.problems import InputProblem
from salon_app.model.spoken_dates import short_month, spoken_fiscal_year, spoken_month
from salon_app.services.founding import FoundingService
from salon_app.ui.date_words import full_day
from salon_app.ui.first_start.form_state import FirstStartForm, kinds, registration, tax_words
from salon_app.ui.first_start.question import Question
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.text import glued
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows, ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label


class NameQuestion(Question):
    """団体の名前 and its kind."""

    def __init__(self, form: FirstStartForm) -> None:
        super().__init__("name", form, self.tr("団体のお名前を教えてください"),
                         self.tr("画面の上と、報告書や領収書に出ます。あとから「設定」で変えられます。"))
        self.edit = LineEdit(form.name, placeholder=self.tr("例　ふれあいサロン見本"), step="strong")
        field = Field(self.tr("団体の名前"), self.edit)
        self.fields["name"] = field
        self.edit.textChanged.connect(lambda _text: self._typed())
        self.edit.submitted.connect(self.press_main)
        self.kind = ChoiceWall(kinds(), form.kind, least_ems=9, most=3)
        self.kind.chosen.connect(lambda _kind: self.touched())
        self.column.addWidget(field)
        self.column.addWidget(Label(self.tr("団体の種類")))
        self.column.addWidget(self.kind)
        self.column.addWidget(Label(self.tr("わからないときは「任意団体」のままで大丈夫です。"), tone="muted", wrap=True))
        self.finish()
        self._say()

    def take_focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self, form: FirstStartForm) -> FirstStartForm:
        return replace(form, name=self.edit.text(), kind=self.kind.value())

    def check(self) -> None:
        commit_preedit(self.edit)
        if not self.edit.text().strip():
            raise InputProblem(
                self.tr("団体の名前を入れてください。まだ決まらないときは「あとで決める」を押します。"), field="name")

    def _typed(self) -> None:
        self.fields["name"].set_error("")
        self._say()
        self.touched()

    def _say(self) -> None:
        self.set_main(self.tr("この名前で、次へ") if self.edit.text().strip() else self.tr("名前を入れて、次へ"))


class YearQuestion(Question):
    """The first month of the 年度, and what that makes of today."""

    def __init__(self, form: FirstStartForm, today: date) -> None:
        super().__init__("year", form, self.tr("年度は何月に始まりますか"),
                         self.tr("会計と報告書の1年を、この月から数えます。わからないときは4月のままで大丈夫です。"))
        self._today = today
        months = [(month, short_month(month)) for month in range(1, 13)]
        self.month = ChoiceWall(months, form.month, least_ems=5.3, most=6)
        for key in self.month.buttons():
            key.step = "title-plain"
            key.setFixedHeight(look().px(64, 88))
        self.month.chosen.connect(lambda _month: self._chose())
        self.column.addWidget(self.month)
        self._year = Label(wrap=True)
        self._year.setTextFormat(Qt.TextFormat.RichText)
        sign = Label()
        side = look().px(22, 34)
        sign.setPixmap(icon_pixmap("note", side, look().palette.text, self.devicePixelRatioF()))
        line = QHBoxLayout()
        line.setSpacing(look().px(12, 8))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._year, 1)
        self.column.addSpacing(look().px(6, 0))
        self.column.addLayout(line)
        self.column.addWidget(Label(self.tr("あとから「設定」で変えられます。"), tone="muted", wrap=True))
        self.finish()
        self._say()

    def read(self, form: FirstStartForm) -> FirstStartForm:
        return replace(form, month=self.month.value())

    def year_words(self) -> str:
        """「今日は令和8年度になります（…）。」"""
        month = self.month.value()
        year = fiscal_year(self._today, month)
        first, last = fiscal_year_range(year, month)
        return self.tr("今日は{year}になります（{first}〜{last}）。").format(
            year=spoken_fiscal_year(year, month), first=full_day(first), last=full_day(last))

    def _chose(self) -> None:
        self._say()
        self.touched()

    def _say(self) -> None:
        month = self.month.value()
        label = spoken_fiscal_year(fiscal_year(self._today, month), month)
        self._year.setText(glued(self.year_words()).replace(glued(label), f"<b>{glued(label)}</b>", 1))
        self.set_main(self.tr("{month}に決めて、次へ").format(month=spoken_month(month)))


class TaxQuestion(Question):
    """Does the salon pay consumption tax? 免税 unless it says so."""

    def __init__(self, form: FirstStartForm) -> None:
        super().__init__("tax", form, self.tr("消費税を税務署に納めていますか"),
                         self.tr("売上が1年に1,000万円までの団体は、ふつう納めていません（免税）。"))
        self.taxed = ChoiceRows([
            (False, tax_words(False), self.tr("伝票と領収書に税は出ません。わからないときは、こちらのままで大丈夫です。")),
            (True, tax_words(True), self.tr("消費税の届けを税務署に出している団体です。税率ごとの金額が出ます。")),
        ], form.taxed)
        self.taxed.chosen.connect(lambda _taxed: self._chose())
        self.number = LineEdit(form.registration, placeholder=self.tr("例　T1234567890123"))
        self._number = Field(
            self.tr("インボイスの登録番号（ある場合だけ）"), self.number, hint=self.tr("Tと13けたの数字です。"))
        self.fields["registration_number"] = self._number
        self.number.textChanged.connect(lambda _text: self._typed())
        self.number.submitted.connect(self.press_main)
        self.column.addWidget(self.taxed)
        self.column.addWidget(self._number)
        self.column.addWidget(Label(self.tr("あとから「設定」で変えられます。"), tone="muted", wrap=True))
        self.finish()
        self._say()

    def read(self, form: FirstStartForm) -> FirstStartForm:
        return replace(form, taxed=self.taxed.value(), registration=self.number.text())

    def check(self) -> None:
        commit_preedit(self.number)
        if self.taxed.value():
            FoundingService.check_registration_number(registration(self.number.text()))

    def _typed(self) -> None:
        self.fields["registration_number"].set_error("")
        self.touched()

    def _chose(self) -> None:
        self._say()
        self.touched()

    def _say(self) -> None:
        taxed = self.taxed.value()
        self._number.setVisible(taxed)
        self.set_main(self.tr("課税に決めて、次へ") if taxed else self.tr("免税に決めて、次へ"))
