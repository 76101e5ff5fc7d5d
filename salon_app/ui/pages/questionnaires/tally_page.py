"""アンケートの集計: how many answered, who they are, each question counted, 満足度 as a chart, comments picked for reports."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.answer_words import SEVERAL, TEXT, age_words, percent_words
from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.people_words import sex_words
from salon_app.model.spoken_dates import spoken_fiscal_year
from salon_app.model.texts import translate
from salon_app.services.questionnaires import AnsweredSession, Comment, Question, Tally
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.page import Page
from salon_app.ui.pages.questionnaires.share_bar import ShareRow
from salon_app.ui.text import keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceWall
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from salon_app.reports.kit.model import Chart

REPORT = "questionnaire"
SESSION, YEAR, ALL = "session", "year", "all"
CHART_POINTS, CHART_MM = 300.0, 48.0
SMALLEST_POINTS = 9.0
"""Letters of the drawing: on the screen none may be smaller than the text around it."""


class QuestionnaireTallyPage(Page):
    """One session, the sessions of the 年度, or all."""

    tables = frozenset({"answer_sheet", "questionnaire", "attendance", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._questionnaire_id = 0
        self._session_id: int | None = None
        self._sessions: list[int] = []
        self._drawn: object = None
        self.title_words = Label(tone="muted", wrap=True)
        self.scope = ChoiceWall([], least_ems=6)
        self.scope.chosen.connect(lambda _scope: self.refresh())
        self.words = Label(step="title", wrap=worn.scale >= 150)
        self.rate = Label(tone="muted", wrap=worn.scale >= 150)
        self.chart = QSvgWidget()
        self.chart.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chart.setObjectName("paper")
        self.chart.setStyleSheet("#paper { background: white; }")  # the drawing is black ink on paper, in every theme
        self._chart_head = Label(self.tr("満足度"), step="strong-bold")
        self.who = ListBox()
        self.empty = EmptyState(self.tr("回答はまだありません。「アンケート」の「紙から入れる」で入れます。"), icon="chart")
        self._details = QVBoxLayout()
        self._details.setSpacing(worn.px(12, 10))
        self.comments_head = Label(step="strong-bold", wrap=True)
        self.comments = ListBox()
        self.checks: list[CheckRow] = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, worn.px(4), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(12, 10))
        head = QHBoxLayout() if worn.scale < 150 else QVBoxLayout()
        head.setSpacing(worn.px(14, 4))
        head.addWidget(self.words)
        head.addWidget(self.rate)
        head.addStretch(1)
        column.addWidget(self.scope)
        column.addLayout(head)
        column.addWidget(self.empty)
        if worn.scale < 150:
            both = QHBoxLayout()
            both.setSpacing(worn.margin)
            left = QVBoxLayout()
            left.setSpacing(worn.px(6))
            left.addWidget(self._chart_head)
            left.addWidget(self.chart)
            both.addLayout(left)
            both.addWidget(self.who, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(both)
        else:  # at this size the bars below the questions say the same in letters that can be read
            column.addWidget(self.who)
            self._chart_head.hide()
            self.chart.hide()
        column.addLayout(self._details)
        column.addWidget(self.comments_head)
        column.addWidget(self.comments)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(6, 4))
        outer.addWidget(self.title_words)
        outer.addWidget(ScrollArea(inner), 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        self._questionnaire_id, self._session_id = args["questionnaire_id"], args.get("session_id")
        start_month = salon.settings.get().fiscal_start_month
        year = fiscal_year(salon.days.status().business_date, start_month)
        choices = [(YEAR, spoken_fiscal_year(year, start_month)), (ALL, self.tr("全部"))]
        if self._session_id is not None:
            choices.insert(0, (SESSION, self.tr("この回")))
        self.scope.set_choices(choices, args.get("scope", choices[0][0]))

    def refresh(self) -> None:
        salon = self.ctx.salon
        answered = self._chosen_sessions()
        self._sessions = [one.session_id for one in answered]
        tally = salon.questionnaires.tally(self._questionnaire_id, self._sessions)
        self.title_words.setText(self._heading(tally, answered))
        self.words.setText(tally.words)
        self.rate.setText(self.tr("参加者{attendees}名のうち {percent}%").format(
            attendees=tally.attendees, percent=percent_words(tally.answers, tally.attendees))
            if tally.answers <= tally.attendees and tally.attendees else "")
        for part in (self.words, self.rate):
            part.setVisible(bool(tally.answers) and bool(part.text()))
        self.empty.setVisible(not tally.answers)
        self._show_details(tally)
        self._show_comments(salon.questionnaires.comments(self._questionnaire_id, self._sessions))
        self._show_chart(tally)
        if tally.answers:
            self.set_main(self.tr("集計を印刷する"), self._print, icon="print")
        else:
            self.set_main(self.tr("回答を入れると印刷できます"), self._print, enabled=False)

    def state(self) -> Args:
        return {"questionnaire_id": self._questionnaire_id, "session_id": self._session_id,
                "scope": self.scope.value()} if self._questionnaire_id else {}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    # --- what is added up ----------------------------------------------------------------------------

    def _chosen_sessions(self) -> tuple[AnsweredSession, ...]:
        salon, scope = self.ctx.salon, self.scope.value()
        if scope == YEAR:
            start_month = salon.settings.get().fiscal_start_month
            year = fiscal_year(salon.days.status().business_date, start_month)
            return salon.questionnaires.answered_sessions(self._questionnaire_id, *fiscal_year_range(year, start_month))
        found = salon.questionnaires.answered_sessions(self._questionnaire_id)
        return tuple(one for one in found if scope == ALL or one.session_id == self._session_id)

    def _heading(self, tally: Tally, answered: tuple[AnsweredSession, ...]) -> str:
        if len(answered) == 1:
            return self.tr("{title}　{session}　{day}").format(
                title=tally.questionnaire.title, session=answered[0].title, day=long_day(answered[0].day))
        if not answered:
            return tally.questionnaire.title
        return self.tr("{title}　{count}回分（{first} から {last}）").format(
            title=tally.questionnaire.title, count=len(answered), first=long_day(answered[-1].day),
            last=long_day(answered[0].day))

    # --- showing ---------------------------------------------------------------------------------------

    def _show_details(self, tally: Tally) -> None:
        emptied(self._details)
        silent = self.tr("無回答")
        self.who.set_rows([
            ListRow(words, self._in_a_line(counts, silent), pressable=False, label_width=5)
            for words, counts in (
                (self.tr("男女"), {sex_words(sex): count for sex, count in tally.sexes.items() if count}),
                (self.tr("年代"), {age_words(band): count for band, count in tally.age_bands.items()}),
                (self.tr("お住まい"), tally.areas)) if counts and tally.answers])
        for number, question in enumerate(tally.questionnaire.questions, start=1):
            if question.kind != TEXT and tally.answers:
                self._details.addWidget(self._question_card(number, question, tally))

    def _in_a_line(self, counts: Mapping[str, int], silent: str) -> str:
        parts = (self.tr("{what} {count}名").format(what=what or silent, count=count) for what, count in counts.items())
        return "　".join(map(keep, parts))

    def _question_card(self, number: int, question: Question, tally: Tally) -> QWidget:
        card = Card()
        words = self.tr("問{number}　{text}（いくつでも）") if question.kind == SEVERAL else self.tr("問{number}　{text}")
        card.column.addWidget(Label(words.format(number=number, text=question.text), step="bold", wrap=True))
        base = tally.base(question.key)
        for option, count in tally.options_of(question.key):
            share = self.tr("{count}名（{percent}%）").format(count=count, percent=percent_words(count, base)) if base else (
                self.tr("{count}名").format(count=count))
            card.column.addWidget(ShareRow(option, share, count / base if base else 0.0))
        silent = tally.counts[question.key][-1]
        if silent:
            card.column.addWidget(ShareRow(self.tr("無回答"), self.tr("{count}名").format(count=silent), None))
        return card

    def _show_comments(self, comments: tuple[Comment, ...]) -> None:
        picked = sum(one.picked for one in comments)
        self.comments_head.setText(self.tr("書かれた言葉 {count}件（印をつけた{picked}件を報告書にのせます）").format(
            count=len(comments), picked=picked))
        self.comments_head.setVisible(bool(comments))
        self.checks = []
        several = len({one.question for one in comments}) > 1
        for one in comments:
            who = "　".join(filter(None, (age_words(one.age_band), sex_words(one.sex), one.question if several else "")))
            check = CheckRow(one.text.replace("\n", " "), who)
            check.setChecked(one.picked)
            check.clicked.connect(self.guarded(partial(self._pick, one, check)))
            self.checks.append(check)
        self.comments.set_rows(self.checks)

    def _pick(self, comment: Comment, row: CheckRow) -> None:
        picked = row.isChecked()
        self.ctx.salon.questionnaires.pick(comment.sheet_id, comment.key, picked=picked, by=self.ctx.by())
        self.ctx.toast(self.tr("この言葉を報告書にのせます。") if picked
                       else self.tr("この言葉は報告書にのせません。"), undo=True)

    # --- 満足度 ------------------------------------------------------------------------------------------

    def _show_chart(self, tally: Tally) -> None:
        counts = tally.satisfaction
        shown = look().scale < 150 and any(count for _option, count in counts)
        self._chart_head.setVisible(shown)
        self.chart.setVisible(shown)
        if not shown or counts == self._drawn:
            return
        self._drawn = counts

        def work() -> str:
            from salon_app.reports.kit.charts import draw, to_svg
            from salon_app.reports.kit.fonts import load

            fonts = load()
            return to_svg(draw(satisfaction_chart(counts), CHART_POINTS, fonts), fonts)

        self.short(work, self._draw)

    def _draw(self, svg: str) -> None:
        self.chart.load(QByteArray(svg.encode()))
        scale = look().em / SMALLEST_POINTS
        size = self.chart.renderer().defaultSize()
        self.chart.setFixedSize(round(size.width() * scale), round(size.height() * scale))
        self.chart.setAccessibleName(self.tr("満足度のグラフ"))

    def _print(self) -> None:
        """The same answers on paper: the days they are of, and only this session where one is chosen."""
        answered = self._chosen_sessions()
        args: Args = {"key": REPORT, "questionnaire_id": self._questionnaire_id, "start": answered[-1].day,
                      "end": answered[0].day}
        if self.scope.value() == SESSION:
            args["session_id"] = self._session_id
        self.ctx.go("reports", **args)


def satisfaction_chart(counts: tuple[tuple[str, int], ...]) -> Chart:
    """満足度 as the bars that also go on paper."""
    from salon_app.reports.kit.model import Chart, Fill, Series

    name, people = translate("Questionnaires", "人数（名）"), tuple(count for _option, count in counts)
    return Chart(categories=tuple(option for option, _count in counts), height=CHART_MM,
                 series=(Series(name, people, Fill.HATCHED),))
