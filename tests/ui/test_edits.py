"""Typed inputs: full-width digits, IME, sentences that keep what was typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.ui.widgets.edits import CountEdit, DateEdit, LineEdit, TextEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.scroll_area import ScrollArea

TODAY = date(2026, 11, 22)


def test_yen_reads_full_width_and_tidies(app: QApplication) -> None:
    edit = YenEdit()
    edit.setText("１，２００円")
    assert edit.value() == 1200
    assert edit.check()
    assert edit.text() == "1,200"


def test_wrong_amount_keeps_what_was_typed_and_says_so_beside_the_field(app: QApplication) -> None:
    edit = YenEdit()
    field = Field("金額", edit, unit="円")
    field.show()
    edit.setText("百円")
    assert not edit.check()
    assert edit.text() == "百円"
    assert "読めません" in field.error()
    edit.setText("100")
    assert edit.check()
    assert field.error() == ""


@pytest.mark.parametrize("typed", ["-100", "99999999", "1.5"])
def test_amounts_that_cannot_be(app: QApplication, typed: str) -> None:
    edit = YenEdit(field="amount")
    edit.setText(typed)
    with pytest.raises(InputProblem) as raised:
        edit.required()
    assert raised.value.field == "amount"


def test_empty_is_none_and_required_asks(app: QApplication) -> None:
    edit = CountEdit()
    assert edit.value() is None
    with pytest.raises(InputProblem):
        edit.required()


@pytest.mark.parametrize("typed", ["S13.5.1", "昭和13年5月1日", "１９３８/5/1"])
def test_dates_as_people_write_them(app: QApplication, typed: str) -> None:
    edit = DateEdit(today=lambda: TODAY, birthday=True)
    edit.setText(typed)
    assert edit.value() == date(1938, 5, 1)
    assert edit.check()
    assert edit.text().startswith("昭和13年5月1日")
    assert edit.value() == date(1938, 5, 1)


def test_enter_that_confirms_a_conversion_does_not_submit(app: QApplication) -> None:
    edit = LineEdit()
    sent: list[str] = []
    edit.submitted.connect(lambda: sent.append(edit.text()))
    app.sendEvent(edit, QInputMethodEvent("みほん", []))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert sent == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("見本")
    app.sendEvent(edit, commit)
    QTest.keyClick(edit, Qt.Key.Key_Return)  # the same Enter, sent on by the input method
    assert sent == []
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert sent == ["見本"]


@pytest.mark.parametrize("kind", [LineEdit, TextEdit])
def test_a_pending_conversion_is_kept_when_saving(app: QApplication, kind: type[LineEdit | TextEdit]) -> None:
    edit = kind()
    app.sendEvent(edit, QInputMethodEvent("見本 花子", []))
    commit_preedit(edit)
    assert (edit.text() if isinstance(edit, LineEdit) else edit.toPlainText()) == "見本 花子"

def test_a_sentence_below_the_edge_comes_into_view_with_its_field(app: QApplication) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    field = Field("わけ", LineEdit())
    tall = QWidget()
    tall.setFixedHeight(600)
    column.addWidget(tall)
    column.addWidget(field)
    area = ScrollArea(inner)
    area.resize(400, 600)
    area.show()
    app.processEvents()
    field.set_error("わけを書いてください。")
    field.take_focus()
    app.processEvents()
    view = area.view.viewport()
    assert view.rect().contains(QRect(field.mapTo(view, QPoint(0, 0)), field.size()))
    area.close()
