"""The pages of 支出・領収書, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _unpaid(salon: Salon) -> Args | None:
    found = next((one for one in salon.expenses.unpaid() if one.helper_id is None), None)
    return {"expense_id": found.id} if found is not None else None


def _owed(salon: Salon) -> Args | None:
    found = next(iter(salon.expenses.owed_to_helpers()), None)
    return {"helper_id": found} if found is not None else None


def _shared(salon: Salon) -> Args | None:
    """The newest one with a share in the first grant."""
    from datetime import date

    grants = salon.grants.all()
    found = salon.expenses.between(date.min, date.max, grant_id=grants[0].id) if grants else ()
    return {"expense_id": max(found, key=lambda one: len(one.numbers)).id} if found else None


def _file(salon: Salon) -> Args | None:
    found = _shared(salon)
    files = salon.attachments.of(expense_id=found["expense_id"]) if found is not None else ()
    return {**found, "attachment_id": files[0].id} if found is not None and files else None


def _a_grant(salon: Salon) -> Args | None:
    grants = salon.grants.all()
    return {"grant_id": grants[0].id} if grants else None


def _bare(salon: Salon) -> Args | None:
    """The newest 出金 of this month that has no receipt."""
    today = salon.days.status().business_date
    found = [one for one in salon.cashbook.movements(today.replace(day=1), today)
             if one.kind == "cash_out" and one.reverses_id is None and one.reversed_by is None
             and salon.expenses.of_movement(one.id) is None]
    return {"movement_id": found[-1].id} if found else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "expenses", "office", QT_TRANSLATE_NOOP("Pages", "支出・領収書"), "receipt", "expenses.page:ExpensesPage",
        about=QT_TRANSLATE_NOOP("Pages", "払ったお金と領収書を、助成金や科目に分けて残します。立替の返金もここです。"),
        states=(("unpaid", lambda _salon: {"view": "unpaid"}), ("grant", _a_grant), ("bare", lambda _salon: {"view": "bare"})),
    ),
    PageSpec(
        "expense", "office", QT_TRANSLATE_NOOP("Pages", "支出"), "receipt", "expenses.card_page:ExpensePage",
        menu=False, opens_plain=False, states=(("shared", _shared), ("unpaid", _unpaid)),
        about=QT_TRANSLATE_NOOP("Pages", "領収書ひとつの中身を見ます。写真を入れ、番号をつけ、支払いや取消もここからです。"),
    ),
    PageSpec(
        "expense_new", "office", QT_TRANSLATE_NOOP("Pages", "支出を入れる"), "plus", "expenses.edit_page:ExpenseEditPage",
        menu=False, states=(("adopt", _bare), ("change", _shared), ("grant", _a_grant)),
        about=QT_TRANSLATE_NOOP("Pages", "領収書を見ながら、支払先、金額、科目、どの助成金に入れるかを書きます。"),
    ),
    PageSpec(
        "expense_pay", "office", QT_TRANSLATE_NOOP("Pages", "支払い・立替の返金"), "yen", "expenses.pay_page:ExpensePayPage",
        menu=False, opens_plain=False, states=(("unpaid", _unpaid), ("helper", _owed)),
        about=QT_TRANSLATE_NOOP("Pages", "未払いのお金を払い、立て替えてくれた方にお金を返します。"),
    ),
    PageSpec(
        "expense_file", "office", QT_TRANSLATE_NOOP("Pages", "領収書の写真"), "receipt", "expenses.file_page:ExpenseFilePage",
        menu=False, opens_plain=False, states=(("first", _file),),
        about=QT_TRANSLATE_NOOP("Pages", "領収書の写真やPDFを、大きく見ます。"),
    ),
    PageSpec(
        "expense_back", "office", QT_TRANSLATE_NOOP("Pages", "支出の取消"), "close", "expenses.back_page:ExpenseBackPage",
        menu=False, opens_plain=False, states=(("shared", _shared),),
        about=QT_TRANSLATE_NOOP("Pages", "まちがえた支出を、理由をつけて取り消します。もとの記録は残ります。"),
    ),
)
