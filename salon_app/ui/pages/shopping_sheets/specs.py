"""The pages of 買いもの票, いつもの依頼 and 店, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _errand_to_print(salon: Salon) -> Args | None:
    """An errand whose sheet can be printed, for the gallery."""
    waiting = salon.errand_sheets.to_buy()
    return {"errand_id": waiting[0].id} if waiting else None


def _sheet_out(salon: Salon) -> Args | None:
    """An errand's own sheet that waits to be typed."""
    from salon_app.services.shopping.sheet_values import SHEET

    return _out(salon, SHEET)


def _list_out(salon: Salon) -> Args | None:
    """A shop's list that waits to be typed."""
    from salon_app.services.shopping.sheet_values import SHOP_LIST

    return _out(salon, SHOP_LIST)


def _out(salon: Salon, kind: str) -> Args | None:
    found = next((one for one in salon.errand_sheets.out() if one.kind == kind), None)
    return {"code": found.code} if found is not None else None


def _somebody(salon: Salon) -> Args | None:
    """Somebody whose errands could repeat."""
    people = [one for one in salon.people.all() if not one.is_body]
    return {"person_id": people[0].id} if people else None


def _first_template(salon: Salon) -> Args | None:
    """A template to change."""
    templates = salon.errand_templates.all()
    return {"template_id": templates[0].id} if templates else None


def _first_shop(salon: Salon) -> Args | None:
    """A shop to change, for the gallery."""
    shops = salon.shops.all()
    return {"shop_id": shops[0].id} if shops else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "errand_sheets", "shopping", QT_TRANSLATE_NOOP("Pages", "買いもの票を印刷する"), "print",
        "shopping_sheets.sheets_page:ErrandSheetsPage", menu=False, states=(("errand", _errand_to_print),),
        about=QT_TRANSLATE_NOOP("Pages", "店ごと、お一人ずつ、袋ごとの紙に、番号をつけて印刷します。"),
    ),
    PageSpec(
        "errand_typing", "shopping", QT_TRANSLATE_NOOP("Pages", "番号で入力"), "pencil",
        "shopping_sheets.typing_page:ErrandTypingPage", menu=False, states=(("sheet", _sheet_out), ("list", _list_out)),
        about=QT_TRANSLATE_NOOP("Pages", "もどってきた買いもの票の番号を入れて、代金とお届けのようすを書きうつします。"),
    ),
    PageSpec(
        "errand_templates", "shopping", QT_TRANSLATE_NOOP("Pages", "いつもの依頼"), "refresh",
        "shopping_sheets.templates_page:ErrandTemplatesPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "毎週などの決まった買いものを、1回押すだけで依頼にします。"),
    ),
    PageSpec(
        "errand_template", "shopping", QT_TRANSLATE_NOOP("Pages", "いつもの依頼を決める"), "refresh",
        "shopping_sheets.template_page:ErrandTemplatePage", menu=False,
        states=(("person", _somebody), ("change", _first_template)),
        about=QT_TRANSLATE_NOOP("Pages", "どなたの、何を、いつ届けるかを決めておきます。"),
    ),
    PageSpec(
        "shops", "shopping", QT_TRANSLATE_NOOP("Pages", "店"), "bag", "shopping_sheets.shops_page:ShopsPage",
        menu=False, states=(("first", _first_shop),),
        about=QT_TRANSLATE_NOOP("Pages", "買いものに行く店の名前と電話を、加えたり直したりします。"),
    ),
)
