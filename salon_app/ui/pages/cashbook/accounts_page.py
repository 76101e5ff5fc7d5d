"""置き場所と科目: the lists the cash book is kept by. Adding, another name, putting away; nothing is ever removed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, MONEY, NEVER_PUT_AWAY, PAYABLE, RECEIVABLE
from salon_app.model.npo_groups import GROUPS as NPO_GROUPS
from salon_app.model.npo_groups import npo_group, npo_words
from salon_app.services.cashbook import Account
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

GROUPS: tuple[tuple[str, ...], ...] = ((MONEY,), (INCOME,), (EXPENSE,), (RECEIVABLE, CUSTODY, PAYABLE))


class AccountsPage(Page):
    """List at the left, what can be changed about the one in hand at the right."""

    tables = frozenset({"account", "leg"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        narrow = worn.scale >= 150
        self._chosen: int | None = None
        self._accounts: tuple[Account, ...] = ()
        self.tabs = TabBar([self.tr("置き場所"), self.tr("入金の科目"), self.tr("出金の科目"), self.tr("預り金など")])
        self.tabs.changed.connect(lambda _at: self._turn())
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._choose(self._accounts[at].id))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inside.addWidget(self.list)
        inside.addStretch(1)
        self._scroll = ScrollArea(inner)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 8))
        self.head = Label(step="strong-bold", wrap=True)
        column.addWidget(self.head)
        self.name = LineEdit()
        self.name.textEdited.connect(lambda _text: self._say())
        self.name.submitted.connect(self._entered)
        self.fields["name"] = Field(self.tr("名前"), self.name)
        column.addWidget(self.fields["name"])
        self.is_bank = CheckRow(self.tr("通帳のある口座"), self.tr("数えずに、通帳とくらべます。"))
        self.counted = CheckRow(self.tr("レジ締めのときに数える"))
        for box in (self.is_bank, self.counted):
            box.clicked.connect(self._say)
            column.addWidget(box)
        self.npo_group = ChoiceWall(least_ems=7.0, most=3)
        self.npo_group.chosen.connect(lambda _group: self._say())
        self._npo_place = Field(self.tr("活動計算書での場所"), self.npo_group)
        self._npo_place.hide()
        column.addWidget(self._npo_place)
        self.away = Button(self.tr("しまう"), "box")
        self.away.clicked.connect(self.guarded(self._put_away))
        self.new = Button(self.tr("新しく加える"), "plus")
        self.new.clicked.connect(lambda: self._choose(None))
        for button in (self.away, self.new):
            column.addWidget(button)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(12, 8))
        outer.addWidget(self.tabs)
        row = QHBoxLayout()
        row.setSpacing(worn.margin)
        row.addWidget(self._scroll, 1)
        self._form_scroll = ScrollArea(form, sentence=False)
        row.addWidget(self._form_scroll, 1)
        outer.addLayout(row, 1)
        self._narrow = narrow

    def shown(self, args: Args) -> None:
        self.clear_errors()

    def refresh(self) -> None:
        kinds = GROUPS[max(self.tabs.current(), 0)]
        found = self.ctx.salon.cashbook.accounts(*kinds, with_inactive=True)
        self._accounts = tuple(sorted(found, key=lambda one: not one.active))
        self.list.set_rows([self._row(one) for one in self._accounts])
        at = next((at for at, one in enumerate(self._accounts) if one.id == self._chosen), None)
        self.list.set_current(at)
        if at is None:
            self._chosen = None
        self._show()

    def state(self) -> Args:
        return {"tab": self.tabs.current(), "chosen": self._chosen, "name": self.name.text(),
                "bank": self.is_bank.isChecked(), "counted": self.counted.isChecked(), "npo_group": self.npo_group.value()}

    def restore(self, state: Args) -> None:
        self.tabs.choose(state["tab"])
        self._choose(state["chosen"])
        self.name.setText(state["name"])
        self.is_bank.setChecked(state["bank"])
        self.counted.setChecked(state["counted"])
        self.npo_group.set_value(state["npo_group"])
        self._say()

    def _row(self, account: Account) -> ListRow:
        if not account.active:
            return ListRow(account.name, right=Chip(self.tr("しまってあります"), "plain", icon="box"),
                           height=look().px(54, 84))
        about = self.tr("通帳") if account.is_bank else self.tr("レジ締めで数える") if account.counted else ""
        return ListRow(account.name, right=Label(about, tone="muted"), height=look().px(54, 84))

    def account(self) -> Account | None:
        """The one in hand, None while a new one is written."""
        return next((one for one in self._accounts if one.id == self._chosen), None)

    def _places(self) -> bool:
        return self.tabs.current() <= 0

    def _turn(self) -> None:
        self._chosen = None
        self.name.setText("")
        self._show_npo_group(None)
        self.refresh()

    def _kind(self) -> str:
        """The kind of the account in hand."""
        account = self.account()
        return account.kind if account else GROUPS[max(self.tabs.current(), 0)][0]

    def _show_npo_group(self, account: Account | None) -> None:
        """Where the 科目 stands in the statement of an NPO法人; other bodies have none."""
        groups = NPO_GROUPS.get(self._kind(), ()) if self.ctx.salon.settings.get().body_kind == "npo" else ()
        self._npo_place.setVisible(bool(groups))
        chosen = (account.code, account.npo_group) if account else (None, "")
        self.npo_group.set_choices([(one, npo_words(one)) for one in groups],
                                   npo_group(self._kind(), *chosen) if groups else None)

    def _group(self, account: Account | None) -> str:
        """What was chosen; '' as usual."""
        kind = self._kind()
        chosen = self.npo_group.value()
        usual = npo_group(kind, account.code if account else None) if kind in NPO_GROUPS else None
        return "" if chosen is None or chosen == usual else str(chosen)

    def _choose(self, account_id: int | None) -> None:
        self._chosen = account_id
        self.clear_errors()
        account = self.account()
        self.name.setText(account.name if account else "")
        self.is_bank.setChecked(account.is_bank if account else False)
        self.counted.setChecked(account.counted if account else False)
        self._show_npo_group(account)
        self.refresh()
        if account is None:
            self.name.setFocus()

    def _show(self) -> None:
        account = self.account()
        if account is None:
            self.head.setText(self.tr("新しい置き場所") if self._places() else self.tr("新しい科目"))
        else:
            self.head.setText(account.name)
        custom = self._places() and (account is None or account.code not in ("till", "donation_box"))
        self.is_bank.setVisible(custom)
        self.counted.setVisible(custom and not self.is_bank.isChecked())
        self.away.setVisible(account is not None and account.code not in NEVER_PUT_AWAY)
        self.new.setVisible(account is not None)
        if account is not None:
            self.away.set_text(self.tr("しまう（使わない）") if account.active else self.tr("また使う"))
            self.away.set_icon("box" if account.active else "return")
        self._say()

    def _say(self) -> None:
        account, name = self.account(), self.name.text().strip()
        self.counted.setVisible(not self.is_bank.isHidden() and not self.is_bank.isChecked())
        if not name:
            self.set_main(self.tr("名前を入れてください"), self._save, enabled=False)
        elif account is None:
            self.set_main(self.tr("「{name}」を加える").format(name=name), self._save)
        elif self._changed(account, name):
            self.set_main(self.tr("「{name}」の内容を直す").format(name=account.name), self._save)
        else:
            self.set_main(self.tr("直すところはありません"), self._save, enabled=False)

    def _changed(self, account: Account, name: str) -> bool:
        now = (name, self.is_bank.isChecked(), self._count())
        return now != (account.name, account.is_bank, account.counted) or (
            not self._npo_place.isHidden() and self._group(account) != account.npo_group)

    def _count(self) -> bool:
        return self.counted.isChecked() and not self.is_bank.isChecked()

    def _entered(self) -> None:
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.click()

    def _save(self) -> None:
        commit_preedit(self.name)
        self.clear_errors()
        account, name = self.account(), self.name.text().strip()
        saved = self.ctx.salon.cashbook.save_account(
            account_id=self._chosen, name=name, kind=self._kind(), is_bank=self.is_bank.isChecked(), counted=self._count(),
            active=account.active if account else True, by=self.ctx.by(),
            npo_group=None if self._npo_place.isHidden() else self._group(account))
        self._chosen = saved
        self.ctx.toast((self.tr("「{name}」を直しました。") if account else self.tr("「{name}」を加えました。")
                        ).format(name=name), undo=True)
        self.refresh()

    def _put_away(self) -> None:
        account = self.account()
        if account is None:
            return
        self.ctx.salon.cashbook.save_account(
            account_id=account.id, name=account.name, kind=account.kind, is_bank=account.is_bank,
            counted=account.counted, active=not account.active, by=self.ctx.by())
        words = self.tr("「{name}」をしまいました。これまでの記録は残ります。") if account.active else self.tr(
            "「{name}」をまた使います。")
        self.ctx.toast(words.format(name=account.name), undo=True)
        self.refresh()
