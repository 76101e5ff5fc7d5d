"""Shared pieces: tabs that do not fit, tiles by width, choices, the number pad, name buttons, breaking of lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salon_app.ui.icons import icon_names, icon_pixmap
from salon_app.ui.text import keep, lines, plain
from salon_app.ui.theme import look, wear
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceRows
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.foot import PageFoot
from salon_app.ui.widgets.kana_index import KanaIndex
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.number_pad import NumberPad
from salon_app.ui.widgets.person_picker import Choice, PersonPicker
from salon_app.ui.widgets.print_preview import PrintPreview
from salon_app.ui.widgets.tab_bar import TabBar
from salon_app.ui.widgets.tile import Tile
from salon_app.ui.widgets.tile_grid import TileGrid
from salon_app.ui.widgets.toast import ToastText

TABS = ("いつもの", "飲みもの", "食べもの", "野菜・くだもの", "日用品", "回数券")


def test_tabs_that_do_not_fit_follow_behind_next(app: QApplication) -> None:
    bar = TabBar(TABS)
    bar.resize(420, bar.height())
    bar.show()
    app.processEvents()
    seen: list[str] = []
    for _ in range(len(TABS)):
        shown = [tab.words() for tab in bar.tabs() if not tab.isHidden()]
        seen += [words for words in shown if words not in seen]
        bar._next.click()
    assert tuple(seen) == TABS
    bar.resize(1200, bar.height())
    app.processEvents()
    assert all(not tab.isHidden() for tab in bar.tabs())


def test_kana_index_tells_the_row(app: QApplication) -> None:
    index = KanaIndex()
    rows: list[str] = []
    index.row_chosen.connect(rows.append)
    index.choose(7)
    index.choose(0)
    assert rows == ["ま", ""]


def test_tiles_take_as_many_columns_as_fit_and_coffee_takes_two(app: QApplication) -> None:
    grid = TileGrid(8.5)
    tiles = [Tile("コーヒー", "150円", wide=True), *(Tile(f"品{n}", "100円") for n in range(4))]
    grid.set_tiles(tiles)
    grid.resize(726, 500)
    grid.show()
    app.processEvents()
    assert [tile.y() for tile in tiles[:3]] == [0, 0, 0]
    assert tiles[0].width() == tiles[3].width() * 2 + look().gap
    grid.resize(340, 900)
    app.processEvents()
    assert len({tile.x() for tile in tiles}) == 2


def test_one_choice_at_a_time_by_mouse_and_arrows(app: QApplication) -> None:
    rows = ChoiceRows([("npo", "NPO法人"), ("voluntary", "任意団体", "規約のある会など"), ("town", "町会")], "npo")
    rows.show()
    told: list[str] = []
    rows.chosen.connect(told.append)
    QTest.mouseClick(rows.buttons()[1], Qt.MouseButton.LeftButton)
    assert (rows.value(), told) == ("voluntary", ["voluntary"])
    QTest.mouseClick(rows.buttons()[1], Qt.MouseButton.LeftButton)
    assert rows.value() == "voluntary"
    keys = ChoiceKeys([(100, "100%"), (200, "200%")], 100)
    keys.set_value(200)
    assert [key.icon_name for key in keys.buttons()] == ["", "check"]


def test_number_pad_types_into_the_field_in_hand(app: QApplication) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    edit, pad = CountEdit(), NumberPad()
    column.addWidget(edit)
    column.addWidget(pad)
    holder.show()
    holder.activateWindow()
    edit.setFocus()
    app.processEvents()
    for key in (0, 1, 10):  # 7, 8, 1字消す
        QTest.mouseClick(pad.keys()[key], Qt.MouseButton.LeftButton)
    assert edit.value() == 7


def test_name_buttons_carry_word_and_tick(app: QApplication) -> None:
    picker = PersonPicker(word="出席")
    picker.set_choices([Choice(1, "見本 花子", "3号棟"), Choice(2, "見本 太郎", "1号棟")], {2})
    picked: list[tuple[int, ...]] = []
    picker.picked.connect(picked.append)
    QTest.mouseClick(picker.buttons()[0], Qt.MouseButton.LeftButton)
    assert picked == [(1, 2)]
    assert picker.buttons()[0].accessibleName() == "見本 花子 3号棟 出席"


def test_no_line_breaks_inside_an_amount_a_name_or_before_a_full_stop(app: QApplication) -> None:
    font = look().font()
    text = f"{keep('見本 花子')}さんに12,000円をお返ししました。"
    whole = {"見本 花子", "12,000円"}
    for width in range(120, 600, 12):
        rows = [plain(row) for row in lines(text, font, width)]
        assert "".join(row.replace(" ", "") for row in rows) == plain(text).replace(" ", "")
        if width >= look().em * 7:
            assert all(any(word in row for row in rows) for word in whole), rows
            assert not any(row[0] in "。、」" for row in rows), rows


def test_a_label_gives_back_what_it_was_given(app: QApplication) -> None:
    assert Label("1,000円お預り、450円お返し").text() == "1,000円お預り、450円お返し"


def test_a_toast_gives_way_to_buttons_that_come_after_it(app: QApplication) -> None:
    foot = PageFoot()
    foot.setFixedSize(800, 160)
    foot.show()
    main = foot.set_main("660円を返す", None, enabled=True, icon="yen", danger=False)
    foot.set_toast(ToastText("見本百円店への支出 660円を記録しました。", undo=True))
    app.processEvents()
    assert foot.toast_bar.geometry().right() < main.x()
    foot.set_side_buttons([Button("立替精算書を印刷する", "print"), Button("この支出を取り消す", "close")])
    app.processEvents()
    assert foot.toast_bar.geometry().bottom() < main.y()


def test_a_large_sum_shrinks_rather_than_being_cut(app: QApplication) -> None:
    figure = FigureLabel("9,999,999", "円", step="large")
    assert figure.minimumSizeHint().width() < figure.sizeHint().width()
    assert figure.text() == "9,999,999円"


def test_type_grows_by_the_rules(app: QApplication) -> None:
    at_100 = look()
    at_200 = wear(app, "light", 200)
    ratio = {step: at_200.font(step).pointSizeF() / at_100.font(step).pointSizeF() for step in ("base", "strong")}
    assert ratio == {"base": 2.0, "strong": 2.0}
    assert at_200.font("name").pointSizeF() <= at_100.font("name").pointSizeF() * 1.5
    assert at_200.font("figure").pointSizeF() <= at_100.font("figure").pointSizeF() * 1.3
    smallest = min(at_200.font(step).pointSizeF() for step in ("base", "bold", "strong", "title", "name", "figure"))
    assert smallest == 28.0
    wear(app, "light", 100)


def test_every_icon_can_be_drawn_in_any_colour(app: QApplication) -> None:
    assert len(icon_names()) > 80
    for name in icon_names():
        image = icon_pixmap(name, 24, "#1D5038").toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255]
        assert inked and {colour.name() for colour in inked} == {"#1d5038"}, name


def test_the_preview_shows_the_pages_of_the_pdf(app: QApplication) -> None:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer)
    for _ in range(2):
        canvas.rect(100, 100, 300, 300, fill=1)
        canvas.showPage()
    canvas.save()
    preview = PrintPreview()
    preview.resize(700, 500)
    preview.show()
    preview.show_pdf(buffer.getvalue())
    app.processEvents()
    assert preview.page_count() == 2
    picture = preview.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 700, 5) for y in range(0, 500, 5)}
    assert {"#ffffff", "#000000"} <= colours
    preview.set_zoom(3)
    assert preview.zoom() == 3
