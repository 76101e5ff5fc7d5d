"""The correction log's codes in words, worded when shown. 「…」を元に戻す is built from these."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salon_app.model.operations import Op
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen


def describe(op: Op, subject: Mapping[str, Any]) -> str:
    """A short noun phrase for an operation: 「コーヒー 2の会計」."""
    words = _WORDS[op]()
    filled = {key: format_yen(value) if key in ("amount", "total", "difference") else value
              for key, value in subject.items()}
    if "answer" in subject:
        filled["answer"] = _answer(op, str(subject["answer"]))
    if op is Op.UNDONE and "op" in subject:
        filled["what"] = describe(Op(subject["op"]), {k: v for k, v in subject.items() if k != "op"})
    try:
        return words.format(**filled)
    except KeyError:
        return _PLAIN.get(op, _WORDS[op])().split("{")[0]


def _answer(op: Op, code: str) -> str:
    """What a call brought, in words; the phone tree and the watch calls are loaded when there is one to word."""
    from salon_app.model import phone_trees, watch

    return (phone_trees.result_words if op is Op.TREE_CALLED else watch.result_words)(code)


_WORDS = {
    Op.SALE_RECORDED: lambda: translate("Audit", "{items}の会計"),
    Op.SALE_VOIDED: lambda: translate("Audit", "{items}の会計の取消"),
    Op.SALE_RETURNED: lambda: translate("Audit", "{items}の返品"),
    Op.PAPER_DAY_ENTERED: lambda: translate("Audit", "まとめて入力"),
    Op.SALES_IMPORTED: lambda: translate("Audit", "売上の取りこみ"),
    Op.TAB_PAID: lambda: translate("Audit", "つけの入金 {amount}円"),
    Op.MOVEMENT_RECORDED: lambda: translate("Audit", "お金の記録 {amount}円"),
    Op.MOVEMENT_REVERSED: lambda: translate("Audit", "お金の記録の取消 {amount}円"),
    Op.BOX_OPENED: lambda: translate("Audit", "寄付箱を開けた {amount}円"),
    Op.PASSBOOK_MATCHED: lambda: translate("Audit", "残高照合"),
    Op.DAY_OPENED: lambda: translate("Audit", "開店"),
    Op.TILL_INSPECTED: lambda: translate("Audit", "点検"),
    Op.DAY_CLOSED: lambda: translate("Audit", "レジ締め"),
    Op.DUTY_CHANGED: lambda: translate("Audit", "当番の変更"),
    Op.VISITORS_COUNTED: lambda: translate("Audit", "来店者数 {total}名"),
    Op.SPOILAGE_NOTED: lambda: translate("Audit", "廃棄メモ {name} {quantity}"),
    Op.RECEIPT_ISSUED: lambda: translate("Audit", "領収書"),
    Op.NOTE_WRITTEN: lambda: translate("Audit", "申し送り"),
    Op.NOTE_DONE: lambda: translate("Audit", "申し送りを済みにした"),
    Op.PERSON_SAVED: lambda: translate("Audit", "名簿の変更"),
    Op.PERSON_MERGED: lambda: translate("Audit", "名簿の2人を1人にした"),
    Op.CONSENT_RECORDED: lambda: translate("Audit", "同意の記録"),
    Op.CLASSIFICATION_SAVED: lambda: translate("Audit", "区分の変更"),
    Op.PEOPLE_IMPORTED: lambda: translate("Audit", "名簿の取りこみ {count}名"),
    Op.ACTIVITY_SAVED: lambda: translate("Audit", "行事 {name}の変更"),
    Op.MEMBERS_CHANGED: lambda: translate("Audit", "いつもの方の変更"),
    Op.SESSIONS_PLANNED: lambda: translate("Audit", "{name}の予定 {count}回"),
    Op.SESSION_SAVED: lambda: translate("Audit", "{name}の開催の変更"),
    Op.SESSION_CANCELLED: lambda: translate("Audit", "{name}の中止"),
    Op.SESSION_CONFIRMED: lambda: translate("Audit", "{name} {count}名の確定"),
    Op.SESSION_RECORDED: lambda: translate("Audit", "{name}の記録"),
    Op.EVENTS_IMPORTED: lambda: translate("Audit", "行事の取りこみ {count}件"),
    Op.RESERVATION_SAVED: lambda: translate("Audit", "{name}の予約"),
    Op.ATTENDANCE_MARKED: lambda: translate("Audit", "{who}さん 出席"),
    Op.ATTENDANCE_UNMARKED: lambda: translate("Audit", "{who}さん 出席の取消"),
    Op.ATTENDANCE_CHANGED: lambda: translate("Audit", "{who}さんの出席の変更"),
    Op.NUMBERS_ENTERED: lambda: translate("Audit", "番号で入力 {count}名"),
    Op.UNNAMED_COUNTED: lambda: translate("Audit", "お名前のない方 {count}名"),
    Op.FEE_RECORDED: lambda: translate("Audit", "参加費 {amount}円"),
    Op.FEE_TAKEN_BACK: lambda: translate("Audit", "参加費の取消 {amount}円"),
    Op.SHEET_PRINTED: lambda: translate("Audit", "用紙 {code} の印刷"),
    Op.SHEET_CLOSED: lambda: translate("Audit", "用紙 {code} の入力ずみ"),
    Op.PHOTO_ADDED: lambda: translate("Audit", "写真の追加"),
    Op.PHOTO_CHANGED: lambda: translate("Audit", "写真の変更"),
    Op.PHOTO_REMOVED: lambda: translate("Audit", "写真をはずした"),
    Op.QUESTIONNAIRE_SAVED: lambda: translate("Audit", "アンケートの変更"),
    Op.ANSWERS_ENTERED: lambda: translate("Audit", "アンケートの回答 {count}枚"),
    Op.ANSWERS_CORRECTED: lambda: translate("Audit", "アンケート{number}枚目の直し"),
    Op.ANSWERS_REMOVED: lambda: translate("Audit", "アンケート{number}枚目の取消"),
    Op.COMMENT_PICKED: lambda: translate("Audit", "報告書にのせる感想の選び方"),
    Op.ERRAND_RECEIVED: lambda: translate("Audit", "買いものの依頼の受付"),
    Op.ERRAND_CHANGED: lambda: translate("Audit", "買いものの依頼の変更"),
    Op.ERRAND_ASSIGNED: lambda: translate("Audit", "買いものの担当の決定"),
    Op.ERRAND_STEPPED: lambda: translate("Audit", "買いもの代行の進みぐあい"),
    Op.ERRAND_STEPPED_BACK: lambda: translate("Audit", "買いもの代行を前の段に戻した"),
    Op.ERRAND_ENDED: lambda: translate("Audit", "買いものの依頼の取りやめ"),
    Op.CUSTODY_RECEIVED: lambda: translate("Audit", "預り金の受け取り"),
    Op.CUSTODY_REFUNDED: lambda: translate("Audit", "預り金の返金"),
    Op.CUSTODY_TAKEN_BACK: lambda: translate("Audit", "預り金の記録の取消"),
    Op.ERRAND_SET_OUT: lambda: translate("Audit", "買いものに出た"),
    Op.ERRAND_BOUGHT: lambda: translate("Audit", "買いものの代金"),
    Op.ERRAND_DELIVERED: lambda: translate("Audit", "買いもののお届け"),
    Op.ERRAND_NOT_HOME: lambda: translate("Audit", "不在の持ち帰り"),
    Op.ERRAND_REFUSED: lambda: translate("Audit", "不要になった品"),
    Op.ERRAND_SETTLED: lambda: translate("Audit", "買いもの精算"),
    Op.SETTLEMENT_ISSUED: lambda: translate("Audit", "買いもの精算票の番号"),
    Op.CUSTODY_SLIP_PRINTED: lambda: translate("Audit", "預り証の印刷"),
    Op.ERRANDS_TYPED: lambda: translate("Audit", "買いもの票の入力"),
    Op.ERRAND_TEMPLATE_SAVED: lambda: translate("Audit", "いつもの依頼の変更"),
    Op.ERRAND_TICKETS_SOLD: lambda: translate("Audit", "利用券 {count}枚"),
    Op.PAYOUT_PAID: lambda: translate("Audit", "買いものの謝礼 {amount}円"),
    Op.HELPER_REPAID: lambda: translate("Audit", "担当の立替の返金 {amount}円"),
    Op.SHOP_PAID: lambda: translate("Audit", "店への支払い {amount}円"),
    Op.SHOP_SAVED: lambda: translate("Audit", "店の変更"),
    Op.WATCH_PLAN_SAVED: lambda: translate("Audit", "見守り電話の予定の変更"),
    Op.WATCH_PAUSED: lambda: translate("Audit", "見守り電話の休止"),
    Op.WATCH_CALLED: lambda: translate("Audit", "{time} {answer}"),
    Op.WATCH_VISITED: lambda: translate("Audit", "訪問の記録"),
    Op.WATCH_CORRECTED: lambda: translate("Audit", "電話の記録の直し"),
    Op.WATCH_CHECKED: lambda: translate("Audit", "本日の確認"),
    Op.WATCH_SHEET_TYPED: lambda: translate("Audit", "電話かけ表の入力 {count}名"),
    Op.WATCH_IMPORTED: lambda: translate("Audit", "電話の結果の取りこみ {count}件"),
    Op.CASE_OPENED: lambda: translate("Audit", "対応を始めた"),
    Op.CASE_STEPPED: lambda: translate("Audit", "対応の記録"),
    Op.CASE_ENDED: lambda: translate("Audit", "対応終了"),
    Op.CONCERN_SET_ASIDE: lambda: translate("Audit", "気になる方を確認ずみにした"),
    Op.TREE_CHANGED: lambda: translate("Audit", "連絡網の変更"),
    Op.TREE_PUBLISHED: lambda: translate("Audit", "連絡網 第{number}版"),
    Op.TREE_ROUND_STARTED: lambda: translate("Audit", "連絡網を始めた"),
    Op.TREE_CALLED: lambda: translate("Audit", "連絡網の {answer}"),
    Op.TREE_CALL_TAKEN_BACK: lambda: translate("Audit", "連絡網の記録の取り消し"),
    Op.TREE_SHEET_TYPED: lambda: translate("Audit", "通話票の入力 {count}名"),
    Op.TREE_ROUND_ENDED: lambda: translate("Audit", "連絡網を終えた"),
    Op.TREE_COPY_GIVEN: lambda: translate("Audit", "連絡網図を渡した"),
    Op.TREE_COPY_RETURNED: lambda: translate("Audit", "連絡網図が戻った"),
    Op.GRANT_SAVED: lambda: translate("Audit", "助成金の変更"),
    Op.GRANT_MONEY_RECEIVED: lambda: translate("Audit", "助成金の入金 {amount}円"),
    Op.GRANT_MONEY_RETURNED: lambda: translate("Audit", "助成金の返納 {amount}円"),
    Op.GRANT_MONEY_CARRIED: lambda: translate("Audit", "助成金の繰越 {amount}円"),
    Op.GRANT_MONEY_TAKEN_BACK: lambda: translate("Audit", "助成金のお金の記録の取消 {amount}円"),
    Op.GRANT_REPORTED: lambda: translate("Audit", "助成金の報告ずみ"),
    Op.GRANT_REOPENED: lambda: translate("Audit", "助成金の報告ずみの取消"),
    Op.EXPENSE_RECORDED: lambda: translate("Audit", "支出 {amount}円"),
    Op.EXPENSE_CHANGED: lambda: translate("Audit", "支出の変更"),
    Op.EXPENSE_PAID: lambda: translate("Audit", "支出の支払い {amount}円"),
    Op.EXPENSE_TAKEN_BACK: lambda: translate("Audit", "支出の取消 {amount}円"),
    Op.EXPENSE_SHARED: lambda: translate("Audit", "支出の充当の変更"),
    Op.RECEIPT_NUMBERED: lambda: translate("Audit", "領収書番号"),
    Op.FILE_ATTACHED: lambda: translate("Audit", "書類の追加"),
    Op.FILE_DETACHED: lambda: translate("Audit", "書類をはずした"),
    Op.MONTH_LOCKED: lambda: translate("Audit", "{month}の月締め"),
    Op.MONTH_UNLOCKED: lambda: translate("Audit", "{month}の月締めの取りやめ"),
    Op.FORM_SAVED: lambda: translate("Audit", "様式の変更"),
    Op.PRODUCT_SAVED: lambda: translate("Audit", "商品の変更"),
    Op.CATEGORY_SAVED: lambda: translate("Audit", "分類の変更"),
    Op.ACCOUNT_SAVED: lambda: translate("Audit", "置き場所・科目の変更"),
    Op.PAYMENT_KIND_SAVED: lambda: translate("Audit", "支払方法の変更"),
    Op.PROGRAM_SAVED: lambda: translate("Audit", "事業の変更"),
    Op.SETTING_CHANGED: lambda: translate("Audit", "設定の変更"),
    Op.EARLIER_MONTH_SAVED: lambda: translate("Audit", "導入前の数字"),
    Op.PRINT_QUEUED: lambda: translate("Audit", "印刷待ち"),
    Op.PRINT_DONE: lambda: translate("Audit", "印刷ずみ"),
    Op.SALON_FOUNDED: lambda: translate("Audit", "はじめての設定"),
    Op.SAMPLE_MADE: lambda: translate("Audit", "見本のサロン"),
    Op.BACKUP_COPIED: lambda: translate("Audit", "USBに控えを取った"),
    Op.BACKUP_RESTORED: lambda: translate("Audit", "控え（{backup}）の状態に戻した"),
    Op.UNDONE: lambda: translate("Audit", "「{what}」を元に戻した"),
}

_PLAIN = {
    Op.ACTIVITY_SAVED: lambda: translate("Audit", "行事の変更"),
    Op.BACKUP_RESTORED: lambda: translate("Audit", "控えの状態に戻した"),
    Op.SALE_RECORDED: lambda: translate("Audit", "会計"),
    Op.SALE_VOIDED: lambda: translate("Audit", "会計の取消"),
    Op.SALE_RETURNED: lambda: translate("Audit", "返品"),
    Op.WATCH_CALLED: lambda: translate("Audit", "電話の記録"),
    Op.MONTH_LOCKED: lambda: translate("Audit", "月締め"),
    Op.TREE_CALLED: lambda: translate("Audit", "連絡網の記録"),
    Op.UNDONE: lambda: translate("Audit", "元に戻した"),
}
