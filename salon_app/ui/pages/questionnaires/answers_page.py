"""回答を紙から入れる: one paper a screen, typed without leaving the keyboard; earlier papers are opened and corrected."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.services.questionnaires import AnswerSheet, Questionnaire
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.questionnaires.answer_fields import AnswerKeys, AnswerText, AskRow
from salon_app.ui.pages.questionnaires.form_state import Ask, PaperForm, asks, paper_words
from salon_app.ui.pages.questionnaires.session_choice import SessionChoice
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import commit_preedit
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NEW = 0
"""Stands for the paper that has no number yet."""
PAPER, LIST, SESSIONS = range(3)


class QuestionnaireAnswersPage(Page):
    """Three views: the paper, the list of those typed, and, when it isn't known, for which session."""

    tables = frozenset({"answer_sheet", "questionnaire", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._asked: Questionnaire | None = None
        self._session_id = 0
        self._sheets: tuple[AnswerSheet, ...] = ()
        self._here = NEW
        self._fresh = False  # just opened: the first question takes the keyboard
        self._papers: dict[int, PaperForm] = {}  # typed and not saved, by id of the sheet
        self.rows: list[AskRow] = []
        self._later = later(self, self._keep)
        self.session = Label(tone="muted", wrap=True)
        self.number = Label(step="title")
        self.before = Button(self.tr("前の紙"), "chevron-left", height=look().target)
        self.after = Button(self.tr("次の紙"), "chevron-right", height=look().target)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.all_papers = Button("", "list", height=look().target)
        self.all_papers.clicked.connect(lambda: self._show_view(LIST))
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._open(self._sheets[at].id))
        self.sessions = SessionChoice()
        self.sessions.chosen.connect(self._choose_session)
        self.remove = Button(self.tr("この紙を消す"), "trash", max_lines=2)
        self.remove.clicked.connect(self.guarded(self._remove))
        self._views = QStackedWidget()
        self._views.addWidget(self._paper_view())
        self._views.addWidget(self._scrolled(self.list))
        self._views.addWidget(self._scrolled(self.sessions))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look().px(8, 4))
        outer.addWidget(self.session)
        outer.addWidget(self._views, 1)
        self.set_side_buttons(self.remove)

    def _paper_view(self) -> QWidget:
        worn = look()
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 4))
        head = QHBoxLayout()
        head.setSpacing(worn.gap)
        for part in (self.before, self.number, self.after):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.all_papers)
        column.addLayout(head)
        inner = QWidget()
        self._questions = QVBoxLayout(inner)
        self._questions.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        self._questions.setSpacing(worn.px(4))
        self._questions.addStretch(1)
        self._scroll = ScrollArea(inner)
        column.addWidget(self._scroll, 1)
        return view

    @staticmethod
    def _scrolled(part: QWidget) -> ScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look().px(8), look().px(12))
        column.addWidget(part)
        column.addStretch(1)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        session_id = args.get("session_id") or NEW
        asked = salon.questionnaires.for_session(args["questionnaire_id"], session_id) if session_id else (
            salon.questionnaires.get(args["questionnaire_id"]))
        if (asked, session_id) != (self._asked, self._session_id):
            self._begin(asked, session_id)
            if session_id:
                self._papers = _papers(salon.drafts.kept(self._draft()))
        self._here = args.get("sheet_id", self._here)
        self._fresh = bool(session_id)
        self._show_view(PAPER if session_id else SESSIONS)

    def refresh(self) -> None:
        assert self._asked is not None
        salon = self.ctx.salon
        if not self._session_id:
            self.session.setText(self._asked.title)
            self.sessions.show_sessions(salon)
            return
        held = salon.activities.session(self._session_id)
        self.session.setText(self.tr("{title}　{day}　{session}").format(
            title=self._asked.title, day=long_day(held.day), session=held.title))
        self._sheets = salon.questionnaires.sheets(self._session_id, self._asked.id)
        if self._here != NEW and self._here not in [one.id for one in self._sheets]:
            self._here = NEW  # taken back, or removed
        if self._views.currentIndex() == LIST:
            self._show_list()
        self._build_rows()
        self._show_paper()
        if self._fresh:
            self._fresh = False
            self._take(0)

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self._views.currentIndex() == LIST:
            self._show_view(PAPER)
            return True
        return False

    def state(self) -> Args:
        if self._asked is None:
            return {}
        return {"questionnaire_id": self._asked.id, "session_id": self._session_id, "here": self._here,
                "papers": {str(key): paper.to_json() for key, paper in self._papers.items()}}

    def restore(self, state: Args) -> None:
        self._begin(self.ctx.salon.questionnaires.get(state["questionnaire_id"]), state["session_id"])
        self._papers = _papers(state["papers"])
        self._here = state["here"]
        self.refresh()

    def _show_list(self) -> None:
        self.list.set_rows([
            ListRow(paper_words(self._asks_of(one), PaperForm.of(one)) or self.tr("（お答えなし）"),
                    above=self.tr("{number}枚目").format(number=one.number), arrow=True) for one in self._sheets])

    # --- which session -----------------------------------------------------------------------------

    def _begin(self, asked: Questionnaire, session_id: int) -> None:
        self._asked, self._session_id = asked, session_id
        self._papers, self._here = {}, NEW

    def _choose_session(self, session_id: int) -> None:
        assert self._asked is not None
        self.ctx.go("questionnaire_answers", questionnaire_id=self._asked.id, session_id=session_id)

    # --- the paper in hand ---------------------------------------------------------------------------

    def _sheet(self) -> AnswerSheet | None:
        return next((one for one in self._sheets if one.id == self._here), None)

    def _paper(self) -> PaperForm:
        sheet = self._sheet()
        return self._papers.get(self._here) or (PaperForm.of(sheet) if sheet is not None else PaperForm())

    def _asks_of(self, sheet: AnswerSheet | None) -> tuple[Ask, ...]:
        """A paper is asked what its own version asks."""
        assert self._asked is not None
        if sheet is None or sheet.questionnaire_id == self._asked.id:
            return asks(self._asked)
        return asks(self.ctx.salon.questionnaires.get(sheet.questionnaire_id))

    def _build_rows(self) -> None:
        wanted = self._asks_of(self._sheet())
        if [row.ask for row in self.rows] == list(wanted):
            return
        for row in self.rows:
            self._questions.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [AskRow(ask) for ask in wanted]
        self.fields = {row.ask.key: row.field for row in self.rows}
        for at, row in enumerate(self.rows):
            self._questions.insertWidget(at, row)
            row.show()  # at once, so that it can take the keyboard
            row.edit.entered.connect(self.guarded(partial(self._entered, at)))
            row.edit.stepped.connect(partial(self._step, at))
            row.edit.took_focus.connect(partial(self._mark, row))
            if isinstance(row.edit, AnswerKeys):
                row.edit.typed.connect(partial(self._typed, row))
                row.edit.pressed.connect(partial(self._pressed, row))
            else:
                row.edit.textChanged.connect(partial(self._written, row))

    def _show_paper(self) -> None:
        sheet, paper = self._sheet(), self._paper()
        number = sheet.number if sheet is not None else self._next_number()
        self.number.setText(self.tr("{number}枚目").format(number=number))
        place = self._place()
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < len(self._sheets))
        self.all_papers.set_text(self.tr("入れた紙 {count}枚").format(count=len(self._sheets)))
        self.all_papers.setEnabled(bool(self._sheets))
        self.clear_errors()
        for row in self.rows:
            self._show_answer(row, paper)
        self.remove.setVisible(sheet is not None and self._views.currentIndex() == PAPER)
        self._say()

    def _show_answer(self, row: AskRow, paper: PaperForm) -> None:
        if isinstance(row.edit, AnswerKeys):
            row.edit.show_chosen(paper.chosen(row.ask))
        elif row.edit.toPlainText().strip() != str(paper.answers.get(row.ask.key, "")).strip():
            row.edit.blockSignals(True)
            row.edit.setPlainText(str(paper.answers.get(row.ask.key, "")))
            row.edit.blockSignals(False)

    def _place(self) -> int:
        """Where the paper in hand lies in the stack; the new one lies last."""
        ids = [one.id for one in self._sheets]
        return ids.index(self._here) if self._here in ids else len(ids)

    def _next_number(self) -> int:
        return max((one.number for one in self._sheets), default=0) + 1

    def _say(self) -> None:
        view, sheet = self._views.currentIndex(), self._sheet()
        self.set_hint(self.tr("数字で選び、Enterで次の質問へ。書かれていなければ、そのままEnter。")
                      if view == PAPER and look().scale < 150 else "")
        if view == SESSIONS:
            self.set_main(self.tr("どの回かを選んでください"), self._save, enabled=False)
        elif view == LIST:
            self.set_main(self.tr("次の紙を入れる"), self._to_new, icon="pencil")
        elif sheet is not None:
            changed = self._here in self._papers
            self.set_main(self.tr("{number}枚目をこの内容に直す").format(number=sheet.number) if changed
                          else self.tr("{number}枚目は入れてあります").format(number=sheet.number), self._save, enabled=changed)
        elif self._paper().empty:
            self.set_main(self.tr("{number}枚目の答えを入れてください").format(number=self._next_number()), self._save,
                          enabled=False)
        else:
            self.set_main(self.tr("{number}枚目を残して次の紙へ").format(number=self._next_number()), self._save, icon="check")

    def _show_view(self, view: int) -> None:
        self._views.setCurrentIndex(view)
        if view == LIST:
            self._show_list()
        self.remove.setVisible(view == PAPER and self._sheet() is not None)
        self._say()
        if view == PAPER and self.rows:
            self._take(0)

    # --- typing ----------------------------------------------------------------------------------------

    def _mark(self, current: AskRow) -> None:
        for row in self.rows:
            row.set_current(row is current)

    def _take(self, at: int) -> None:
        self.rows[at].edit.setFocus()
        self._mark(self.rows[at])
        self._scroll.view.ensureWidgetVisible(self.rows[at], 0, look().px(8))

    def _step(self, at: int, step: int) -> None:
        self._take(max(0, min(len(self.rows) - 1, at + step)))

    def _entered(self, at: int) -> None:
        """Enter: the next question; after the last the paper is kept and the next one begins."""
        if at + 1 < len(self.rows):
            self._take(at + 1)
        elif self._sheet() is not None and self._here not in self._papers:
            self._turn(1)
        else:
            self._save()

    def _typed(self, row: AskRow, number: int) -> None:
        self._answer(row, self._paper().typed(row.ask, number) if number else self._paper().cleared(row.ask))

    def _pressed(self, row: AskRow, number: int) -> None:
        self._answer(row, self._paper().pressed(row.ask, number))

    def _answer(self, row: AskRow, paper: PaperForm) -> None:
        row.field.set_error("")
        self._set(paper)
        self._show_answer(row, paper)

    def _written(self, row: AskRow) -> None:
        assert isinstance(row.edit, AnswerText)
        row.field.set_error("")
        self._set(self._paper().written(row.ask, row.edit.toPlainText()))

    def _set(self, paper: PaperForm) -> None:
        sheet = self._sheet()
        if paper == (PaperForm.of(sheet) if sheet is not None else PaperForm()):
            self._papers.pop(self._here, None)
        else:
            self._papers[self._here] = paper
        self._later.start()
        self._say()

    def _draft(self) -> str:
        assert self._asked is not None
        return f"questionnaire_answers/{self._session_id}/{self._asked.id}"

    def _keep(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.keep(self._draft(), {str(key): paper.to_json() for key, paper in self._papers.items()})

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    # --- from paper to paper -----------------------------------------------------------------------------

    def _open(self, sheet_id: int) -> None:
        self._here = sheet_id
        self._build_rows()
        self._show_paper()
        self._show_view(PAPER)

    def _to_new(self) -> None:
        self._open(NEW)

    def _turn(self, step: int) -> None:
        place = self._place() + step
        if 0 <= place <= len(self._sheets):
            self._open(self._sheets[place].id if place < len(self._sheets) else NEW)

    def _save(self) -> None:
        assert self._asked is not None
        for row in self.rows:
            if isinstance(row.edit, AnswerText):
                commit_preedit(row.edit)
        self.clear_errors()
        sheet, paper = self._sheet(), self._paper()
        place = self._place()
        kept = self.ctx.salon.questionnaires.enter(
            self._asked.id, self._session_id, **paper.who(), answers=paper.given(),
            sheet_id=sheet.id if sheet is not None else None, by=self.ctx.by())
        self._papers.pop(self._here, None)
        self._keep()
        self.refresh()
        if sheet is None:
            self.ctx.toast(self.tr("{number}枚目を入れました。つぎは{next}枚目です。").format(
                number=kept.number, next=kept.number + 1), undo=True)
            self._open(NEW)
        else:
            self.ctx.toast(self.tr("{number}枚目を直しました。").format(number=kept.number), undo=True)
            self._open(self._sheets[place + 1].id if place + 1 < len(self._sheets) else NEW)

    def _remove(self) -> None:
        sheet = self._sheet()
        assert sheet is not None
        self.ctx.salon.questionnaires.remove(sheet.id, by=self.ctx.by())
        self._papers.pop(sheet.id, None)
        self._keep()
        self.refresh()
        self.ctx.toast(self.tr("{number}枚目を消しました。").format(number=sheet.number), undo=True)
        self._open(NEW)


def _papers(kept: Mapping[str, Any]) -> dict[int, PaperForm]:
    return {int(key): PaperForm.from_json(value) for key, value in kept.items()}
