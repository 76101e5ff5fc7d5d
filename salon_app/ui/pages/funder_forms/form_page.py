"""様式に入れる: the sheet as a picture one can press, what goes into each cell beside it, and filling it for a grant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import EnvironmentProblem, InputProblem, Problem
from salon_app.model.progress import Progress
from salon_app.reports.spec import ReportOptions
from salon_app.services.forms.copies import with_ending, write_copies
from salon_app.services.grants.values import Grant
from salon_app.system.atomic import free_beside
from salon_app.system.xlsx_form.references import Cell, cell_of
from salon_app.system.xlsx_form.values import ADDED, TALLER, FieldAt, Filled, ListAt
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.funder_forms import form_state as words
from salon_app.ui.pages.funder_forms.cell_part import CellPart
from salon_app.ui.pages.funder_forms.grant_part import SALON, AboutPart, GrantPart
from salon_app.ui.pages.funder_forms.list_part import ListPart
from salon_app.ui.pages.funder_forms.overview_part import OverviewPart
from salon_app.ui.pages.funder_forms.sheet_side import SheetSide
from salon_app.ui.pages.funder_forms.side import SidePart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea


class FunderFormPage(Page):
    """Arguments: `template_id`, `grant_id` (without: one of the form's funder). What is chosen for a cell is kept at once."""

    tables = frozenset({"form_template", "grant_award", "grant_line", "grant_money", "expense", "expense_line", "expense_share",
                        "activity", "activity_session", "attendance", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._template_id = 0
        self._grant_id: int | None = None
        self._period: tuple[date, date] | None = None  # None: the grant's own
        self._sheet = ""
        self._place: Cell | None = None
        self._asked = 0
        self.opened: words.Opened | None = None
        self.failed: Path | None = None  # could not be written: another name is offered
        self._narrow = worn.scale >= 150
        self.overview, self.cell, self.list, self.grants, self.about = (
            OverviewPart(), CellPart(), ListPart(), GrantPart(ctx), AboutPart())
        self._parts: tuple[SidePart, ...] = (self.overview, self.cell, self.list, self.grants, self.about)
        self.sheets, self._right = SheetSide(), self._words_side()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self.sheets, 1)
        row.addWidget(self._right, 1 if self._narrow else 0)
        if not self._narrow:
            self._right.setFixedWidth(worn.ems(21))
        self._connect()
        self._turn = Button("", max_lines=2)
        self._turn.clicked.connect(self._turn_over)
        self.other_name = Button("", "download", max_lines=2)
        self.other_name.clicked.connect(self._save_beside)
        self.set_side_buttons(self.other_name, self._turn)
        self.other_name.hide()
        self._turn.hide()

    def _words_side(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look().px(8), 0)
        self._back = Button(self.tr("すべてを見る"), "back")
        self._back.clicked.connect(self._show_overview)
        column.addWidget(self._back)
        self._waiting = Label(self.tr("様式を開いています。"))
        column.addWidget(self._waiting)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        return ScrollArea(inner)

    def _connect(self) -> None:
        self.sheets.view.cell_pressed.connect(self._press)
        self.sheets.sheet_chosen.connect(self._choose_sheet)
        self.overview.place_wanted.connect(self._go_to)
        self.overview.grant_wanted.connect(self._show_grants)
        self.overview.about_wanted.connect(self._show_about)
        self.cell.field_chosen.connect(lambda name: self._point(field=name))
        self.cell.text_chosen.connect(lambda text: self._point(text=text))
        self.cell.list_chosen.connect(self._begin_list)
        self.list.changed.connect(self._change_list)
        self.list.dropped.connect(lambda: self._change_list(None))
        self.grants.grant_chosen.connect(self._choose_grant)
        self.grants.period_chosen.connect(self._choose_period)
        self.about.renamed.connect(self._rename)
        self.about.file_wanted.connect(self._choose_file)
        self.about.put_away.connect(self._put_away)

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._template_id = args["template_id"]
        self._grant_id = args["grant_id"] if "grant_id" in args else self._likely_grant()
        self._period, self._place, self._sheet, self.opened = args.get("period"), None, "", None
        self.failed = None
        self._show_part(None)

    def refresh(self) -> None:
        if all(one.id != self._template_id for one in self.ctx.salon.forms.all()):  # put away, or taking it in was taken back
            QTimer.singleShot(0, self, lambda: self.ctx.back_to("funder_forms"))
            return
        self._asked += 1
        asked, salon, template_id, options = self._asked, self.ctx.salon, self._template_id, self._options()
        self.short(lambda: words.read_form(salon, template_id, options), lambda found: self._show(asked, found))

    def state(self) -> Args:
        return {"template_id": self._template_id, "grant_id": self._grant_id, "period": self._period,
                "sheet": self._sheet, "place": self._place, "text": self.cell.typed()} if self._template_id else {}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self._sheet, self._place = state["sheet"], state["place"]
        self.cell.keep_typed(state["text"])
        self.refresh()

    def step_back(self) -> bool:
        if not self.cell.isHidden() and self.cell.step_back():
            return True
        if self.opened is not None and self.overview.isHidden():
            self._show_overview()
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        fields = self.about.fields if not self.about.isHidden() else {}
        field = fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None:
            field.set_error(str(problem))
            field.take_focus()
        else:
            super().show_problem(problem)

    def _likely_grant(self) -> int | None:
        """The newest grant of the form's funder, else the newest."""
        funder = self.ctx.salon.forms.get(self._template_id).funder
        grants = sorted(self.ctx.salon.grants.all(), key=lambda one: one.funder != funder)
        return grants[0].id if grants else None

    # --- showing -------------------------------------------------------------------------------

    def _grant(self) -> Grant | None:
        return self.ctx.salon.grants.get(self._grant_id) if self._grant_id is not None else None

    def _dates(self) -> tuple[date, date]:
        return self._period or words.usual_period(self.ctx.salon, self._grant())

    def _options(self) -> ReportOptions:
        start, end = self._dates()
        return ReportOptions(start, end, grant_id=self._grant_id)

    def _show(self, asked: int, opened: words.Opened) -> None:
        if asked != self._asked:
            return
        first = self.opened is None
        self.opened = opened
        self.set_title(opened.template.name, opened.template.funder)
        names = [one.name for one in opened.look.sheets]
        if self._sheet not in names:
            self._sheet, self._place = names[0], None
        self.sheets.show_sheet(opened, self._sheet, self._place)
        self._say()
        if self._place is not None:
            self._show_place(self._place, words_first=not self.sheets.isVisibleTo(self))
        elif first or not self.overview.isHidden():
            self._show_overview()
        elif not self.about.isHidden():
            self.about.show_template(opened.template)

    def _say(self) -> None:
        """The main button, and at large sizes the one that turns between the sheet and the words."""
        assert self.opened is not None
        count = self.opened.trial.written
        if count:
            self.set_main(self.tr("{count}のマスに入れて保存する").format(count=count), self._save, icon="download")
        else:
            self.set_main(self.tr("マスに入れるものを選ぶと保存できます"), enabled=False)
        self._turn.set_text(self.tr("入れるものを見る") if self.sheets.isVisibleTo(self) else self.tr("表を見る"))
        self._turn.set_icon("list" if self.sheets.isVisibleTo(self) else "grid")
        self._turn.setVisible(self._narrow)
        self.other_name.setVisible(self.failed is not None)

    def _show_part(self, part: SidePart | None, *, words_first: bool = True) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        self._waiting.setVisible(part is None)
        self._back.setVisible(part not in (None, self.overview) and not self._narrow)  # 戻る does it too
        if self._narrow:
            self.sheets.setVisible(not words_first or part is None)
            self._right.setVisible(words_first and part is not None)
        if self.opened is not None:
            self._say()

    def _turn_over(self) -> None:
        sheet_seen = self.sheets.isVisibleTo(self)
        part = next((one for one in self._parts if not one.isHidden()), self.overview)
        self._show_part(part, words_first=sheet_seen)
        (self._right if sheet_seen else self.sheets.view).setFocus()

    def _show_overview(self) -> None:
        if self.opened is None:
            return
        kept = self._narrow and not self._right.isVisibleTo(self)
        self._place = None
        self.sheets.view.set_current(None)
        start, end = self._dates()
        self.overview.show_form(self.opened, self._grant(), start, end)
        self._show_part(self.overview, words_first=not kept and self._narrow and not self.sheets.isVisibleTo(self))

    def _show_grants(self) -> None:
        start, end = self._dates()
        self.grants.show_grants(self.ctx.salon.grants.all(with_closed=True), self._grant_id or SALON, start, end)
        self._show_part(self.grants)

    def _show_about(self) -> None:
        assert self.opened is not None
        self.about.show_template(self.opened.template)
        self._show_part(self.about)

    def _show_place(self, place: Cell, *, words_first: bool = True) -> None:
        """What goes into a cell, or into the column of a list it lies in."""
        assert self.opened is not None
        sheet = self.opened.look.sheet(self._sheet)
        assert sheet is not None
        self._place = place
        self.sheets.view.set_current(place)
        at = words.list_at(self.opened.template.lists, self._sheet, place)
        if at is not None:
            listed = self.opened.template.lists[at]
            self.list.show_list(listed, place.column, words.list_named(self.opened.fields(self._sheet), listed.list))
            self._show_part(self.list, words_first=words_first)
            return
        now = words.field_at(self.opened.template.fields, self._sheet, place)
        self.cell.show_cell(words.place_words(sheet, place), words.label_of(sheet, place), sheet.cell(place), now,
                            self.opened.fields(self._sheet))
        self._show_part(self.cell, words_first=words_first)

    # --- pressing ------------------------------------------------------------------------------

    def _press(self, place: Cell) -> None:
        if self.opened is not None:
            self._show_place(place)

    def _go_to(self, sheet: str, place: Cell) -> None:
        if self.opened is not None and self.opened.look.sheet(sheet) is not None:
            self._sheet, self._place = sheet, place
            self.sheets.show_sheet(self.opened, sheet, place)
            self._show_place(place)

    def _choose_sheet(self, name: str) -> None:
        if self.opened is not None:
            self._sheet, self._place = name, None
            self.sheets.show_sheet(self.opened, name, None)
            self._show_overview()

    def _point(self, *, field: str = "", text: str = "") -> None:
        """A field or words for the cell in hand; neither takes away what is there."""
        if self.opened is None or self._place is None:
            return
        template = self.opened.template
        new = FieldAt(self._sheet, self._place.name, field, text)
        said = (self.tr("{cell}に「{name}」を入れます。") if field or text else self.tr("{cell}には入れません。"))
        self._keep(words.with_field(template.fields, new), template.lists, said.format(cell=new.cell, name=field or text))

    def _begin_list(self, name: str) -> None:
        assert self.opened is not None and self._place is not None
        template = self.opened.template
        vocabulary = self.opened.catalogue.yen.vocabulary()
        new = self.ctx.salon.forms.list_here(template.id, self._sheet, self._place.row, name, vocabulary)
        inside = [one for one in template.fields if words.list_at((new,), one.sheet, cell_of(one.cell)) is None]
        said = self.tr("{row}行目から「{name}」を{rows}行入れます。列をお確かめください。")
        self._keep(inside, (*template.lists, new), said.format(row=new.row, name=name, rows=new.rows))

    def _change_list(self, new: ListAt | None) -> None:
        assert self.opened is not None and self._place is not None
        template = self.opened.template
        at = words.list_at(template.lists, self._sheet, self._place)
        if at is None:
            return
        lists = [new if number == at else one for number, one in enumerate(template.lists) if number != at or new is not None]
        said = self.tr("一覧を直しました。") if new is not None else self.tr("一覧をやめました。")
        self._keep(template.fields, [one for one in lists if one is not None], said)

    def _keep(self, fields: Sequence[FieldAt], lists: Sequence[ListAt], said: str) -> None:
        self.ctx.salon.forms.save(self._template_id, fields, lists, by=self.ctx.by())
        if self._narrow:
            self._show_part(self.cell, words_first=False)
        self.ctx.toast(said, undo=True)

    # --- the form and its grant ------------------------------------------------------------------

    def _choose_grant(self, grant_id: int) -> None:
        self._grant_id, self._period = grant_id or None, None
        self._place = None
        self._show_overview()
        self.refresh()

    def _choose_period(self, start: date, end: date) -> None:
        self._period = (start, end)
        self._show_overview()
        self.refresh()

    def _rename(self, funder: str, name: str) -> None:
        def rename() -> None:
            self.ctx.salon.forms.rename(self._template_id, funder=funder, name=name, by=self.ctx.by())
            self.ctx.toast(self.tr("名前を直しました。"), undo=True)

        self.guarded(rename)()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("新しい版の様式"), "", "*.xlsx;;*")
        if chosen:
            self.guarded(lambda: self.exchange(Path(chosen)))()

    def exchange(self, path: Path) -> None:
        """Another issue of the form in its place. Raises InputProblem for what can't be filled."""
        self.ctx.salon.forms.exchange(self._template_id, path, by=self.ctx.by())
        self.ctx.toast(self.tr("新しい版に替えました。入れる所は前のままです。"), undo=True)

    def _put_away(self) -> None:
        self.ctx.salon.forms.put_away(self._template_id, by=self.ctx.by())  # refresh() leaves the page
        self.ctx.toast(self.tr("様式をしまいました。"), undo=True)

    # --- filling -------------------------------------------------------------------------------

    def _save(self) -> None:
        assert self.opened is not None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("どこに残しますか"), str(Path(folder) / words.file_name(self.opened.template, self._grant())), "*.xlsx")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Fill the form and write it, with further copies where a list needs them; whole or not at all each."""
        target = with_ending(target)
        salon, template_id, options = self.ctx.salon, self._template_id, self._options()

        def work(_progress: Progress) -> tuple[Filled, int] | EnvironmentProblem:
            try:
                filled, files = write_copies(lambda page: salon.fill_form(template_id, options, page=page), target)
            except EnvironmentProblem as problem:
                return problem
            return filled, len(files)

        self.long(self.tr("様式に入れています"), work, lambda done: self._saved(target, done))

    def _saved(self, target: Path, done: tuple[Filled, int] | EnvironmentProblem) -> None:
        self.failed = target if isinstance(done, EnvironmentProblem) else None
        if isinstance(done, EnvironmentProblem):
            self.other_name.set_text(self.tr("「{name}」で保存する").format(name=free_beside(target).name))
            self.ctx.toast(str(done), warning=True)
        else:
            filled, files = done
            left = len(filled.notes) - len(filled.of(ADDED, TALLER))
            said = self.tr("「{name}」を保存しました。").format(name=target.name)
            if files > 1:
                said += self.tr("続きの用紙も{count}つ作りました。").format(count=files - 1)
            if left:
                said += self.tr("お確かめいただくことが{count}件あります。").format(count=left)
            self.ctx.toast(said, warning=bool(left))
            self._show_overview()
        self._say()

    def _save_beside(self) -> None:
        if self.failed is not None:
            self.save_to(free_beside(self.failed))
