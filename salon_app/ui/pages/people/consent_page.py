"""同意: what somebody agreed to, refused or took back, on which day and how; each answer is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from salon_app.model.people_words import (
    CONSENTS,
    ERRAND,
    PHONE_TREE,
    PHOTO,
    PROXY,
    ROSTER,
    WATCH_SHARE,
    WAYS,
    WRITTEN,
    consent_words,
    way_words,
)
from salon_app.services.people_values import Consent, PersonCard
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.page import Page
from salon_app.ui.pages.people.form_state import AGREED, Standing, called, standings
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

YES, NO, TAKEN_BACK = "yes", "no", "taken_back"


class PersonConsentPage(Page):
    """Arguments: `person_id`, and `kind` to begin with."""

    tables = frozenset({"consent", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._card: PersonCard | None = None
        self._kind = ROSTER
        self._standings: tuple[Standing, ...] = ()
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._head = Label(step="strong-bold", wrap=True)
        self._asks = Label(tone="muted", wrap=True)
        self._answers: ChoiceKeys | None = None
        self._answers_place = QVBoxLayout()
        self.day = DateChoice(ctx.today, field="given_on")
        self.ways = ChoiceKeys([(way, way_words(way)) for way in WAYS], WRITTEN)
        self.ways.chosen.connect(lambda _way: self._follow())
        self.witness, self.scope, self.note = LineEdit(), LineEdit(placeholder=self.tr("例　自治会、民生委員")), LineEdit()
        self.fields = {
            "given_on": Field(self.tr("うかがった日"), self.day), "how": Field(self.tr("どのように"), self.ways),
            "witness": Field(self.tr("立ち会った方のお名前"), self.witness),
            "scope": Field(self.tr("伝えてよい相手"), self.scope), "note": Field(self.tr("メモ（あれば）"), self.note)}
        self.fields["on"] = self.fields["given_on"]
        self._history = QWidget()
        self._history_column = QVBoxLayout(self._history)
        self._history_column.setContentsMargins(0, look().px(8), 0, 0)
        self._history_column.setSpacing(look().px(4, 2))
        form: list[QWidget | QLayout] = [
            self._head, self._asks, self._answers_place,
            *(self.fields[key] for key in ("given_on", "how", "witness", "scope", "note")), self._history]
        self.tabs = TabBar()
        self.tabs.changed.connect(self._choose)
        if look().scale >= 150:  # three rows above the form would leave it no room
            self._with_tabs(form)
        else:
            list_and_form(self.body, self.list, form)
        if self._prints():
            paper = Button(self.tr("同意書を印刷する"), "print", max_lines=2)
            paper.clicked.connect(self._print)
            self.set_side_buttons(paper)

    def _with_tabs(self, form: list[QWidget | QLayout]) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look().px(8), look().px(12))
        column.setSpacing(look().px(12, 8))
        for part in form:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)
        outer.addWidget(ScrollArea(inner), 1)

    def _prints(self) -> bool:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        return "reports" in self.ctx.shell.page_keys() and any(spec.key == "consent-form" for spec in REPORTS)

    def _print(self) -> None:
        assert self._card is not None
        self.ctx.go("reports", key="consent-form", person_id=self._card.person.id)

    def shown(self, args: Args) -> None:
        self._card = self.ctx.salon.people.card(args["person_id"])
        self._kind = args.get("kind", CONSENTS[0])
        self.set_title(self.tr("同意"))
        self._begin()

    def refresh(self) -> None:
        if self._card is None:
            return
        answers = self.ctx.salon.consents.of(self._card.person.id)
        self._standings = standings(answers, self.ctx.today())
        rows = []
        for one in self._standings:
            chip = Chip(self._state_words(one), "ok" if one.state == AGREED else "plain")
            rows.append(ListRow(consent_words(one.kind), right=chip))
        self.list.set_rows(rows)
        self.list.set_current(CONSENTS.index(self._kind))
        self.tabs.set_words([consent_words(kind) for kind in CONSENTS], CONSENTS.index(self._kind))
        self._show_history([one for one in answers if one.kind == self._kind])
        self._offer_answers()
        self._follow()

    def _state_words(self, standing: Standing) -> str:
        words = {"agreed": self.tr("同意"), "refused": self.tr("同意なし"), "withdrawn": self.tr("撤回"),
                 "not_asked": self.tr("まだ")}
        return words[standing.state]

    def _choose(self, at: int) -> None:
        self._kind = CONSENTS[at]
        self._begin()
        self.refresh()

    def _begin(self) -> None:
        """A blank answer for the kind in hand."""
        self.clear_errors()
        asks = {ROSTER: self.tr("お名前を名簿に載せて、印刷やファイルにしてよいですか。"),
                PHOTO: self.tr("写っている写真を、報告書や掲示に使ってよいですか。"),
                WATCH_SHARE: self.tr("見守りのための情報を、決めた相手に伝えてよいですか。"),
                ERRAND: self.tr("買いものの代行で、お金をお預りし、頼まれた品を店に伝えてよいですか。"),
                PHONE_TREE: self.tr("連絡網の図に、お名前と電話番号をのせてよいですか。")}
        name = called(self._card.person) if self._card is not None else ""
        self._head.setText(self.tr("{name}の「{kind}」").format(name=name, kind=consent_words(self._kind)))
        self._asks.setText(asks[self._kind])
        for edit in (self.witness, self.scope, self.note):
            edit.clear()
        self.ways.set_value(WRITTEN)
        self.day.set_value(self.ctx.today())

    def _standing(self) -> Standing:
        return next(one for one in self._standings if one.kind == self._kind)

    def _offer_answers(self) -> None:
        chosen = self._answers.value() if self._answers is not None else None
        if self._answers is not None:
            self._answers_place.removeWidget(self._answers)
            self._answers.hide()
            self._answers.deleteLater()
        choices = [(YES, self.tr("同意する")), (NO, self.tr("同意しない"))]
        if self._standing().state == AGREED:
            choices.append((TAKEN_BACK, self.tr("撤回する")))
        self._answers = ChoiceKeys(choices, chosen if any(chosen == key for key, _words in choices) else None)
        self._answers.chosen.connect(lambda _value: self._follow())
        self._answers_place.addWidget(self._answers)

    def answer(self, value: str) -> None:
        """Choose one of the answers."""
        assert self._answers is not None
        self._answers.set_value(value)
        self._follow()

    def _follow(self) -> None:
        answer = self._answers.value() if self._answers is not None else None
        given = answer in (YES, NO)
        self.fields["given_on"].setVisible(answer is not None)
        self.fields["given_on"].label.setText(self.tr("いつから") if answer == TAKEN_BACK else self.tr("うかがった日"))
        self.fields["how"].setVisible(given)
        self.fields["witness"].setVisible(given and self.ways.value() == PROXY)
        self.fields["scope"].setVisible(answer == YES and self._kind == WATCH_SHARE)
        self.fields["note"].setVisible(answer is not None)
        words = {YES: self.tr("「{kind}」の同意を記録する"), NO: self.tr("「{kind}」は同意なしと記録する"),
                 TAKEN_BACK: self.tr("「{kind}」の同意を撤回する")}
        if answer is None:
            self.set_main(self.tr("お返事を選んでください"), enabled=False)
        else:
            self.set_main(words[answer].format(kind=consent_words(self._kind)), self._record)

    def _record(self) -> None:
        self.clear_errors()
        assert self._card is not None and self._answers is not None
        for edit in (self.witness, self.scope, self.note):
            edit.take_pending()
        answer, standing, by = self._answers.value(), self._standing(), self.ctx.by()
        name, kind = called(self._card.person), consent_words(self._kind)
        if answer == TAKEN_BACK:
            assert standing.answer is not None
            self.ctx.salon.consents.withdraw(standing.answer.id, on=self.day.value(), note=self.note.text(), by=by)
            sentence = self.tr("{name}の「{kind}」の同意を撤回しました。")
        else:
            self.ctx.salon.consents.record(
                self._card.person.id, self._kind, agreed=answer == YES, given_on=self.day.value(),
                how=str(self.ways.value()), witness=self.witness.text() if self.ways.value() == PROXY else "",
                scope=self.scope.text() if self._kind == WATCH_SHARE and answer == YES else "", note=self.note.text(), by=by)
            sentence = (self.tr("{name}の「{kind}」の同意を記録しました。") if answer == YES else
                        self.tr("{name}は「{kind}」に同意なしと記録しました。"))
        self.ctx.toast(sentence.format(name=name, kind=kind), undo=True)
        self._answers.set_value(None)
        self._begin()
        self.refresh()

    # --- what was said before --------------------------------------------------------------------

    def _show_history(self, answers: list[Consent]) -> None:
        emptied(self._history_column)
        if answers:
            self._history_column.addWidget(Label(self.tr("これまでのお返事"), step="bold"))
        for one in answers:
            self._history_column.addWidget(Label(self._words(one), wrap=True))

    def _words(self, answer: Consent) -> str:
        said = self.tr("{way}で同意") if answer.agreed else self.tr("{way}で「同意しない」")
        words = [full_day(answer.given_on), said.format(way=way_words(answer.how))]
        if answer.witness:
            words.append(self.tr("立ち会い {name}").format(name=answer.witness))
        if answer.scope:
            words.append(self.tr("相手 {scope}").format(scope=answer.scope))
        if answer.withdrawn_on is not None:
            words.append(self.tr("{day}に撤回").format(day=full_day(answer.withdrawn_on)))
        if answer.note:
            words.append(answer.note)
        return "　".join(words)

    def state(self) -> Args:
        return {"kind": self._kind, "answer": self._answers.value() if self._answers is not None else None,
                "way": self.ways.value(), "day": self.day.state(), "witness": self.witness.text(),
                "scope": self.scope.text(), "note": self.note.text()}

    def restore(self, state: Args) -> None:
        if self._card is None:
            return
        self._kind = state.get("kind", self._kind)
        self._begin()
        self.refresh()
        self.ways.set_value(state.get("way", WRITTEN))
        self.day.restore(state.get("day", {}))
        for edit, key in ((self.witness, "witness"), (self.scope, "scope"), (self.note, "note")):
            edit.setText(state.get(key, ""))
        if state.get("answer"):
            self.answer(state["answer"])
