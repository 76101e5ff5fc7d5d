"""アンケート in the window: built with a few presses, typed from paper by the keyboard alone, corrected, and added up."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salon_app.model.answer_words import SATISFACTION, SATISFACTION_OPTIONS
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.questionnaires import Question, Questionnaire
from salon_app.ui.pages.questionnaires.answer_fields import AnswerText
from salon_app.ui.pages.questionnaires.answers_page import LIST, PAPER, SESSIONS, QuestionnaireAnswersPage
from salon_app.ui.pages.questionnaires.edit_page import QuestionnaireEditPage
from salon_app.ui.pages.questionnaires.page import QuestionnairesPage
from salon_app.ui.pages.questionnaires.tally_page import QuestionnaireTallyPage
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import current, opened, press_main, settle, toast

DAY = date(2026, 11, 20)


@pytest.fixture
def session_id(furnished: Salon) -> int:
    """A session without anybody."""
    activity = furnished.activities.save(Activity(name="折り紙教室"))
    return furnished.activities.plan(activity.id, [DAY])[0].id


@pytest.fixture
def asked(furnished: Salon) -> Questionnaire:
    """満足度, several, and words."""
    return furnished.questionnaires.save(Questionnaire(title="参加者アンケート", areas=("団地", "市内"), questions=(
        Question(SATISFACTION, "いかがでしたか", "choice", SATISFACTION_OPTIONS),
        Question("", "何で知りましたか", "several", ("ちらし", "友人", "回覧板")), Question("", "ご感想", "text"))))


def paper_page(window: SalonWindow, asked: Questionnaire, session_id: int) -> QuestionnaireAnswersPage:
    """The page papers are typed on."""
    window.go("questionnaire_answers", {"questionnaire_id": asked.id, "session_id": session_id})
    return current(window, QuestionnaireAnswersPage)


def focused(window: SalonWindow) -> QWidget:
    """Where the keyboard acts."""
    page = window.current_page()
    widget = page.focusWidget() if page is not None else None
    assert widget is not None
    return widget


def strike(window: SalonWindow, keys: str) -> None:
    """Keys one after another, each to what has the focus by then; ⏎ is Enter."""
    for key in keys:
        code = Qt.Key.Key_Return if key == "⏎" else Qt.Key(ord(key)) if key.isascii() else Qt.Key.Key_unknown
        text = "\r" if key == "⏎" else key
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(window), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))


def compose(widget: QWidget, preedit: str, committed: str = "") -> None:
    """What an input method sends while 漢字 are chosen."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(committed)
    QApplication.sendEvent(widget, event)


def test_papers_are_typed_by_the_keyboard_alone(window: SalonWindow, asked: Questionnaire, session_id: int) -> None:
    page = paper_page(window, asked, session_id)
    strike(window, "2⏎7⏎1⏎1⏎13⏎")
    text = focused(window)
    assert isinstance(text, AnswerText)
    compose(text, "たのし")
    strike(window, "⏎")
    compose(text, "", "楽しかった")
    strike(window, "⏎")  # the Enter that confirmed the conversion
    assert window.salon.questionnaires.sheets(session_id) == () and focused(window) is text
    strike(window, "⏎")
    typed = window.salon.questionnaires.sheets(session_id)
    assert [(one.number, one.sex, one.age_band, one.area, dict(one.answers)) for one in typed] == [
        (1, "female", "70", "団地", {SATISFACTION: 1, "q1": (1, 3), "q2": "楽しかった"})]
    assert page.number.text() == "2枚目" and focused(window) is page.rows[0].edit
    assert "つぎは2枚目" in toast(window)

    strike(window, "１⏎⏎⏎3220⏎11230⏎")  # full width; another number takes its place, 0 clears
    strike(window, "⏎")
    second = window.salon.questionnaires.sheets(session_id)[1]
    assert (second.sex, second.age_band, second.area, dict(second.answers)) == ("male", "", "", {})
    strike(window, "⏎⏎⏎⏎⏎⏎")
    assert "何も書かれていない紙" in toast(window)
    assert len(window.salon.questionnaires.sheets(session_id)) == 2


def test_a_held_key_enters_nothing_twice(window: SalonWindow, asked: Questionnaire, session_id: int) -> None:
    page = paper_page(window, asked, session_id)
    for _ in range(20):
        QApplication.sendEvent(focused(window), QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True))
        QApplication.sendEvent(focused(window), QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", True))
    assert focused(window) is page.rows[0].edit and page._paper().empty


def test_an_earlier_paper_is_corrected_and_one_typed_twice_is_removed(
    window: SalonWindow, asked: Questionnaire, session_id: int, qtbot: QtBot,
) -> None:
    page = paper_page(window, asked, session_id)
    for keys in ("1⏎6⏎1⏎1⏎1⏎⏎", "2⏎7⏎2⏎2⏎2⏎⏎", "2⏎7⏎2⏎2⏎2⏎⏎"):
        strike(window, keys)
    strike(window, "2")
    page.all_papers.click()
    assert page._views.currentIndex() == LIST
    page.list.row_pressed.emit(1)
    assert page.number.text() == "2枚目" and page._views.currentIndex() == PAPER
    page.rows[3].edit.keys[4].click()  # type: ignore[union-attr]  # 満足度 has keys
    page.rows[0].edit.setFocus()
    strike(window, "2⏎7⏎2")  # typed again as it is on the paper: nothing changes
    page.before.click()
    page.after.click()
    assert page._paper().answers[SATISFACTION] == 5  # what is not saved yet is not lost on the way
    press_main(window)
    corrected = window.salon.questionnaires.sheets(session_id)[1]
    assert (corrected.sex, corrected.age_band, corrected.area) == ("female", "70", "市内")
    assert corrected.answers == {SATISFACTION: 5, "q1": (2,)}
    assert page.number.text() == "3枚目"
    page.remove.click()
    assert [one.number for one in window.salon.questionnaires.sheets(session_id)] == [1, 2]
    assert page.number.text() == "3枚目" and page._paper().answers == {"sex": "female"}
    window.undo()
    qtbot.waitUntil(lambda: page.number.text() == "4枚目")


def test_a_half_typed_paper_survives_a_power_cut(
    make_window: MakeWindow, asked: Questionnaire, session_id: int, qtbot: QtBot,
) -> None:
    window = make_window()
    page = paper_page(window, asked, session_id)
    strike(window, "2⏎8⏎⏎2⏎1⏎")
    cast(AnswerText, page.rows[-1].edit).setPlainText("とても\nよかった")
    qtbot.waitUntil(lambda: not page.keeping())
    again = paper_page(make_window(scale=200), asked, session_id)
    assert again._paper() == page._paper() and len(again._paper().answers) == 5
    assert cast(AnswerText, again.rows[-1].edit).toPlainText() == "とても\nよかった"


def test_a_questionnaire_without_a_session_asks_for_it(window: SalonWindow, asked: Questionnaire, session_id: int) -> None:
    opened(window, "questionnaires", QuestionnairesPage).cards[asked.id]["questionnaire_answers"].click()
    page = current(window, QuestionnaireAnswersPage)
    assert page._views.currentIndex() == SESSIONS
    page.sessions.list.row_pressed.emit(0)
    assert page._views.currentIndex() == PAPER and focused(window) is page.rows[0].edit
    window.back()
    assert window.current_key() == "questionnaires"


def test_a_questionnaire_is_built_from_what_is_offered(window: SalonWindow, qtbot: QtBot) -> None:
    window.go("questionnaires", {})
    page = opened(window, "questionnaire_edit", QuestionnaireEditPage)
    press_main(window)
    assert page.fields["title"].error() == "アンケートの名前を入れてください。"
    page.name.setText("お茶会アンケート")
    page.add.click()
    press_main(window)
    assert page.fields["text"].error()
    page.form.text.setText("お菓子はどれがよかったですか")
    page.form.options.setPlainText("まんじゅう")
    press_main(window)
    assert "1行に1つずつ" in page.fields["options"].error()
    page.form.options.setPlainText("まんじゅう\n\n ようかん \n")
    page.form.kind.buttons()[1].click()
    press_main(window)
    page.list.row_pressed.emit(2)
    page.up.click()
    page.up.click()
    assert not page.up.isEnabled()
    press_main(window)
    page.list.row_pressed.emit(1)
    page.drop.click()
    assert len(page.list.rows()) == 2 and not page.add_satisfaction.isHidden()
    window.undo()
    assert len(page.list.rows()) == 3
    press_main(window)
    assert window.current_key() == "questionnaires"
    kept = window.salon.questionnaires.all()[0]
    assert [(one.text, one.kind) for one in kept.questions] == [
        ("お菓子はどれがよかったですか", "several"), ("今日の会はいかがでしたか", "choice"),
        ("ご感想やご意見をお書きください", "text")]
    assert kept.questions[0].options == ("まんじゅう", "ようかん") and kept.questions[1].key == SATISFACTION


def test_an_unfinished_question_is_not_lost(make_window: MakeWindow, asked: Questionnaire, qtbot: QtBot) -> None:
    window = make_window()
    page = opened(window, "questionnaire_edit", QuestionnaireEditPage, questionnaire_id=asked.id)
    page.list.row_pressed.emit(0)
    page.form.text.setText("楽しめましたか")
    page.form.options.setPlainText("はい")
    qtbot.waitUntil(lambda: not page.keeping())
    other = make_window(scale=200)
    again = opened(other, "questionnaire_edit", QuestionnaireEditPage, questionnaire_id=asked.id)
    assert again._now.questions[0] == Question(SATISFACTION, "楽しめましたか", "choice", ("はい",))
    press_main(other)
    assert "1番目の質問：選択肢を" in again.fields["questions"].error()
    assert window.salon.questionnaires.get(asked.id) == asked


def test_an_answered_questionnaire_becomes_a_new_version(window: SalonWindow, asked: Questionnaire, session_id: int) -> None:
    window.salon.questionnaires.enter(asked.id, session_id, sex="male", answers={})
    window.go("questionnaires", {})
    page = opened(window, "questionnaire_edit", QuestionnaireEditPage, questionnaire_id=asked.id)
    assert "新しい版" in page.version.text() and page.version.isVisible()
    page.sex.click()
    press_main(window)
    newest = window.salon.questionnaires.all()[0]
    assert newest.id != asked.id and not newest.asks_sex
    assert window.salon.questionnaires.get(asked.id).asks_sex


def test_the_tally_shows_counts_and_a_chart_and_picks_comments(
    window: SalonWindow, asked: Questionnaire, session_id: int,
) -> None:
    salon = window.salon
    for number in range(10):
        salon.questionnaires.enter(asked.id, session_id, sex="male" if number < 7 else "female", age_band="70", area="団地",
                                   answers={SATISFACTION: 1, **({"q2": "また来ます"} if number == 9 else {})})
    salon.attendance.count_unnamed(session_id, men=8, women=7, children=0)
    page = opened(window, "questionnaire_tally", QuestionnaireTallyPage, questionnaire_id=asked.id, session_id=session_id)
    assert (page.words.text(), page.rate.text()) == ("回答数10名（男7，女3）", "参加者15名のうち 66.7%")
    assert page.chart.isVisible() and page.chart.renderer().isValid()
    page.checks[0].click()
    assert salon.questionnaires.sheets(session_id)[9].picked == ("q2",)
    settle(window)
    assert "印をつけた1件" in page.comments_head.text()
    page.scope.buttons()[1].click()
    assert page.words.text() == "回答数10名（男7，女3）"


def test_tally_and_blank_sheet_are_printed_from_here(window: SalonWindow, asked: Questionnaire, session_id: int) -> None:
    window.salon.questionnaires.enter(asked.id, session_id, sex="male", answers={SATISFACTION: 1})
    window.go("questionnaire_tally", {"questionnaire_id": asked.id, "session_id": session_id})
    press_main(window)
    assert (window.current_key(), current(window, ReportsPage).document.words()) == ("reports", "アンケート集計")
    settle(window)
    opened(window, "questionnaires", QuestionnairesPage, session_id=session_id).cards[asked.id]["reports"].click()
    assert current(window, ReportsPage).document.words() == "アンケート用紙"
    settle(window)
    assert toast(window) == ""
