"""The next version of the 連絡網 as a draft: built by pressing a row and what is to be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.services.people_values import Person
from salon_app.services.phone_tree.values import PhoneTree, TreePlace, TreeWarning
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.phone_tree.deeds_part import ADD, DOWN, MOVE, REMOVE, SWAP, UP, DeedsPart
from salon_app.ui.pages.phone_tree.form_state import Mend, mend_of, outline, size_words, version_words
from salon_app.ui.pages.phone_tree.outline import Outline
from salon_app.ui.pages.phone_tree.place_part import AwayPart, PlacePart
from salon_app.ui.pages.phone_tree.sides import Sides
from salon_app.ui.pages.phone_tree.suggestion_part import SuggestionPart
from salon_app.ui.pages.phone_tree.whole_part import WholePart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import PersonSearch

LIST, MORE = "list", "more"
SUGGESTION = "suggestion"


class _Search(PersonSearch):
    own_scroll = True


class TreeEditPage(Page):
    """Optional argument: `person_id`, who is in hand to begin with. Each press is saved and can be taken back."""

    tables = frozenset({"phone_tree", "tree_node", "person", "consent"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.tree: PhoneTree | None = None
        self.warnings: tuple[TreeWarning, ...] = ()
        self.node_id: int | None = None
        self.mode = ""
        self.about = Label(step="strong-bold", wrap=True)
        self.outline = Outline()
        self.outline.pressed.connect(lambda node_id: self.guarded(lambda: self._pressed(node_id))())
        self.outline.reached.connect(lambda node_id: None if self.mode in (MOVE, SWAP) else self._choose(node_id))
        self.whole, self.place = WholePart(), PlacePart(numbers=False)
        self.deeds, self.away = DeedsPart(), AwayPart(ctx)
        self.suggestion = SuggestionPart()
        self.search = _Search(self._find, label=self.tr("どなたを加えますか"))
        assert self.search.add is not None
        self.fields = {"most": self.whole.field, "away_until": self.away.field, "person": self.search.field,
                       "name": self.search.field, **self.search.add.fields}
        self.empty = EmptyState(self.tr("下書きはありません。いまの連絡網の写しから、次の版を作ります。"), icon="people",
                                action=self.tr("次の版を作りはじめる"), action_icon="pencil", callback=self.guarded(self._begin))
        self.cancel = Button(self.tr("やめる"), "close")
        self.cancel.clicked.connect(self._stop)
        self.give_up = Button(self.tr("下書きをやめる"), "trash", max_lines=2)
        self.give_up.clicked.connect(self.guarded(self._give_up))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        worn = look()
        self.person = QWidget()
        inside = QVBoxLayout(self.person)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(worn.px(10, 8))
        for part in (self.place, self.deeds, self.away):
            inside.addWidget(part)
        self.sides = Sides(self.outline, self.whole, self.person, self.search, self.suggestion, width=21)
        self.set_side_buttons(self.cancel, *(() if self.sides.narrow else (self.give_up,)))
        if self.sides.narrow:  # the foot has no room for it beside a toast
            self.whole.add(self.give_up)
        self.view = ChoiceKeys([(LIST, self.tr("一覧")), (MORE, self.tr("ほか"))], LIST, icons=["list", "info"])
        self.view.chosen.connect(lambda _value: self._turn())
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.view)
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        column.addLayout(head)
        column.addWidget(self.sides, 1)
        self.views = QStackedWidget()
        self.views.addWidget(self.work)
        self.views.addWidget(self.empty)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    def _connect(self) -> None:
        def slot(action: Callable[[], None]) -> Callable[[], None]:
            return self.guarded(action)

        self.whole.limited.connect(slot(self._limit))
        self.whole.balancing.connect(slot(self._suggest))
        self.whole.warnings.mending.connect(self._mend_one)
        self.place.mending.connect(lambda mend: self.ctx.go(mend.page, **mend.args))
        self.deeds.wanted.connect(lambda deed: slot(lambda: self._do(deed))())
        self.deeds.reporting.connect(lambda on: slot(lambda: self._report(on))())
        self.away.wanted.connect(lambda day: slot(lambda: self._set_away(day))())
        self.search.picked.connect(lambda person: slot(lambda: self._add(person))())
        assert self.search.add is not None
        self.search.add.wanted.connect(lambda *typed: slot(lambda: self._add_new(*typed))())

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.mode, self.node_id = "", None
        self.view.set_value(LIST)
        self.sides.show_home()
        draft = self.ctx.salon.phone_trees.draft()
        if draft is not None and "person_id" in args:
            self.node_id = next((place.id for place in draft.places if place.person_id == args["person_id"]), None)

    def refresh(self) -> None:
        trees = self.ctx.salon.phone_trees
        self.tree = trees.draft()
        self.views.setCurrentWidget(self.work if self.tree is not None else self.empty)
        if self.tree is None:
            self.cancel.hide()
            self.give_up.hide()
            self.set_main(self.tr("下書きはありません"), enabled=False)
            return
        self.warnings = trees.warnings(self.tree.id)
        if self.node_id not in self.tree.tree.by_id:
            self.node_id = None
            if self.mode in (MOVE, SWAP):
                self.mode = ""
        if not self.tree.places:
            self.mode = ADD
        self.whole.show_tree(self.tree, self.warnings)
        self._show()

    def step_back(self) -> bool:
        if self.mode and self.tree is not None and self.tree.places:
            self._stop()
        elif self.node_id is not None:
            self._choose(None)
        elif self.view.value() != LIST:
            self.view.set_value(LIST)
            self._turn()
        else:
            return False
        return True

    def state(self) -> Args:
        return {"node_id": self.node_id, "mode": "" if self.mode == SUGGESTION else self.mode, "typed": self.search.edit.text()}

    def restore(self, state: Args) -> None:
        self.node_id, self.mode = state["node_id"], state["mode"]
        self.refresh()
        self.search.edit.setText(state["typed"])

    # --- what is in view -------------------------------------------------------------------------

    def _show(self) -> None:
        """Rows, panel and main button as the mode has them."""
        tree = self.tree
        assert tree is not None
        self.outline.set_rows(outline(tree, self.warnings, self.ctx.today(), closed=self._closed()), self.node_id)
        place = tree.place(self.node_id) if self.node_id is not None else None
        if place is not None:
            self.place.show_place(tree, place, self.warnings)
            self.deeds.show_place(tree, place)
            self.away.show_place(place)
        name = place.name if place is not None else ""
        words = {MOVE: self.tr("{name}さんを、どなたの下へ動かしますか。"),
                 SWAP: self.tr("{name}さんを、どなたと入れかえますか。"),
                 ADD: self.tr("{name}さんの下に加えます。") if name else self.tr("発信元（はじめにかける方）を決めます。"),
                 SUGGESTION: self.tr("つりあいのよい形")}
        self.about.setText(words[self.mode].format(name=name) if self.mode else
                           f"{version_words(tree)}　{size_words(tree) if tree.places else ''}")
        self.view.setVisible(self.sides.narrow and not self.mode and place is None)
        self.cancel.setVisible(self.mode in (MOVE, SWAP, SUGGESTION))
        self.give_up.setVisible(self.sides.narrow or (place is None and (not self.mode or not tree.places)))
        self._open_panel(place is not None)
        self._say()

    def _open_panel(self, somebody: bool) -> None:
        picking = self.mode in (MOVE, SWAP)
        if self.mode == ADD:
            self.sides.show_panel(self.search)
        elif self.mode == SUGGESTION:
            self.sides.show_panel(self.suggestion)
        elif somebody and not (picking and self.sides.narrow):
            self.sides.show_panel(self.person)
        elif self.sides.narrow and self.view.value() == MORE and not picking:
            self.sides.show_panel(self.whole)
        else:
            self.sides.show_home()
        self.person.setEnabled(not picking)

    def _closed(self) -> Sequence[int]:
        """Nodes that can't be pressed now."""
        if self.tree is None or self.node_id is None or self.mode not in (MOVE, SWAP):
            return ()
        if self.mode == SWAP:
            return (self.node_id,)
        above = self.tree.place(self.node_id).parent_id
        branch = [node.id for node in self.tree.tree.branch(self.node_id)]
        return [self.node_id, *branch, *([above] if above is not None else [])]

    def _say(self) -> None:
        tree = self.tree
        assert tree is not None
        self.set_hint("")
        if self.mode in (MOVE, SWAP):
            self.set_main(self.tr("一覧で、お相手を押してください"), enabled=False)
        elif self.mode == SUGGESTION:
            changes = bool(self.suggestion.changes)
            self.set_main(self.tr("この形にする") if changes else self.tr("いまの形のままです"), self._take, enabled=changes)
        elif self.mode == ADD and tree.places:
            self.set_main(self.tr("加えるのを終える"), self._stop)
        elif len(tree.places) < 2:
            self.set_main(self.tr("発信元のほかに1名を加えてください"), enabled=False)
        else:
            if self.warnings:
                self.set_hint(self.tr("直したいところが{count}件あります。そのままでも使えます。").format(count=len(self.warnings)))
            self.set_main(self.tr("この版を使いはじめる"), self._publish, icon="check")

    def _turn(self) -> None:
        self._show()

    def _choose(self, node_id: int | None) -> None:
        if node_id != self.node_id:
            self.clear_errors()
        self.node_id = node_id
        if self.mode == SUGGESTION:
            self.mode = ""
        self._show()

    def _stop(self) -> None:
        self.mode = ""
        self._show()

    # --- what is done ----------------------------------------------------------------------------

    def _begin(self) -> None:
        self.ctx.salon.phone_trees.begin_draft(by=self.ctx.by())

    def _give_up(self) -> None:
        """Nothing is lost: 元に戻す brings the draft back."""
        assert self.tree is not None
        trees = self.ctx.salon.phone_trees
        trees.give_up(self.tree.id, by=self.ctx.by())
        words = self.tr("下書きをやめました。いま使っている連絡網は、そのままです。")
        self.ctx.toast(words if trees.current() is not None else self.tr("下書きをやめました。"), undo=True)
        self.ctx.back_to("phone_tree")

    def _pressed(self, node_id: int) -> None:
        trees, by = self.ctx.salon.phone_trees, self.ctx.by()
        if self.mode not in (MOVE, SWAP) or self.node_id is None:
            self._choose(node_id)
            return
        mode, held, self.mode = self.mode, self.node_id, ""
        if mode == MOVE:
            trees.move(held, below=node_id, by=by)
            self.ctx.toast(self.tr("別の方の下へ動かしました。"), undo=True)
        else:
            trees.swap(held, node_id, by=by)
            self.node_id = node_id
            self.ctx.toast(self.tr("お2人を入れかえました。"), undo=True)
        self.refresh()

    def _do(self, deed: str) -> None:
        assert self.node_id is not None
        trees, by = self.ctx.salon.phone_trees, self.ctx.by()
        if deed in (MOVE, SWAP, ADD):
            self.mode = deed
            self._show()
            if deed == ADD:
                self.search.clear()
                self.search.setFocus()
            else:
                self.outline.setFocus()
        elif deed in (UP, DOWN):
            trees.shift(self.node_id, by_places=-1 if deed == UP else 1, by=by)
            self.ctx.toast(self.tr("順番を入れかえました。"), undo=True)
        elif deed == REMOVE:
            trees.remove(self.node_id, by=by)
            self.ctx.toast(self.tr("連絡網から外しました。下の方は、上の方がかけます。"), undo=True)
            self.node_id = None

    def _report(self, on: bool) -> None:
        assert self.node_id is not None
        self.ctx.salon.phone_trees.set_place(self.node_id, reports_back=on, by=self.ctx.by())
        self.ctx.toast(self.tr("折り返しの役にしました。") if on else self.tr("折り返しの役から外しました。"), undo=True)

    def _set_away(self, until: date | None) -> None:
        assert self.node_id is not None
        self.clear_errors()
        self.ctx.salon.phone_trees.set_place(self.node_id, away_until=until, by=self.ctx.by())
        self.ctx.toast(self.tr("休止にしました。") if until is not None else self.tr("休止を終えました。"), undo=True)

    def _limit(self) -> None:
        assert self.tree is not None
        try:
            most = self.whole.most.value()
        except InputProblem:
            return  # still being typed; the sentence stands beside it
        if most is not None and most != self.tree.most_calls:
            self.clear_errors()
            self.ctx.salon.phone_trees.set_most_calls(self.tree.id, most, by=self.ctx.by())

    def _mend_one(self, warning: TreeWarning) -> None:
        assert self.tree is not None
        mend = mend_of(warning, self.tree)
        if isinstance(mend, Mend) and mend.page != "tree_edit":
            self.ctx.go(mend.page, **mend.args)
        else:
            self._choose(warning.node_id)

    # --- adding ----------------------------------------------------------------------------------

    def _find(self, text: str) -> Sequence[Person]:
        """Who may be added; for what is typed also who is in the tree, so that nobody is taken for missing in the 名簿."""
        people, there = self.ctx.salon.people, self._there()
        found = [one for one in (people.search(text) if text else people.all()) if not one.is_body]
        missing = [one for one in found if one.id not in there]
        return [*missing, *(one for one in found if one.id in there)] if text else missing

    def _there(self) -> dict[int, TreePlace]:
        return {place.person_id: place for place in self.tree.places} if self.tree is not None else {}

    def _add(self, person: Person) -> None:
        assert self.tree is not None
        self.clear_errors()
        if (place := self._there().get(person.id)) is not None:
            self.ctx.toast(self.tr("{name}さんは、もう{number}番に入っています。").format(
                name=place.name, number=place.number), warning=True)
            return
        first = not self.tree.places
        added = self.ctx.salon.phone_trees.add(self.tree.id, person.id, below=self.node_id, by=self.ctx.by())
        words = self.tr("発信元を決めました。つぎは、その下に加えます。") if first else self.tr("連絡網に加えました。")
        self.ctx.toast(words, undo=True)
        if first:
            self.node_id = added
        self.refresh()
        self.search.clear()
        self.search.setFocus()

    def _add_new(self, name: str, reading: str, block: str) -> None:
        self.clear_errors()
        self._add(self.ctx.salon.people.quick_add(name, reading=reading, block=block, by=self.ctx.by()))

    # --- another shape, another version ----------------------------------------------------------

    def _suggest(self) -> None:
        assert self.tree is not None
        tree_id, trees = self.tree.id, self.ctx.salon.phone_trees
        self.suggestion.show_suggestion(self.tree, trees.suggest_balanced(tree_id))
        self.mode, self.node_id = SUGGESTION, None
        self._show()
        self.long(self.tr("伝わるまでの時間を計算しています"), lambda _progress: trees.simulate(tree_id),
                  self.suggestion.show_rehearsal)

    def _take(self) -> None:
        assert self.tree is not None
        self.mode = ""
        self.ctx.salon.phone_trees.take_suggestion(self.tree.id, by=self.ctx.by())
        self.ctx.toast(self.tr("つりあいのよい形にしました。"), undo=True)
        self.refresh()

    def _publish(self) -> None:
        assert self.tree is not None
        self.ctx.salon.phone_trees.publish(self.tree.id, by=self.ctx.by())
        words = self.tr("第{number}版を使いはじめました。前の版の図は、集めてください。")
        self.ctx.toast(words.format(number=self.tree.number), undo=True)
        self.ctx.back_to("phone_tree")
