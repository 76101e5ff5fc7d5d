"""名簿: a search that answers while one types, あかさたな, the list, and the card of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.kana import OTHER_ROW
from salon_app.services.people_values import Person
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.people.card_view import PersonCardView
from salon_app.ui.pages.people.form_state import LEFT, UNREAD, called, standings, this_year
from salon_app.ui.pages.people.phone_lines import phone_lines
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.kana_index import KanaIndex
from salon_app.ui.widgets.person_list import PersonList
from salon_app.ui.widgets.person_search import SearchEdit
from salon_app.ui.widgets.scroll_area import ScrollArea

ERRANDS_COUNTED = 200
"""More than anybody's in a year."""


class PeoplePage(Page):
    """In large type the card takes the list's place, and 戻る leads back to the list."""

    tables = frozenset({"person", "consent", "household", "emergency_contact", "person_classification", "attendance", "errand",
                        "watch_plan", "watch_pause", "watch_attempt", "watch_case", "phone_tree"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.steps = worn.scale >= 150
        self._part = ""  # UNREAD or LEFT: only these
        self._everybody: tuple[Person, ...] = ()
        self._chosen: int | None = None
        self._newer_than: int | None = None  # the last entry before somebody new was to be written
        self.search = SearchEdit(self.tr("お名前・電話・号棟") if self.steps else self.tr("お名前・ふりがな・電話・号棟でさがす"))
        self.search.textChanged.connect(lambda _text: self._search())
        self.search.submitted.connect(self._take_only)
        self.search.down.connect(self._down)
        self.erase = Button(self.tr("消す"), "close")
        self.erase.clicked.connect(self._erase)
        new = Button(self.tr("新しい方を書く"), "plus", max_lines=2)
        new.clicked.connect(self._write_new)
        head = QHBoxLayout()
        head.setSpacing(worn.px(8))
        head.addWidget(self.search, 1)
        head.addWidget(self.erase)
        head.addSpacing(worn.px(24, 4))
        head.addWidget(new)
        self.index = KanaIndex()
        self.index.row_chosen.connect(self._choose_row)
        self.list = PersonList()
        self.list.chosen.connect(lambda person: self._take(person, step=False))
        self.list.taken.connect(lambda person: self._take(person, step=True))
        self.list.left_upwards.connect(lambda: self.search.setFocus(Qt.FocusReason.TabFocusReason))
        self._empty = EmptyState(
            self.tr("名簿にはまだどなたもいません。お一人ずつ書くか、いままでの名簿を取りこみます。"), icon="people",
            action=self.tr("ほかの名簿から取りこむ"), action_icon="download", callback=lambda: ctx.go("people_import"))
        self.card = PersonCardView()
        self.card.consent_wanted.connect(lambda: ctx.go("person_consent", person_id=self._chosen))
        self.card.errand_wanted.connect(lambda: ctx.go("errand_request", person_id=self._chosen))
        self.card.watch_wanted.connect(lambda: ctx.go("watch_plan", person_id=self._chosen))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(6))
        column.addWidget(self.card)
        column.addStretch(1)
        self._card_area = ScrollArea(inner)
        self._nobody = EmptyState(self.tr("左の一覧からお名前を選ぶと、ここに出ます。"), icon="person")
        self._finding = finding = QWidget()
        outer = QVBoxLayout(finding)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 6))
        outer.addLayout(head)
        outer.addWidget(self.index)
        both = QHBoxLayout()
        both.setSpacing(worn.margin)
        self._none = EmptyState("", icon="search", action=self.tr("新しい方を書く"), callback=self._write_new)
        left = QWidget()
        found = QVBoxLayout(left)
        found.setContentsMargins(0, 0, 0, 0)
        for widget in (self.list, self._none, self._empty):
            found.addWidget(widget, 1)
        if not self.steps:
            left.setFixedWidth(worn.px(440, 400))
        both.addWidget(left)
        outer.addLayout(both, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(finding)
        if self.steps:
            self.stack.addWidget(self._card_area)
        else:
            both.addWidget(self._card_area, 1)
            both.addWidget(self._nobody, 1)
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.stack)
        more = Button(self.tr("そのほか"), "list")
        more.clicked.connect(lambda: ctx.go("people_more"))
        buttons = [more]
        if self._prints():
            paper = Button(self.tr("名簿を印刷") if self.steps else self.tr("名簿を印刷する"), "" if self.steps else "print")
            paper.clicked.connect(lambda: ctx.go("reports", key="roster"))
            buttons.append(paper)
        self.set_side_buttons(*buttons)

    def _prints(self) -> bool:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        return "reports" in self.ctx.shell.page_keys() and any(spec.key == "roster" for spec in REPORTS)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        part = args.get("part", "")
        if part != self._part:
            self._part = part
            self._chosen = None
            self.search.clear()
            self.index.show_row("")
        if "person_id" in args:
            self._chosen = args["person_id"]
        titles = {UNREAD: self.tr("読み未入力の方"), LEFT: self.tr("来なくなった方")}
        self.set_title(titles.get(part, self.tr("名簿")))
        self.index.setVisible(part != UNREAD)
        self.search.setFocus()

    def refresh(self) -> None:
        people = self.ctx.salon.people.all(with_inactive=True)
        if self._part == UNREAD:
            self._everybody = self.ctx.salon.people.without_reading()
        elif self._part == LEFT:
            self._everybody = tuple(one for one in people if not one.active)
        else:
            self._everybody = self.ctx.salon.people.all()
        self.index.offer_other(any(one.index_row == OTHER_ROW for one in self._everybody))
        newest = max((one.id for one in people), default=0)
        if self._newer_than is not None and newest > self._newer_than:  # somebody new was written: they are in hand
            self._chosen = newest
            self.search.clear()
            self.index.show_row("")
        self._newer_than = None
        if self._chosen is not None and all(one.id != self._chosen for one in people):
            self._chosen = None  # merged, or undone
        self._search()
        self._show_card()

    def leaving(self) -> None:
        self.card.hide_details()

    def step_back(self) -> bool:
        if self.steps and self.stack.currentIndex() == 1:
            self._step(0)
            return True
        return False

    def state(self) -> Args:
        return {"text": self.search.text(), "row": self.index.row(), "chosen": self._chosen,
                "step": self.stack.currentIndex()}

    def restore(self, state: Args) -> None:
        self.index.show_row(state.get("row", ""))
        self._chosen = state.get("chosen")
        self.search.setText(state.get("text", ""))
        self._search()
        self._show_card()
        if self.steps and self._chosen is not None:
            self._step(state.get("step", 0))

    # --- finding ---------------------------------------------------------------------------------

    def found(self) -> tuple[Person, ...]:
        """Who is listed for what is typed, or under the tab chosen."""
        text = self.search.text().strip()
        if not text:
            row = self.index.row()
            return tuple(one for one in self._everybody if one.index_row == row) if row else self._everybody
        found = self.ctx.salon.people.search(text, with_inactive=True)
        if not self._part:
            return found
        here = {one.id for one in self._everybody}
        return tuple(one for one in found if one.id in here)

    def _search(self) -> None:
        """At each key."""
        text = self.search.text().strip()
        self.erase.setEnabled(bool(self.search.text()))
        if text and self.index.row():
            self.index.show_row("")
        found = self.found()
        if text and self._chosen is not None and all(one.id != self._chosen for one in found):
            self._chosen = None  # who is in hand is one of those in view
            self._show_card()
        count = self.tr("{count}名が見つかりました。") if text else self.tr("{count}名です。")
        self.list.set_people(found, count.format(count=len(found)), chosen=self._chosen)
        nobody = not self._everybody and not text
        self.list.setVisible(bool(found))
        self._none.setVisible(not found and not nobody)
        missing = self.tr("「{text}」は見つかりません。ふりがなの初めだけでも探せます。").format(text=text)
        self._none.set_sentence(missing if text else self.tr("ここには、どなたもいません。"))
        self._empty.setVisible(nobody)
        if self._part:
            self._empty.set_sentence(self.tr("いま、あてはまる方はいません。"))
        if self._empty.button is not None:
            self._empty.button.setVisible(not self._part and "people_import" in self.ctx.shell.page_keys())

    def _choose_row(self, _row: str) -> None:
        self.search.clear()
        self._search()

    def _erase(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _down(self) -> None:
        if self.list.people():
            self.list.enter()

    def _take_only(self) -> None:
        """Enter: the only one found, else into the list."""
        if len(self.list.people()) == 1:
            self.list.set_chosen(self.list.people()[0].id)
            self._take(self.list.people()[0], step=True)
        else:
            self._down()

    # --- the one in hand -------------------------------------------------------------------------

    def _take(self, person: Person, *, step: bool) -> None:
        self._chosen = person.id
        self._show_card()
        if step and self.steps:
            self._step(1)

    def _step(self, step: int) -> None:
        if step == 0:
            self.card.hide_details()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else it goes to whatever is next, and scrolls there
        self.stack.setCurrentIndex(step)
        self._card_area.view.verticalScrollBar().setValue(0)
        if step == 0:
            self.search.setFocus()
        self._say()

    def _show_card(self) -> None:
        chosen = self._chosen
        if not self.steps:
            self._card_area.setVisible(chosen is not None)
            self._nobody.setVisible(chosen is None and bool(self._everybody))
        elif chosen is None and self.stack.currentIndex() == 1:
            self._step(0)
        if chosen is not None:
            salon, today = self.ctx.salon, self.ctx.today()
            card = salon.people.card(chosen)
            year = this_year(today, salon.settings.get().fiscal_start_month)
            classes = [one.name for one in salon.classifications.all()
                       if salon.classifications.holders(one.id, [chosen], on=today)]
            self.card.show_card(
                card, today, classes=classes, standings=standings(card.consents, today), year=year,
                came=salon.attendance.of_person(chosen, year[0].replace(year=year[0].year - 1), today),
                errands=salon.errands.of_person(chosen, most=ERRANDS_COUNTED),
                away=len(salon.errands.nobody_home(year[0], person_id=chosen)), phone=phone_lines(salon, chosen))
        self._say()

    def _say(self) -> None:
        chosen = next((one for one in self.list.people() if one.id == self._chosen), None)
        if chosen is None and self._chosen is not None:
            chosen = self.ctx.salon.people.get(self._chosen)
        if chosen is None or (self.steps and self.stack.currentIndex() == 0):
            self.set_main(self.tr("お名前を選んでください"), enabled=False)
            self.set_hint("" if self.steps else self.tr("お名前、ふりがな、電話番号、号棟で探せます。"))
            return
        args = {"focus": "reading"} if self._part == UNREAD else {}
        words = self.tr("{name}のふりがなを入れる") if args else self.tr("{name}の内容を直す")
        self.set_main(words.format(name=called(chosen)),
                      lambda: self.ctx.go("person_edit", person_id=self._chosen, **args))
        self.set_hint("" if self.steps else self.tr("出した内容は、1分たつと隠れます。"))

    def _write_new(self) -> None:
        people = self.ctx.salon.people.all(with_inactive=True)
        self._newer_than = max((one.id for one in people), default=0)
        self.ctx.go("person_edit", name=self.search.text().strip() if not self.list.people() else "")
