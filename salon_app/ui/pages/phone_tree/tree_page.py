"""連絡網: the version in force as an outline or a pyramid, what is to be mended, and the ways to everything done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.phone_trees import kind_words
from salon_app.reports import REPORTS
from salon_app.services.phone_tree.values import PhoneTree, TreeWarning
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.phone_tree.form_state import SLIPS, Mend, mend_of, outline, size_words, version_words
from salon_app.ui.pages.phone_tree.outline import Outline
from salon_app.ui.pages.phone_tree.place_part import AwayPart, PlacePart
from salon_app.ui.pages.phone_tree.pyramid import Pyramid
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.pages.phone_tree.warnings_part import WarningsPart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.phone_tabs import TREE, PhoneTabs
from salon_app.ui.widgets.scroll_area import ScrollArea

LIST, PICTURE, MORE = "list", "picture", "more"


class TreePage(Page):
    """A row pressed shows the person; in large type in place of the list. Optional argument: `view`."""

    tables = frozenset({"phone_tree", "tree_node", "tree_round", "tree_call", "person", "consent"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.tree: PhoneTree | None = None
        self.warnings: tuple[TreeWarning, ...] = ()
        self.node_id: int | None = None
        self.outline, self.pyramid, self.about = Outline(), Pyramid(), Label(step="strong-bold", wrap=True)
        self.outline.pressed.connect(self._choose)
        self.outline.reached.connect(self._choose)
        self.overview = _Overview(self._ways())
        self.overview.warnings.mending.connect(self._mend)
        self.overview.went.connect(self._go)
        self.person = QWidget()
        self.place, self.away = PlacePart(numbers=True), AwayPart(ctx)
        self.place.mending.connect(self._mend)
        self.away.wanted.connect(lambda day: self.guarded(lambda: self._set_away(day))())
        self.fields = {"away_until": self.away.field}
        self.close_person = Button(self.tr("一覧のみ"), "close", height=look().target)
        self.close_person.clicked.connect(self._close)
        self.empty = EmptyState(
            self.tr("連絡網は、まだありません。発信元（はじめにかける方）から決めて、下に入る方を加えていきます。"),
            icon="people", action=self.tr("連絡網を作りはじめる"), callback=self.guarded(self._edit))
        self.edit = Button("", "pencil", max_lines=2)
        self.edit.clicked.connect(self.guarded(self._edit))
        self.set_side_buttons(self.edit)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        self.tabs = PhoneTabs(self.ctx, TREE)
        column = QVBoxLayout(self.person)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        for part in (self.place, self.away, self.close_person):
            column.addWidget(part)
        self.sides = Sides(self.outline, self.overview, self.person, width=18.5)
        self.close_person.setVisible(not self.sides.narrow)
        choices = [(LIST, self.tr("一覧")), (PICTURE, self.tr("図"))]
        icons = ["list", "grid"]
        if self.sides.narrow:
            choices.append((MORE, self.tr("ほか")))
            icons.append("info")
        self.view = ChoiceKeys(choices, LIST, icons=icons)
        self.view.chosen.connect(lambda _value: self._turn())
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        inside.addWidget(self.pyramid)
        inside.addStretch(1)
        self.picture = ScrollArea(holder)
        self.views = QStackedWidget()
        for view in (self.sides, self.picture, self.empty):
            self.views.addWidget(view)
        head = QHBoxLayout()
        head.setSpacing(worn.px(12, 8))
        head.addWidget(self.tabs, 1)
        head.addWidget(self.view)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(10, 6))
        outer.addLayout(head)
        outer.addWidget(self.about)
        outer.addWidget(self.views, 1)

    def _ways(self) -> list[tuple[str, str, str, Args]]:
        """Words, icon, page, arguments."""
        printed = {spec.key for spec in REPORTS}
        ways: list[tuple[str, str, str, Args]] = [
            (self.tr("図を渡す・印刷する"), "print", "tree_copies", {}),
            (self.tr("通話票を印刷する"), "print", "reports", {"key": SLIPS}),
            (self.tr("これまでの記録"), "clock", "tree_rounds", {})]
        return [way for way in ways if way[3].get("key", SLIPS) in printed or not way[3]]

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.node_id = None
        self.sides.show_home()
        self.view.set_value(args.get("view", LIST))

    def refresh(self) -> None:
        trees = self.ctx.salon.phone_trees
        self.tree = trees.current()
        self.warnings = trees.warnings(self.tree.id) if self.tree is not None else ()
        draft, running = trees.draft(), self.ctx.salon.tree_rounds.running()
        there = self.tree is not None
        for part in (self.about, self.view, self.edit):
            part.setVisible(there)
        self.edit.set_text(self.tr("下書きのつづき") if draft is not None else self.tr("直す（次の版の下書き）"))
        if self.tree is None:
            self.views.setCurrentWidget(self.empty)
            if self.empty.button is not None:
                words = self.tr("下書きのつづき") if draft is not None else self.tr("連絡網を作りはじめる")
                self.empty.button.set_text(words)
            self.set_main(self.tr("連絡網がないので、始められません"), enabled=False)
            return
        self.about.setText(f"{version_words(self.tree)}　{size_words(self.tree)}")
        self.overview.warnings.show_warnings(self.warnings)
        self.pyramid.show_tree(self.tree)
        self._show_person()
        self._turn()
        if running is not None:
            self.set_main(self.tr("いま回している連絡（{kind}）を開く").format(kind=kind_words(running.kind)),
                          lambda: self.ctx.go("tree_round", round_id=running.id), icon="phone")
        else:
            self.set_main(self.tr("訓練・本番を始める"), lambda: self.ctx.go("tree_round"), icon="phone")

    def leaving(self) -> None:
        self.place.reveal.conceal()

    def step_back(self) -> bool:
        if self.node_id is not None:
            self._close()
            return True
        if self.view.value() != LIST:
            self.view.set_value(LIST)
            self._turn()
            return True
        return False

    def state(self) -> Args:
        return {"view": self.view.value(), "node_id": self.node_id}

    def restore(self, state: Args) -> None:
        view = state["view"]
        self.view.set_value(view if self.sides.narrow or view != MORE else LIST)
        self.node_id = state["node_id"]
        self.refresh()

    # --- what is in view -------------------------------------------------------------------------

    def _turn(self) -> None:
        """The view chosen."""
        chosen = self.view.value()
        self.views.setCurrentWidget(self.picture if chosen == PICTURE else self.sides)
        if chosen == MORE:
            self.sides.show_panel(self.overview)
        elif self.sides.narrow and self.node_id is None:
            self.sides.show_home()

    def _choose(self, node_id: int) -> None:
        self.node_id = node_id
        self._show_person()

    def _close(self) -> None:
        self.node_id = None
        self.place.reveal.conceal()
        self.sides.show_home()
        self._show_person()
        self.outline.setFocus()

    def _show_person(self) -> None:
        assert self.tree is not None
        if self.node_id not in self.tree.tree.by_id:
            self.node_id = None
        self.outline.set_rows(outline(self.tree, self.warnings, self.ctx.today()), self.node_id)
        if self.node_id is not None:
            place = self.tree.place(self.node_id)
            self.place.show_place(self.tree, place, self.warnings)
            self.away.show_place(place)
            self.sides.show_panel(self.person)
        elif self.sides.panel() is self.person:
            self.sides.show_home()

    # --- what is done ----------------------------------------------------------------------------

    def _set_away(self, until: date | None) -> None:
        assert self.node_id is not None
        self.clear_errors()
        self.ctx.salon.phone_trees.set_place(self.node_id, away_until=until, by=self.ctx.by())
        self.ctx.toast(self.tr("休止にしました。") if until is not None else self.tr("休止を終えました。"), undo=True)

    def _mend(self, wanted: Mend | TreeWarning) -> None:
        mend = mend_of(wanted, self.tree) if isinstance(wanted, TreeWarning) and self.tree is not None else wanted
        if isinstance(mend, Mend) and mend.page == "tree_edit":
            self.guarded(lambda: self._edit(mend.args.get("node_id")))()
        elif isinstance(mend, Mend):
            self.ctx.go(mend.page, **mend.args)
        elif isinstance(wanted, TreeWarning) and wanted.node_id is not None:
            self._choose(wanted.node_id)

    def _edit(self, node_id: int | None = None) -> None:
        """The draft, which begins as a copy; the same person in hand there."""
        person = self.tree.place(node_id).person_id if self.tree is not None and node_id is not None else None
        self.ctx.salon.phone_trees.begin_draft(by=self.ctx.by())
        self.ctx.go("tree_edit", **({} if person is None else {"person_id": person}))

    def _go(self, way: tuple[str, Args]) -> None:
        self.ctx.go(way[0], **way[1])


class _Overview(QWidget):
    """The ways on, and what is to be mended. `went((page, arguments))`."""

    went = Signal(object)

    def __init__(self, ways: list[tuple[str, str, str, Args]]) -> None:
        super().__init__()
        self.ways, self.warnings = ListBox(), WarningsPart()
        self.ways.set_rows([ListRow(words, icon=icon, arrow=True, bold=True) for words, icon, _, _ in ways])
        self.ways.row_pressed.connect(lambda at: self.went.emit((ways[at][2], ways[at][3])))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        column.addWidget(self.ways)
        column.addWidget(self.warnings)
