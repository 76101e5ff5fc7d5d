"""The pages of 助成元の様式, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _newest(salon: Salon) -> Args | None:
    """A form for the gallery, where the salon has one."""
    kept = salon.forms.all()
    return {"template_id": kept[-1].id} if kept else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "funder_forms", "office", QT_TRANSLATE_NOOP("Pages", "助成元の様式"), "paper", "funder_forms.list_page:FunderFormsPage",
        about=QT_TRANSLATE_NOOP("Pages", "助成元のExcelの様式を取りこみ、数字と文を入れて保存します。"),
    ),
    PageSpec(
        "funder_form", "office", QT_TRANSLATE_NOOP("Pages", "様式に入れる"), "paper", "funder_forms.form_page:FunderFormPage",
        menu=False, opens_plain=False, states=(("newest", _newest),),
        about=QT_TRANSLATE_NOOP("Pages", "様式の表を見ながら、どのマスに何を入れるかを決めて、保存します。"),
    ),
)
