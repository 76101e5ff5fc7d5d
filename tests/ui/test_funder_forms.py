"""助成元の様式 in the window: a form is taken in, cells are pressed in its picture, it is filled for a grant and saved."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from salon_app.services.grants.values import Grant
from salon_app.system.xlsx_form.references import Cell, cell_of
from salon_app.system.xlsx_form.values import FieldAt
from salon_app.ui.pages.funder_forms.form_page import FunderFormPage
from salon_app.ui.pages.funder_forms.list_page import FunderFormsPage
from salon_app.ui.window import SalonWindow
from tests.system.forms import MONEY, REPORT, SAMPLE, with_parts
from tests.system.forms import opened as read
from tests.ui.conftest import MakeWindow
from tests.ui.hands import click, current, main_says, opened, press, rows, said, settle, toast


def press_cell(page: FunderFormPage, name: str) -> None:
    """With the mouse, where the cell lies in the picture."""
    view, place = page.sheets.view, cell_of(name)
    view.set_current(place)
    area = view.area_of(place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + QPoint(8, 8))


def form_page(window: SalonWindow) -> FunderFormPage:
    settle(window)
    page = current(window, FunderFormPage)
    assert page.opened is not None
    return page


def pointed(window: SalonWindow) -> dict[tuple[str, str], str]:
    return {(one.sheet, one.cell): one.field or one.text for one in window.salon.forms.all()[0].fields}


def test_a_form_from_taking_it_in_to_the_saved_file(
        window: SalonWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    salon = window.salon
    grant = salon.grants.save(Grant(0, "見本財団", "例の助成", date(2026, 4, 1), date(2027, 3, 31), amount=258_000))
    forms = opened(window, "funder_forms", FunderFormsPage, grant_id=grant)
    assert "届いたときのままです" in said(forms)
    broken = tmp_path / "こわれた様式.xlsx"
    broken.write_bytes(SAMPLE.read_bytes()[:7_000])
    forms.take_in(broken)
    settle(window)
    assert "「こわれた様式.xlsx」は途中で切れているか、壊れています" in toast(window) and salon.forms.all() == ()
    forms.take_in(SAMPLE)
    page = form_page(window)
    found = len(salon.forms.all()[0].fields) + 1
    assert found > 60 and f"入れる所を{found}か所見つけました" in toast(window)
    assert page.title == "地域ふれあい活動助成事業 実績報告書"
    assert "見本財団　例の助成" in rows(page.overview.grant)[0]
    assert any(line.startswith("G14　参加者数（延べ） 延べ参加者数 0") for line in rows(page.overview.lines))
    assert any("「実施場所」に入れるものが、まだありません" in line for line in rows(page.overview.notes))

    press_cell(page, "J16")  # anywhere in a merged area
    assert page.sheets.view.current() == Cell(16, 7) and "うち６５歳以上" in said(page.cell)
    assert "数え方：その日に年齢が確かな参加者" in said(page.cell)
    press(page, "助成金 ")
    press(page, "交付決定額")
    page = form_page(window)
    assert pointed(window)[REPORT, "G16"] == "交付決定額" and "G16に「交付決定額」を入れます" in toast(window)
    window.undo()
    page = form_page(window)
    assert pointed(window)[REPORT, "G16"] == "65歳以上の実人数"
    page.sheets.view.setFocus()
    for _ in range(7):
        QTest.keyClick(page.sheets.view, Qt.Key.Key_Up)
    QTest.keyClick(page.sheets.view, Qt.Key.Key_Return)  # G9, which has a drop-down
    assert "様式で決まっている言葉から選びます" in said(page.cell)
    next(one for one in page.cell.findChildren(type(page._back)) if one.words() == "サロン").click()
    page = form_page(window)
    assert pointed(window)[REPORT, "G9"] == "サロン"
    press_cell(page, "W48")
    assert "計算式が入っているマスです" in said(page.cell)
    assert page.step_back() and not page.overview.isHidden()

    press_cell(page, "I40")  # within the list
    assert "開催一覧　36行目から47行目" in said(page.list) and page.list.columns.value() == "会場"
    page.list.columns.buttons()[0].click()  # 入れない
    page = form_page(window)
    page.list.grow.click()
    page = form_page(window)
    (listed,) = salon.forms.all()[0].lists
    assert "I" not in listed.columns and not listed.grow
    page._go_to(MONEY, cell_of("F25"))
    assert page.cell.text is not None
    page.cell.text.setText("○")
    page.cell.text.submitted.emit()
    page = form_page(window)
    assert pointed(window)[MONEY, "F25"] == "○"
    press_cell(page, "A15")
    next(one for one in page.cell.findChildren(type(page._back)) if one.words() == "ここから下に一覧を入れる").click()
    press(page, "支出一覧")
    page = form_page(window)
    assert [(one.list, one.row) for one in salon.forms.all()[0].lists] == [("開催一覧", 36), ("支出一覧", 15)]
    page.list.dropped.emit()
    page = form_page(window)
    assert len(salon.forms.all()[0].lists) == 1

    target = tmp_path / "報告"
    page.save_to(target)
    settle(window)
    saved = read((tmp_path / "報告.xlsx").read_bytes())
    assert saved[REPORT]["G9"].value == "サロン" and saved[MONEY]["B5"].value == 258_000 and saved[MONEY]["F25"].value == "○"
    assert "「報告.xlsx」を保存しました。お確かめいただくことが" in toast(window)

    def held_open(_source: object, _target: object) -> None:
        raise OSError(errno.EBUSY, "held open")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", held_open)
        page.save_to(target)
        settle(window)
    assert "開かれているため" in toast(window) and page.other_name.words() == "「報告 (2).xlsx」で保存する"
    click(page.other_name)
    assert (tmp_path / "報告 (2).xlsx").is_file() and page.other_name.isHidden()


def test_at_200_per_cent_the_sheet_and_the_words_take_turns(
        make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(scale=200)
    kept = window.salon.forms.keep(SAMPLE, fields=[FieldAt(REPORT, "G14", "延べ参加者数")])
    opened(window, "funder_forms", FunderFormsPage).list.row_pressed.emit(0)
    page = form_page(window)
    assert page.sheets.isVisibleTo(page) and page._turn.words() == "入れるものを見る"
    press_cell(page, "G14")
    assert not page.sheets.isVisibleTo(page) and "延べ参加者数" in said(page.cell) and page._turn.words() == "表を見る"
    next(one for one in page.cell.findChildren(type(page._turn)) if one.words() == "ここには入れない").click()
    page = form_page(window)
    assert pointed(window) == {} and page.sheets.isVisibleTo(page)
    assert main_says(page) == "× マスに入れるものを選ぶと保存できます"
    page._turn.click()
    page._show_grants()
    page.grants.start.setText("R8.10.1")
    page.grants.end.setText("あした雨")
    page.grants.end.submitted.emit()
    assert page.grants.fields["end"].error() != ""
    page.grants.end.setText("R8.11.30")
    page.grants.end.submitted.emit()
    page = form_page(window)
    assert any("令和8年10月1日" in line for line in rows(page.overview.grant))
    page._show_about()
    page.about.name.setText("")
    page.about.renamed.emit("見本財団", "")
    assert page.about.fields["name"].error() == "様式の名前を入れてください。"
    new = tmp_path / "新しい版.xlsx"
    new.write_bytes(with_parts({"docProps/core.xml": lambda text: text + " "}))
    page.exchange(new)
    page = form_page(window)
    assert window.salon.forms.get(kept).original == "新しい版.xlsx"
    page.about.put_away.emit()
    settle(window)
    assert window.salon.forms.all() == () and isinstance(window.current_page(), FunderFormsPage)
