"""The pages of 連絡網, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _picture(salon: Salon) -> Args | None:
    return {"view": "picture"} if salon.phone_trees.current() is not None else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "phone_tree", "phone", QT_TRANSLATE_NOOP("Pages", "連絡網"), "people", "phone_tree.tree_page:TreePage", menu=False,
        states=(("picture", _picture),),
        about=QT_TRANSLATE_NOOP("Pages", "だれがだれに電話するかです。押すと、その方の番号や休止を出せます。"),
    ),
    PageSpec(
        "tree_edit", "phone", QT_TRANSLATE_NOOP("Pages", "連絡網を直す"), "pencil", "phone_tree.edit_page:TreeEditPage",
        menu=False, about=QT_TRANSLATE_NOOP("Pages", "次の版の下書きです。使いはじめるまで、いまの版は変わりません。"),
    ),
)
