"""Templates of the funders' own forms: kept with what goes where, and filled with values that the reports collect."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.documents import DocumentsService
from salon_app.services.forms.values import FormTemplate, field_column, list_column, stored_field, stored_list
from salon_app.store.tables import FormTemplateRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.atomic import read_problem
from salon_app.system.tabular_kind import LIMIT_BYTES
from salon_app.system.xlsx_form.fill import fill
from salon_app.system.xlsx_form.guess import Vocabulary, list_here
from salon_app.system.xlsx_form.look import FormLook, look
from salon_app.system.xlsx_form.references import cell_of
from salon_app.system.xlsx_form.values import FieldAt, Filled, ListAt, Values

ENDING = ".xlsx"
LONGEST_NAME, LONGEST_TEXT = 60, 2_000


class FormsService:
    """Commands and queries of templates. A file stays when its template goes: 元に戻す finds it again."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, documents: DocumentsService) -> None:
        self._uow = uow
        self._day = day
        self._documents = documents

    # queries

    def all(self) -> tuple[FormTemplate, ...]:
        """Templates in use, by funder and name."""
        with self._uow.read() as session:
            rows = session.exec(select(FormTemplateRow).where(col(FormTemplateRow.active)).order_by(
                col(FormTemplateRow.funder), col(FormTemplateRow.name), col(FormTemplateRow.id)))
            return tuple(_template(row) for row in rows)

    def get(self, template_id: int) -> FormTemplate:
        """One template. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(FormTemplateRow, template_id)
            if row is None:
                raise RuleProblem(translate("Forms", "その様式は見つかりません。"))
            return _template(row)

    def look(self, template_id: int) -> FormLook:
        """The sheets of a template for a screen. Raises as `content`."""
        found = self.get(template_id)
        return look(self.content(found), found.original)

    def content(self, template: FormTemplate) -> bytes:
        """The empty form as it came. Raises RuleProblem when its file is gone, EnvironmentProblem when it can't be read."""
        path = self._documents.path(template.file)
        if path is None:
            raise RuleProblem(translate(
                "Forms", "「{name}」のファイルが見つかりません。もう一度取りこむか、控えのUSBから戻してください。").format(
                    name=template.original))
        return _read(path)

    def read(self, path: Path) -> tuple[bytes, FormTemplate | None]:
        """A form from anywhere, and the template that is kept of the very same file. Raises as `keep`."""
        data = _read(path)
        look(data, path.name)  # every sheet can be read
        return data, next((one for one in self.all() if self._documents.name(data, ENDING) == one.file), None)

    def filled(self, template_id: int, values: Values, *, page: int = 0) -> Filled:
        """A template filled with values; `page` from 0 where a list that can't grow needs several copies. Raises as `content`."""
        found = self.get(template_id)
        return fill(self.content(found), found.original, values, found.fields, found.lists, page=page)

    def list_here(self, template_id: int, sheet: str, row: int, name: str, words: Vocabulary) -> ListAt:
        """The list `name` with its first item in `row`: its rows and columns as they seem to be. Raises as `content`."""
        found = self.get(template_id)
        return list_here(self.content(found), found.original, sheet, row, name, words)

    # commands

    def keep(self, path: Path, *, funder: str = "", name: str = "", fields: Sequence[FieldAt] = (),
             lists: Sequence[ListAt] = (), by: int | None = None) -> int:
        """Take in a form, with what goes where as far as it is known; without a name it is called as its file. Returns its id.

        Raises InputProblem (field: file, funder, name) for what is no form that can be filled, EnvironmentProblem.
        """
        data = _read(path)
        look(data, path.name)  # every sheet can be read
        words = _named(name or path.stem, "name")
        file = self._documents.keep(data, ENDING)
        with self._uow.operation(Op.FORM_SAVED, by=by) as operation:
            return operation.insert(FormTemplateRow, funder=_named(funder, "funder", empty=True), name=words, file=file,
                                    original=path.name, fields=[field_column(one) for one in fields],
                                    lists=[list_column(one) for one in lists], at=self._day.clock.now())

    def save(self, template_id: int, fields: Sequence[FieldAt], lists: Sequence[ListAt], *, by: int | None = None) -> None:
        """What goes where. A cell has one field: the last one counts. Raises InputProblem (field "text") for words too long."""
        if any(len(one.text) > LONGEST_TEXT for one in fields):
            sentence = translate("Forms", "決まった言葉は{most}字までです。")
            raise InputProblem(sentence.format(most=f"{LONGEST_TEXT:,}"), field="text")
        single = {(one.sheet, cell_of(one.cell)): one for one in fields}
        with self._uow.operation(Op.FORM_SAVED, by=by) as operation:
            operation.update(FormTemplateRow, template_id, fields=[field_column(one) for one in single.values()],
                             lists=[list_column(one) for one in lists])

    def rename(self, template_id: int, *, funder: str, name: str, by: int | None = None) -> None:
        """Another funder or name. Raises InputProblem (field: funder, name)."""
        with self._uow.operation(Op.FORM_SAVED, by=by) as operation:
            operation.update(FormTemplateRow, template_id, funder=_named(funder, "funder", empty=True), name=_named(name, "name"))

    def exchange(self, template_id: int, path: Path, *, by: int | None = None) -> None:
        """A new issue of the same form: what goes where stays. Raises as `keep`."""
        data = _read(path)
        look(data, path.name)  # every sheet can be read
        file = self._documents.keep(data, ENDING)
        with self._uow.operation(Op.FORM_SAVED, by=by) as operation:
            operation.update(FormTemplateRow, template_id, file=file, original=path.name)

    def put_away(self, template_id: int, *, by: int | None = None) -> None:
        """Take it off the list; 元に戻す brings it back."""
        with self._uow.operation(Op.FORM_SAVED, by=by) as operation:
            operation.update(FormTemplateRow, template_id, active=False)


def _template(row: FormTemplateRow) -> FormTemplate:
    return FormTemplate(known(row.id), row.funder, row.name, row.file, row.original, tuple(map(stored_field, row.fields)),
                        tuple(map(stored_list, row.lists)), row.at, row.active)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise read_problem(error, path) from error


def _named(text: str, field: str, *, empty: bool = False) -> str:
    words = " ".join(text.split())
    if not words and not empty:
        raise InputProblem(translate("Forms", "様式の名前を入れてください。"), field=field)
    if len(words) > LONGEST_NAME:
        raise InputProblem(translate("Forms", "名前は{most}字までです。").format(most=LONGEST_NAME), field=field)
    return words
