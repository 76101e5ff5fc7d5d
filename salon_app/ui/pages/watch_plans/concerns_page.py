"""気になる方: counts until somebody asks for the names; then each with the reasons, and what can be done."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import errands, watch
from salon_app.model.problems import InputProblem
from salon_app.model.stored_words import shown
from salon_app.model.texts import translate
from salon_app.services.concerns import CALLS, CODES, COFFEE, ERRAND, SESSIONS
from salon_app.services.watch_calls.values import Concerns
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_plans.concern_view import ConcernView, Way
from salon_app.ui.theme import look
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.scroll_area import ScrollArea

Aside = tuple[int, str, date, str]


class ConcernsPage(Page):
    """Argument: `names` (shown for a minute). In large type somebody in hand takes the list's place; 戻る leads back."""

    tables = frozenset({"concern_aside", "watch_attempt", "watch_plan", "watch_case", "attendance", "sale", "errand", "person",
                        "consent"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.found = Concerns()
        self._chosen: int | None = None
        self._asked = 0
        self.head = Label(step="title", wrap=True)
        about = self.tr("出席、買いもの、お届け、電話の記録から集めています。お声かけの目安にしてください。")
        self.about = Label(about, tone="muted", wrap=True)
        self.names = MinuteNames()
        self.names.turned.connect(self._turned)
        self.counts = {code: Label(step="strong") for code in CODES}
        self._lines = {code: DetailLine(_code_words(code), label) for code, label in self.counts.items()}
        self.list, self.aside_list = ListBox(), ListBox()
        self.list.row_pressed.connect(lambda at: self._take(self.found.listed[at].person_id))
        self.aside_list.row_pressed.connect(lambda at: self._take(self.found.aside[at][0]))
        self.aside_head = Label(step="strong-bold", wrap=True)
        self.hidden = Label(wrap=True)
        self.empty = EmptyState(self.tr("いま、気になる方はいません。記録がたまると、ここに出ます。"), icon="check")
        self.view = ConcernView(ctx.today)
        self.view.changed.connect(self._say)
        self.fields = dict(self.view.fields)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        inside.setSpacing(worn.px(10, 8))
        for part in (self.head, self.about, *self._lines.values(), self.names, self.list, self.hidden, self.aside_head,
                     self.aside_list, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        self._left, self._right = ScrollArea(inner), ScrollArea(self.view)
        self.stack = QStackedWidget()
        self._sheet: QWidget = self.stack
        if self.narrow:
            self.stack.addWidget(self._left)
            self.stack.addWidget(self._right)
        else:
            self._sheet = QWidget()
            row = QHBoxLayout(self._sheet)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(worn.margin)
            row.addWidget(self._left, 1)
            row.addWidget(self._right, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        self._sheet.hide()  # until the list has been read: nobody shall read that there is nobody

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._chosen = None
        if args.get("names") and not self.names.names():
            self.names.click()

    def leaving(self) -> None:
        self.names.conceal()

    def refresh(self) -> None:
        self._asked += 1
        asked, salon = self._asked, self.ctx.salon
        self.short(salon.concerns.list, lambda found: self._show(found) if asked == self._asked else None)

    def step_back(self) -> bool:
        if self.narrow and self._chosen is not None:
            self._take(None)
            return True
        return False

    # --- what is shown ---------------------------------------------------------------------------

    def _show(self, found: Concerns) -> None:
        self.found = found
        everybody = len(found.listed) + found.without_consent
        some = bool(everybody or found.set_aside)
        self.head.setText(self.tr("気になる方 {count}名").format(count=everybody))
        self.hidden.setText(self.tr("同意がまだの方が、ほかに{count}名います。お名前は出しません。").format(
            count=found.without_consent))
        self.hidden.setVisible(found.without_consent > 0)
        self.head.setVisible(some)
        self.empty.setVisible(not some)
        self.about.setVisible(some and not self.narrow)
        for code, label in self.counts.items():
            count = sum(any(one.code == code for one in concern.reasons) for concern in found.listed)
            label.setText(self._count_words(code).format(count=count) if count else "")
        self._show_names()
        self._sheet.show()

    def _count_words(self, code: str) -> str:
        return {CALLS: self.tr("{count}名　つながっていません"), ERRAND: self.tr("{count}名　お留守でした"),
                SESSIONS: self.tr("{count}名　しばらく来ていません"), COFFEE: self.tr("{count}名　しばらくありません")}[code]

    def _show_names(self) -> None:
        named, found = self.names.names(), self.found
        known = [one.person_id for one in found.listed] + [one[0] for one in found.aside]
        if not named or self._chosen not in known:
            self._chosen = None
        today = self.ctx.today()
        self.list.set_rows([ListRow(
            " ".join(filter(None, (one.name, one.block))), "\n".join(reason.text for reason in one.reasons), bold=True,
            arrow=True) for one in found.listed] if named else [])
        self.aside_head.setText(self.tr("確認ずみ {count}名").format(count=found.set_aside))
        self.aside_head.setVisible(found.set_aside > 0)
        self.aside_list.set_rows([ListRow(
            name, self.tr("{reason}　{day}まで").format(reason=shown(reason), day=plain_day(until)), arrow=True, bold=True)
            for _, name, until, reason in found.aside if until > today] if named else [])
        for code, line in self._lines.items():
            line.setVisible(not named and bool(self.counts[code].text()))
        self.names.setVisible(named)  # until then the main button shows them
        self._show_chosen()

    def _show_chosen(self) -> None:
        concern = next((one for one in self.found.listed if one.person_id == self._chosen), None)
        aside = next((one for one in self.found.aside if one[0] == self._chosen), None)
        if concern is not None:
            self.view.show_concern(concern, self._ways(concern.person_id, any(one.code == ERRAND for one in concern.reasons)))
        elif aside is not None:
            person = self.ctx.salon.people.get(aside[0])
            self.view.show_aside(*aside[:2], person.block if person is not None else "", aside[2], shown(aside[3]),
                                 self._ways(aside[0], errand=False))
        self.list.set_current(next((at for at, one in enumerate(self.found.listed) if one.person_id == self._chosen), None))
        if self.narrow:
            self.stack.setCurrentIndex(int(self._chosen is not None))
        else:
            self._right.setVisible(self._chosen is not None)
        self._say()

    def _ways(self, person_id: int, errand: bool) -> list[Way]:
        salon, go, here = self.ctx.salon, self.ctx.go, self.ctx.shell.page_keys()
        plan = salon.watch_plans.of(person_id)
        case = next((one for one in salon.watch_cases.open_cases() if one.person_id == person_id), None)
        ways: list[tuple[str, Way]] = []
        if case is not None:
            ways.append(("watch_case", (self.tr("対応中です。開く"), "warning", lambda: go("watch_case", case_id=case.id))))
        else:
            ways.append(("watch_case", (self.tr("対応を始める"), "plus", self.guarded(lambda: self._open_case(person_id)))))
        if plan is not None:
            ways.append(("watch_call", (self.tr("見守り電話をかける"), "phone", lambda: go("watch_call", plan_id=plan.id))))
        else:
            ways.append(("watch_plan", (self.tr("見守り電話を始める"), "phone", lambda: go("watch_plan", person_id=person_id))))
        if errand:
            cards = salon.errands.of_person(person_id)
            card = next((one for one in cards if one.state == errands.NOT_HOME), next(iter(cards), None))
            if card is not None:
                ways.append(("errand", (self.tr("買いものの依頼を開く"), "bag", lambda: go("errand", errand_id=card.id))))
        ways.append(("people", (self.tr("名簿を開く（電話・緊急連絡先）"), "person", lambda: go("people", person_id=person_id))))
        return [way for key, way in ways if key in here]

    def _say(self) -> None:
        found = self.found
        if self._chosen is None:
            if not (found.listed or found.aside):
                self.set_main(self.tr("今日へもどる"), lambda: self.ctx.back_to("today"))
            elif self.names.names():
                self.set_main(self.tr("お名前を1つ押してください"), self._turned, enabled=False)
            else:
                self.set_main(self.tr("お名前を出す"), self.names.click, icon="eye")
        elif any(one[0] == self._chosen for one in found.aside):
            self.set_main(self.tr("また一覧に出す"), self._bring_back)
        elif not self.view.reason.value():
            self.set_main(self.tr("確認したことを選んでください"), self._set_aside, enabled=False)
        else:
            until: date | None = None
            with suppress(InputProblem):
                until = self.view.until.value()
            words = self.tr("確認ずみにする")
            if until is not None:
                words = self.tr("{day}まで\n確認ずみにする") if self.narrow else self.tr("{day}まで確認ずみにする")
                words = words.format(day=plain_day(until))
            self.set_main(words, self._set_aside)

    # --- what is pressed -------------------------------------------------------------------------

    def _turned(self) -> None:
        self._show_names()

    def _take(self, person_id: int | None) -> None:
        self.clear_errors()
        self._chosen = person_id
        self._show_chosen()
        self._right.view.verticalScrollBar().setValue(0)

    def _set_aside(self) -> None:
        self.clear_errors()
        assert self._chosen is not None
        self.ctx.salon.concerns.set_aside(self._chosen, until=self.view.until.value(), reason=self.view.reason.value(),
                                          by=self.ctx.by())
        self._chosen = None
        self.ctx.toast(self.tr("確認ずみにしました。"), undo=True)

    def _bring_back(self) -> None:
        assert self._chosen is not None
        self.ctx.salon.concerns.bring_back(self._chosen, by=self.ctx.by())
        self._chosen = None
        self.ctx.toast(self.tr("また一覧に出します。"), undo=True)

    def _open_case(self, person_id: int) -> None:
        case_id = self.ctx.salon.watch_cases.open(person_id, watch.OTHER, by=self.ctx.by())
        self.ctx.toast(self.tr("対応を始めました。"), undo=True)
        self.ctx.go("watch_case", case_id=case_id)


def _code_words(code: str) -> str:
    return {
        CALLS: lambda: translate("Concerns", "電話"), ERRAND: lambda: translate("Concerns", "お届け"),
        SESSIONS: lambda: translate("Concerns", "行事"), COFFEE: lambda: translate("Concerns", "お買いもの"),
    }[code]()
