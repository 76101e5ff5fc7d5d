"""助成元の様式: the forms that are kept, and taking in another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from salon_app.model.progress import Progress
from salon_app.reports.spec import ReportOptions
from salon_app.services.forms.proposals import TakenIn
from salon_app.services.forms.values import FormTemplate
from salon_app.services.grants.values import Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.funder_forms.form_state import usual_period
from salon_app.ui.theme import look
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class FunderFormsPage(Page):
    """Argument: `grant_id`, when it is opened from a grant: that grant is filled in."""

    tables = frozenset({"form_template"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._grant_id: int | None = None
        self.forms: tuple[FormTemplate, ...] = ()
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._open(self.forms[at].id))
        self._intro = Label(self.tr("使う様式を押してください。数字と文を入れて、Excelのファイルとして保存できます。"), wrap=True)
        self.empty = EmptyState(
            self.tr("助成元から届いたExcelの様式（実績報告書、収支決算書など）をここに取りこむと、数字と文を入れられます。"
                    "様式のほかの所は、届いたときのままです。"), icon="paper")
        self.set_main(self.tr("様式を取りこむ"), self._choose, icon="folder")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(12, 8))
        for widget in (self._intro, self.list, self.empty):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        self._grant_id = args.get("grant_id")

    def refresh(self) -> None:
        self.forms = self.ctx.salon.forms.all()
        self.list.set_rows([self._row(one) for one in self.forms])
        for widget in (self._intro, self.list):
            widget.setVisible(bool(self.forms))
        self.empty.setVisible(not self.forms)

    def state(self) -> Args:
        return {"grant_id": self._grant_id}

    def restore(self, state: Args) -> None:
        self._grant_id = state["grant_id"]

    def take_in(self, path: Path) -> None:
        """Keep a form and open it."""
        salon, by, grant = self.ctx.salon, self.ctx.by(), self._grant()
        start, end = usual_period(salon, grant)
        options = ReportOptions(start, end, grant_id=grant.id if grant is not None else None)

        def work(_progress: Progress) -> TakenIn:
            return salon.take_in_form(path, options, funder=grant.funder if grant is not None else "", by=by)

        self.long(self.tr("様式を見ています"), work, self._taken)

    def _taken(self, taken: TakenIn) -> None:
        count = taken.fields + taken.lists
        words = (self.tr("様式を取りこみ、入れる所を{count}か所見つけました。") if count else
                 self.tr("様式を取りこみました。表のマスを押してください。"))
        self._open(taken.template_id)
        self.ctx.toast(words.format(count=count), undo=True)

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("助成元の様式"), "", "*.xlsx;;*")
        if chosen:
            self.take_in(Path(chosen))

    def _grant(self) -> Grant | None:
        """The grant it was opened from, else the newest."""
        if self._grant_id is not None:
            return self.ctx.salon.grants.get(self._grant_id)
        return next(iter(self.ctx.salon.grants.all()), None)

    def _open(self, template_id: int) -> None:
        more = {"grant_id": self._grant_id} if self._grant_id is not None else {}
        self.ctx.go("funder_form", template_id=template_id, **more)

    def _row(self, one: FormTemplate) -> ListRow:
        places = (self.tr("入れる所 {count}か所").format(count=one.pointed) if one.pointed else
                  self.tr("入れる所は、まだ決めていません"))
        return ListRow(one.name, places, icon="paper", arrow=True, bold=True, above=one.funder)
