"""The names of everything that can be done to the books. Worded for people in services/audit.py."""

from __future__ import annotations

from enum import StrEnum


class Op(StrEnum):
    """One kind of logged operation."""

    SALE_RECORDED = "sale_recorded"
    SALE_VOIDED = "sale_voided"
    SALE_RETURNED = "sale_returned"
    PAPER_DAY_ENTERED = "paper_day_entered"
    SALES_IMPORTED = "sales_imported"
    TAB_PAID = "tab_paid"
    MOVEMENT_RECORDED = "movement_recorded"
    MOVEMENT_REVERSED = "movement_reversed"
    BOX_OPENED = "box_opened"
    PASSBOOK_MATCHED = "passbook_matched"
    DAY_OPENED = "day_opened"
    TILL_INSPECTED = "till_inspected"
    DAY_CLOSED = "day_closed"
    DUTY_CHANGED = "duty_changed"
    VISITORS_COUNTED = "visitors_counted"
    SPOILAGE_NOTED = "spoilage_noted"
    RECEIPT_ISSUED = "receipt_issued"
    NOTE_WRITTEN = "note_written"
    NOTE_DONE = "note_done"
    PERSON_SAVED = "person_saved"
    PRODUCT_SAVED = "product_saved"
    CATEGORY_SAVED = "category_saved"
    ACCOUNT_SAVED = "account_saved"
    PAYMENT_KIND_SAVED = "payment_kind_saved"
    PROGRAM_SAVED = "program_saved"
    SETTING_CHANGED = "setting_changed"
    EARLIER_MONTH_SAVED = "earlier_month_saved"
    PRINT_QUEUED = "print_queued"
    PRINT_DONE = "print_done"
    SALON_FOUNDED = "salon_founded"
    SAMPLE_MADE = "sample_made"
    BACKUP_COPIED = "backup_copied"
    BACKUP_RESTORED = "backup_restored"
    UNDONE = "undone"
