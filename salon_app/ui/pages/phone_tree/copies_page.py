"""配布番号: 連絡網図 handed out one by one with their numbers, and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.services.phone_tree.values import PhoneTree, TreeCopy
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.page import Page
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked

REPORT = "phone-tree"


class TreeCopiesPage(Page):
    """A number goes with a name before it is printed; a row pressed prints it again or says that it came back."""

    tables = frozenset({"tree_copy", "phone_tree", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.tree: PhoneTree | None = None
        self.copies: tuple[TreeCopy, ...] = ()
        self.copy_id: int | None = None
        self.giving = False
        self.who: Person | None = None
        self.only_out = CheckRow(self.tr("渡したままのものだけ"))
        self.only_out.setChecked(True)
        self.only_out.clicked.connect(lambda _on=False: self.refresh())
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._choose(self.copies[at].id))
        self.nothing = Label(wrap=True)
        self.search = PersonSearch(self._find, label=self.tr("どなたに渡しますか"), adding=False)
        self.search.picked.connect(self._pick)
        self.other = LineEdit(placeholder=self.tr("例　自治会の会長"))
        self.other.textEdited.connect(lambda _text: self._other_typed())
        self.other.submitted.connect(self.guarded(self._give))
        self.other_field = Field(self.tr("名簿にいない方は、ここに書きます"), self.other)
        self.fields = {"person": self.other_field}
        self.chosen = Label(step="strong-bold", wrap=True)
        self.about = Label(wrap=True)
        self.again = Button(self.tr("もう一度印刷する"), "print", max_lines=2)
        self.again.clicked.connect(lambda: self._print(self.copy_id))
        self.back = Button(self.tr("今日、戻った"), "return", max_lines=2)
        self.back.clicked.connect(self.guarded(self._take_back))
        self.stop = Button(self.tr("やめる"), "close")
        self.stop.clicked.connect(self._stop)
        self.set_side_buttons(self.stop)
        self.empty = EmptyState(
            self.tr("渡せる連絡網が、まだありません。先に連絡網を作ります。"), icon="people", action=self.tr("連絡網を開く"),
            action_icon="chevron-right", callback=lambda: ctx.go("phone_tree"))
        self.lead = Label(self.tr("図には、渡す方ごとの番号がつきます。番号のない図には、電話番号が出ません。"), wrap=True)
        rows = stacked(self.only_out, self.list, self.nothing)
        self.one = stacked(self.chosen, self.about, self.again, self.back)
        self.who_words = Label(step="strong-bold", wrap=True)
        self.give_part = _Giving(self.who_words, self.search, self.other_field)
        self.sides = Sides(ScrollArea(rows), self.lead, self.one, self.give_part, width=21)
        self.views = QStackedWidget()
        self.views.addWidget(self.sides)
        self.views.addWidget(self.empty)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 4))
        outer.addWidget(self.views)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.giving, self.copy_id, self.who = False, None, None
        self.other.clear()
        self.sides.show_home()

    def refresh(self) -> None:
        self.tree = self.ctx.salon.phone_trees.current()
        self.copies = self.ctx.salon.tree_copies.all(only_out=self.only_out.isChecked())
        every = self.ctx.salon.tree_copies.all()
        self.views.setCurrentIndex(0 if self.tree is not None or every else 1)
        if self.copy_id not in {one.id for one in every}:
            self.copy_id = None
        self.only_out.setVisible(bool(every))
        self.list.set_rows([self._row(one) for one in self.copies])
        self.list.set_current(next((at for at, one in enumerate(self.copies) if one.id == self.copy_id), None))
        self.nothing.setText(self.tr("渡したままの図は、ありません。") if every else self.tr("まだ、どなたにも渡していません。"))
        self.nothing.setVisible(not self.copies)
        self._show(next((one for one in every if one.id == self.copy_id), None))

    def step_back(self) -> bool:
        if self.giving or self.copy_id is not None:
            self._stop()
            return True
        return False

    def state(self) -> Args:
        return {"giving": self.giving, "copy_id": self.copy_id, "other": self.other.text(),
                "who": self.who.id if self.who is not None else None}

    def restore(self, state: Args) -> None:
        self.giving, self.copy_id = state["giving"], state["copy_id"]
        self.other.setText(state["other"])
        self.who = self.ctx.salon.people.get(state["who"]) if state["who"] is not None else None
        self.refresh()

    # --- what is in view -------------------------------------------------------------------------

    def _row(self, one: TreeCopy) -> ListRow:
        words = self.tr("第{version}版　{day}に渡した").format(version=one.tree_number, day=full_day(one.given_on))
        chip: Chip | None = None
        if one.returned_on is not None:
            chip = Chip(self.tr("戻った"), "ok")
        elif self.tree is not None and one.tree_number != self.tree.number:
            chip = Chip(self.tr("古い版"), "warning")
        head = self.tr("第{number}号　{name} 様").format(number=one.id, name=one.given_to)
        return ListRow(head, words, bold=True, right=chip, arrow=self.sides.narrow)

    def _show(self, one: TreeCopy | None) -> None:
        if self.giving:
            self.sides.show_panel(self.give_part)
        elif one is not None:
            self.sides.show_panel(self.one)
            self.chosen.setText(self.tr("第{number}号　{name} 様").format(number=one.id, name=one.given_to))
            self.about.setText(self.tr("{day}に戻りました。").format(day=full_day(one.returned_on)) if one.returned_on is not None
                               else self.tr("{day}に渡しました。").format(day=full_day(one.given_on)))
            self.back.setVisible(one.returned_on is None)
            self.again.setVisible(one.returned_on is None)
        else:
            self.sides.show_home()
        self._say()

    def _say(self) -> None:
        self.stop.setVisible(self.giving)
        if self.tree is None:
            self.set_main(self.tr("渡せる連絡網がありません"), enabled=False)
            return
        if not self.giving:
            self.set_main(self.tr("新しく渡す"), self._begin, icon="plus")
            return
        name = self.who.name if self.who is not None else self.other.text().strip()
        self.who_words.setText(self.tr("{name} 様に、第{version}版を渡します。").format(name=name, version=self.tree.number)
                               if name else "")
        self.who_words.setVisible(bool(name))
        words = self.tr("番号をつけて、印刷へ進む") if name else self.tr("渡す方を選んでください")
        self.set_main(words, self._give, enabled=bool(name), icon="print")

    def _choose(self, copy_id: int) -> None:
        self.copy_id, self.giving = copy_id, False
        self.refresh()

    def _stop(self) -> None:
        self.giving, self.copy_id, self.who = False, None, None
        self.other.clear()
        self.clear_errors()
        self.refresh()

    # --- giving and taking back ------------------------------------------------------------------

    def _begin(self) -> None:
        self.giving, self.copy_id, self.who = True, None, None
        self.search.clear()
        self.refresh()
        self.search.setFocus()

    def _find(self, text: str) -> Sequence[Person]:
        people = self.ctx.salon.people
        return people.search(text) if text else people.all()

    def _pick(self, person: Person) -> None:
        self.who = person
        self.other.clear()
        self.clear_errors()
        self._say()
        button = self.main_button()
        if button is not None:
            button.setFocus()

    def _other_typed(self) -> None:
        self.who = None
        self.other_field.set_error("")
        self._say()

    def _give(self) -> None:
        assert self.tree is not None
        commit_preedit(self.other)
        self.clear_errors()
        given = self.ctx.salon.tree_copies.give(
            self.tree.id, person_id=self.who.id if self.who is not None else None,
            given_to="" if self.who is not None else self.other.text(), by=self.ctx.by())
        self.giving, self.who = False, None
        self.other.clear()
        self.ctx.toast(self.tr("配布番号 第{number}号をつけました。").format(number=given.id), undo=True)
        self._print(given.id)

    def _print(self, copy_id: int | None) -> None:
        self.ctx.go("reports", key=REPORT, copy_id=copy_id)

    def _take_back(self) -> None:
        assert self.copy_id is not None
        self.ctx.salon.tree_copies.take_back(self.copy_id, by=self.ctx.by())
        self.ctx.toast(self.tr("第{number}号が戻りました。").format(number=self.copy_id), undo=True)


class _Giving(QWidget):
    """The search scrolls by itself; below it who is not in the roster."""

    own_scroll = True

    def __init__(self, words: Label, search: PersonSearch, other: Field) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        column.addWidget(search, 1)
        column.addWidget(other)
        column.addWidget(words)

