"""PAGES: every page there is, in the order of the navigation. Only what is built stands here.

To add a page: write it in `pages/<capability>/`, and one PageSpec in that folder's `specs.py`; a new folder is one
import and one line here.
"""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, AreaSpec, PageSpec
from salon_app.ui.pages.activities.specs import PAGES as ACTIVITIES
from salon_app.ui.pages.backup.specs import PAGES as BACKUP
from salon_app.ui.pages.cashbook.specs import PAGES as CASHBOOK
from salon_app.ui.pages.cashbook.specs import SPOILAGE
from salon_app.ui.pages.days.specs import PAGES as DAYS
from salon_app.ui.pages.duty.specs import PAGES as DUTY
from salon_app.ui.pages.events_import.specs import PAGES as EVENTS_IMPORT
from salon_app.ui.pages.expenses.specs import PAGES as EXPENSES
from salon_app.ui.pages.funder_forms.specs import PAGES as FUNDER_FORMS
from salon_app.ui.pages.grants.specs import PAGES as GRANTS
from salon_app.ui.pages.help.specs import PAGES as HELP
from salon_app.ui.pages.month_close.specs import PAGES as MONTH_CLOSE
from salon_app.ui.pages.notes.specs import PAGES as NOTES
from salon_app.ui.pages.office.specs import PAGES as OFFICE
from salon_app.ui.pages.paper_days.specs import PAGES as PAPER_DAYS
from salon_app.ui.pages.people.specs import PAGES as PEOPLE
from salon_app.ui.pages.people_import.specs import PAGES as PEOPLE_IMPORT
from salon_app.ui.pages.phone_tree.specs import PAGES as PHONE_TREE
from salon_app.ui.pages.practice.specs import PAGES as PRACTICE
from salon_app.ui.pages.questionnaires.specs import PAGES as QUESTIONNAIRES
from salon_app.ui.pages.receipts.specs import PAGES as RECEIPTS
from salon_app.ui.pages.reports.specs import PAGES as REPORTS
from salon_app.ui.pages.sales.specs import PAGES as SALES
from salon_app.ui.pages.sales_import.specs import PAGES as SALES_IMPORT
from salon_app.ui.pages.session_record.specs import PAGES as SESSION_RECORD
from salon_app.ui.pages.settings.specs import PAGES as SETTINGS
from salon_app.ui.pages.shopping.specs import PAGES as SHOPPING
from salon_app.ui.pages.shopping_custody.specs import PAGES as SHOPPING_CUSTODY
from salon_app.ui.pages.shopping_money.specs import PAGES as SHOPPING_MONEY
from salon_app.ui.pages.shopping_request.specs import PAGES as SHOPPING_REQUEST
from salon_app.ui.pages.shopping_sheets.specs import PAGES as SHOPPING_SHEETS
from salon_app.ui.pages.today.specs import PAGES as TODAY
from salon_app.ui.pages.watch_calls.specs import PAGES as WATCH_CALLS
from salon_app.ui.pages.watch_plans.specs import PAGES as WATCH_PLANS

AREAS: tuple[AreaSpec, ...] = (
    AreaSpec("today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar"),
    AreaSpec("sales", QT_TRANSLATE_NOOP("Pages", "売上"), "receipt"),
    AreaSpec("shopping", QT_TRANSLATE_NOOP("Pages", "買いもの代行"), "bag"),
    AreaSpec("activities", QT_TRANSLATE_NOOP("Pages", "行事と出席"), "checklist"),
    AreaSpec("phone", QT_TRANSLATE_NOOP("Pages", "電話"), "phone"),
    AreaSpec("people", QT_TRANSLATE_NOOP("Pages", "名簿"), "person"),
    AreaSpec("office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger"),
)

PAGES: tuple[PageSpec, ...] = (
    *TODAY, *NOTES, *DUTY, *DAYS, *SALES, *RECEIPTS,
    *SHOPPING,
    *SHOPPING_REQUEST,
    *SHOPPING_MONEY,
    *SHOPPING_SHEETS,
    *SHOPPING_CUSTODY,
    *WATCH_CALLS,
    *PHONE_TREE,
    *WATCH_PLANS,
    *ACTIVITIES, *SESSION_RECORD, *QUESTIONNAIRES, *EVENTS_IMPORT,
    *PEOPLE, *PEOPLE_IMPORT,
    *OFFICE, *CASHBOOK, *PAPER_DAYS, *SPOILAGE, *GRANTS, *EXPENSES, *MONTH_CLOSE, *FUNDER_FORMS,
    *REPORTS, *SALES_IMPORT, *BACKUP, *SETTINGS, *PRACTICE, *HELP,
)
