"""寄付箱を開ける: counted by 金種 by two named people; the money becomes 寄付 and goes to another place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from salon_app.model.closing import DENOMINATIONS, RARE_DENOMINATIONS, count_total, denomination_name
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.cashbook.form import MoneyForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import FigureLabel, Label


class MoneyBoxPage(MoneyForm):
    """What the box held before is never shown: it is counted blind."""

    form = "money_box"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._box: int | None = None
        faces = [face for face in DENOMINATIONS
                 if face not in RARE_DENOMINATIONS or ctx.salon.settings.get().use_2000_note]
        counts = QWidget()
        grid = QGridLayout(counts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn.px(12, 8))
        grid.setVerticalSpacing(worn.px(6, 6))
        self.counts: dict[int, CountEdit] = {}
        self.amounts: dict[int, Label] = {}
        for at, face in enumerate(faces):
            edit = CountEdit(field=str(face))
            edit.changed.connect(self.changed)
            edit.setAccessibleName(denomination_name(face))
            edit.setMaximumWidth(worn.ems(5))
            self.counts[face] = edit
            self.amounts[face] = Label("", right=True)
            self.amounts[face].setMinimumWidth(worn.ems(5.5))
            grid.addWidget(Label(denomination_name(face)), at, 0)
            grid.addWidget(edit, at, 1)
            grid.addWidget(Label(self.tr("枚")), at, 2)
            grid.addWidget(self.amounts[face], at, 3)
            self.parts[str(face)] = edit
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
        grid.setColumnStretch(4, 1)
        self.fields["counts"] = Field(self.tr("種類ごとに数えた枚数"), counts)
        self.first.addWidget(self.fields["counts"])
        self.first.addStretch(1)
        self.total = FigureLabel(step="figure", unit=self.tr("円"))
        line = QHBoxLayout()
        line.addWidget(Label(self.tr("寄付箱のお金"), step="strong-bold"), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.total)
        self.second.addLayout(line)
        self.add_wall(self.second, "place", self.tr("どこへ移しますか"))
        self.add_wall(self.second, "by", self.tr("数えた方"))
        self.add_wall(self.second, "witness", self.tr("一緒に見た方"))
        self.second.addStretch(1)

    def shown(self, args: Args) -> None:
        cashbook = self.ctx.salon.cashbook
        boxes = [one.id for one in cashbook.hand_places() if one.two_people]
        wanted = args.get("place_id")
        self._box = wanted if wanted in boxes else boxes[0] if boxes else cashbook.account_id("donation_box")
        super().shown({})

    def refresh(self) -> None:
        cashbook = self.ctx.salon.cashbook
        safe = cashbook.account_id("safe")
        places = [one for one in cashbook.hand_places() if one.id != self._box]
        self.offer(self.parts["place"], [(one.id, one.name) for one in places],
                   safe if any(one.id == safe for one in places) else None)
        on_duty = [person.id for person in self.ctx.duty()]
        helpers = sorted(self.ctx.salon.people.helpers(), key=lambda one: one.id not in on_duty)
        names = [(one.id, one.name) for one in helpers]
        self.offer(self.parts["by"], names, self.ctx.by())
        self.offer(self.parts["witness"], names)
        self.say()

    def counted(self) -> int | None:
        """Yen of what is typed, None while something can't be read."""
        try:
            return count_total({face: edit.value() or 0 for face, edit in self.counts.items()})
        except InputProblem:
            return None

    def follow(self) -> None:
        for face, edit in self.counts.items():
            pieces = edit.so_far()
            self.amounts[face].setText("" if not pieces else self.tr("{amount}円").format(
                amount=format_yen(face * pieces)))
        counted = self.counted()
        self.total.set_figure("―" if counted is None else format_yen(counted))

    def missing(self) -> str:
        if not self.counted():
            return self.tr("枚数を入れてください")
        if self.parts["place"].value() is None:
            return self.tr("どこへ移すかを選んでください")
        if self.parts["by"].value() is None:
            return self.tr("数えた方を選んでください")
        if self.parts["witness"].value() is None:
            return self.tr("一緒に見た方を選んでください")
        if self.parts["witness"].value() == self.parts["by"].value():
            return self.tr("一緒に見た方は、別の方を選んでください")
        return ""

    def words(self) -> str:
        return self.tr("寄付 {amount}円を{place}に移す").format(
            amount=format_yen(self.counted() or 0), place=self.place_name())

    def record(self) -> str:
        assert self._box is not None
        loose = {face: edit.value() or 0 for face, edit in self.counts.items()}
        amount, place = count_total(loose), self.place_name()
        self.ctx.salon.cashbook.open_box(
            box_id=self._box, to_id=self.parts["place"].value(), amount=amount,
            denominations={str(face): {"loose": pieces, "rolls": 0} for face, pieces in loose.items() if pieces},
            by=self.parts["by"].value(), witness=self.parts["witness"].value())
        return self.tr("寄付 {amount}円を{place}に移しました。").format(amount=format_yen(amount), place=place)

    def undoable(self) -> bool:
        return False
