"""アンケートの質問: its name, what it asks about the person, and the questions in order; one question at a time is changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.answer_words import kind_words
from salon_app.services.questionnaires import Question, Questionnaire
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.questionnaires.form_state import from_json, moved, satisfaction, to_json, usual_questions
from salon_app.ui.pages.questionnaires.question_form import QuestionForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

WHOLE, QUESTION = range(2)


class QuestionnaireEditPage(Page):
    """The whole left and right, or the form of one question in its place."""

    tables = frozenset({"questionnaire", "answer_sheet"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._kept = Questionnaire()  # as in the books
        self._now = Questionnaire()
        self._loaded = False
        self._at: int | None = None  # the question in hand; as many as there are: a new one
        self._later = later(self, self._keep)
        self.version = Label(wrap=True)
        self.name = LineEdit(placeholder=self.tr("例：折り紙教室アンケート"))
        self.fields["title"] = Field(self.tr("アンケートの名前"), self.name)
        self.sex, self.age, self.area, self.active = (CheckRow(words) for words in (
            self.tr("性別を聞く"), self.tr("年代を聞く"), self.tr("お住まいを聞く"), self.tr("いま使っている")))
        self.areas = TextEdit(rows=4)
        self.fields["areas"] = Field(
            self.tr("お住まいの選択肢（1行に1つ）"), self.areas, hint=self.tr("空けておくと、お住まいを言葉で入れます。"))
        self.list = ListBox()
        self.list.row_pressed.connect(self._open)
        self.fields["questions"] = Field(self.tr("質問（押すと直せます）"), self.list)
        self.add = Button(self.tr("質問を加える"), "plus")
        self.add.clicked.connect(lambda: self._open(len(self._now.questions)))
        self.add_satisfaction = Button(self.tr("満足度（5段階）を加える"), "plus")
        self.add_satisfaction.clicked.connect(self._add_satisfaction)
        self.form = QuestionForm()
        self.form.changed.connect(self._later.start)
        self.fields["text"], self.fields["options"] = self.form.text_field, self.form.options_field
        self._views = QStackedWidget()
        self._views.addWidget(self._whole())
        self._views.addWidget(ScrollArea(self.form))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 4))
        outer.addWidget(self.version)
        outer.addWidget(self._views, 1)
        self.up, self.down = Button(self.tr("前へ"), "chevron-up"), Button(self.tr("後ろへ"), "chevron-down")
        self.drop = Button(self.tr("この質問をやめる"), "trash", max_lines=2)
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.drop.clicked.connect(self._drop)
        self.set_side_buttons(self.drop, self.up, self.down)
        self.name.textChanged.connect(lambda _text: self._changed())
        self.areas.textChanged.connect(self._changed)
        for row in (self.sex, self.age, self.area, self.active):
            row.clicked.connect(self._changed)

    def _whole(self) -> QWidget:
        worn = look()
        first = (self.fields["title"], self.sex, self.age, self.area, self.fields["areas"], self.active)
        buttons = QVBoxLayout() if worn.scale >= 150 else QHBoxLayout()
        buttons.setSpacing(worn.gap)
        buttons.addWidget(self.add)
        buttons.addWidget(self.add_satisfaction)
        buttons.addStretch(1)
        columns: list[QVBoxLayout] = []
        for parts in (first, (self.fields["questions"],)):
            column = QVBoxLayout()
            column.setSpacing(worn.px(10, 8))
            for part in parts:
                column.addWidget(part)
            columns.append(column)
        columns[1].addLayout(buttons)
        if worn.scale < 150:
            view = QWidget()
            row = QHBoxLayout(view)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(worn.margin)
            row.addWidget(_scrolled(columns[:1]), 2)
            row.addWidget(_scrolled(columns[1:]), 3)
            return view
        return _scrolled(columns)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        wanted = args.get("questionnaire_id") or 0
        if self._loaded and wanted == self._kept.id and self._now != self._kept:
            return
        self._begin(wanted)
        kept = self.ctx.salon.drafts.kept(self._draft())
        if kept:
            self._now = from_json(self._kept, kept)
        self._show_whole()

    def _begin(self, questionnaire_id: int) -> None:
        self._loaded, self._at = True, None
        self._kept = self.ctx.salon.questionnaires.get(questionnaire_id) if questionnaire_id else Questionnaire(
            questions=usual_questions())
        self._now = self._kept
        self.clear_undo()

    def refresh(self) -> None:
        if self._kept.id:
            self._kept = self.ctx.salon.questionnaires.get(self._kept.id)
        self.version.setVisible(self._kept.answered)
        self.version.setText(self.tr(
            "答えた紙があります。直すと新しい版になり、これまでの答えは前の版のまま残ります。"))
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self._views.currentIndex() == QUESTION:
            self._now = self._with_form()  # unfinished or not: saving says what is missing
            self._show_whole()
            return True
        return False

    def state(self) -> Args:
        return {"id": self._kept.id, "now": to_json(self._with_form()), "at": self._at} if self._loaded else {}

    def restore(self, state: Args) -> None:
        self._begin(state["id"])
        self._now = from_json(self._kept, state["now"])
        self._show_whole()
        if state["at"] is not None:
            self._open(state["at"])
        self.refresh()

    # --- the whole -----------------------------------------------------------------------------------

    def _draft(self) -> str:
        return f"questionnaire/{self._kept.id}"

    def _show_whole(self) -> None:
        self._at = None
        for edit, text in ((self.name, self._now.title), (self.areas, "\n".join(self._now.areas))):
            edit.blockSignals(True)
            if isinstance(edit, LineEdit):
                edit.setText(text)
            else:
                edit.setPlainText(text)
            edit.blockSignals(False)
        for row, ticked in ((self.sex, self._now.asks_sex), (self.age, self._now.asks_age),
                            (self.area, self._now.asks_area), (self.active, self._now.active)):
            row.setChecked(ticked)
        self.active.setVisible(bool(self._kept.id))
        self._show_questions()
        self._views.setCurrentIndex(WHOLE)
        self._say()

    def _show_questions(self) -> None:
        self.list.set_rows([
            ListRow(self.tr("問{number}　{text}").format(number=number, text=one.text),
                    "　".join((kind_words(one.kind), *([self.tr("、").join(one.options)] if one.options else []))), arrow=True)
            for number, one in enumerate(self._now.questions, start=1)])
        self.fields["areas"].setVisible(self._now.asks_area)
        self.add_satisfaction.setVisible(self._now.question(satisfaction().key) is None)

    def _read(self) -> None:
        """What stands in the fields of the whole."""
        self._now = replace(
            self._now, title=self.name.text(), asks_sex=self.sex.isChecked(), asks_age=self.age.isChecked(),
            asks_area=self.area.isChecked(), active=self.active.isChecked(),
            areas=tuple(line.strip() for line in self.areas.toPlainText().split("\n") if line.strip()))

    def _with_form(self) -> Questionnaire:
        """The questionnaire with the question in hand as it stands in its form; an empty new one is none."""
        if self._at is None:
            return self._now
        typed = self.form.typed()
        questions = list(self._now.questions)
        if self._at < len(questions) or typed.text.strip() or typed.options:
            questions[self._at:self._at + 1] = [typed]
        return replace(self._now, questions=tuple(questions))

    def _changed(self) -> None:
        self._read()
        self.fields["areas"].setVisible(self._now.asks_area)
        self._later.start()
        self._say()

    def _keep(self) -> None:
        self._later.stop()
        now = self._with_form()
        if now == self._kept:
            self.ctx.salon.drafts.forget(self._draft())
        else:
            self.ctx.salon.drafts.keep(self._draft(), to_json(now))

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _say(self) -> None:
        one = self._views.currentIndex() == QUESTION
        there = one and self._at is not None and self._at < len(self._now.questions)
        for button in (self.up, self.down, self.drop):
            button.setVisible(there)
        if there and self._at is not None:
            self.up.setEnabled(self._at > 0)
            self.down.setEnabled(self._at + 1 < len(self._now.questions))
        if one:
            self.set_main(self.tr("この質問はこれでよい") if there else self.tr("この質問を加える"), self._take_question,
                          icon="check")
        elif self._kept.id and replace(self._now, answered=self._kept.answered) == self._kept:
            self.set_main(self.tr("直すと保存できます"), self._save, enabled=False)
        else:
            self.set_main(self.tr("新しい版にする") if self._kept.answered else self.tr("この内容にする"), self._save,
                          icon="check")

    def _save(self) -> None:
        for edit in (self.name, self.areas):
            commit_preedit(edit)
        self.clear_errors()
        self._read()
        saved = self.ctx.salon.questionnaires.save(self._now, by=self.ctx.by())
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self._loaded = False
        self.clear_undo()
        self.ctx.toast(self.tr("「{title}」を保存しました。").format(title=saved.title), undo=True)
        self.ctx.back()

    # --- one question -----------------------------------------------------------------------------------

    def _open(self, at: int) -> None:
        self._at = at
        questions = self._now.questions
        self.form.show_question(questions[at] if at < len(questions) else Question("", ""), at + 1)
        self._views.setCurrentIndex(QUESTION)
        self._say()
        self.form.text.setFocus()

    def _take_question(self) -> None:
        """Main button of the form: what was typed joins the questionnaire."""
        assert self._at is not None
        self.clear_errors()
        question = self.form.answer()
        questions = list(self._now.questions)
        questions[self._at:self._at + 1] = [question]
        self._set_questions(tuple(questions))
        self._show_whole()

    def _set_questions(self, questions: tuple[Question, ...]) -> None:
        self._now = replace(self._now, questions=questions)
        self._later.start()

    def _add_satisfaction(self) -> None:
        self._set_questions((satisfaction(), *self._now.questions))
        self._show_whole()

    def _move(self, step: int) -> None:
        """Up or down; the form stays open, so that several steps are several presses."""
        assert self._at is not None
        self._now = self._with_form()
        self._set_questions(moved(self._now.questions, self._at, step))
        self._at += step
        self.form.show_number(self._at + 1)
        self._show_questions()
        self._say()

    def _drop(self) -> None:
        assert self._at is not None
        before, gone = self._now.questions, self._now.questions[self._at]
        self._set_questions((*before[:self._at], *before[self._at + 1:]))
        self.push_undo(self.tr("質問をやめた"), partial(self._put_back, before))
        self._show_whole()
        self.ctx.toast(self.tr("「{text}」をやめました。").format(text=gone.text), undo=True)

    def _put_back(self, questions: tuple[Question, ...]) -> None:
        self._set_questions(questions)
        self._show_whole()


def _scrolled(columns: list[QVBoxLayout]) -> ScrollArea:
    inner = QWidget()
    holder = QVBoxLayout(inner)
    holder.setContentsMargins(0, look().px(4), look().px(8), look().px(12))
    holder.setSpacing(look().px(12, 10))
    for column in columns:
        holder.addLayout(column)
    holder.addStretch(1)
    return ScrollArea(inner)
