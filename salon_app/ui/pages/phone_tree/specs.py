"""The pages of 連絡網, as PAGES lists them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _picture(salon: Salon) -> Args | None:
    return {"view": "picture"} if salon.phone_trees.current() is not None else None


def _round(salon: Salon) -> Args | None:
    found = salon.tree_rounds.between(date.min, salon.clock.today())
    return {"round_id": found[0].id} if found else None


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
    PageSpec(
        "tree_round", "phone", QT_TRANSLATE_NOOP("Pages", "連絡を回す"), "phone", "phone_tree.round_page:TreeRoundPage",
        menu=False, states=(("over", _round),),
        about=QT_TRANSLATE_NOOP("Pages", "訓練や本番で、次にかける方と番号を出し、結果を残します。"),
    ),
    PageSpec(
        "tree_typing", "phone", QT_TRANSLATE_NOOP("Pages", "通話票を番号で入力"), "pencil",
        "phone_tree.typing_page:TreeTypingPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "戻ってきた通話票の結果と時刻を、番号で入れます。"),
    ),
    PageSpec(
        "tree_rounds", "phone", QT_TRANSLATE_NOOP("Pages", "連絡の記録"), "clock", "phone_tree.rounds_page:TreeRoundsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "これまでの訓練と本番です。押すと、通話記録を印刷できます。"),
    ),
    PageSpec(
        "tree_copies", "phone", QT_TRANSLATE_NOOP("Pages", "連絡網図を渡す"), "print", "phone_tree.copies_page:TreeCopiesPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "連絡網図に配布番号をつけて渡し、戻ったら記します。"),
    ),
)
