"""The questions of 設定 as data: what is asked, how it is answered, what the answer is now in words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from salon_app.model.spoken_dates import spoken_month
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.settings import SalonSettings

Kind = Literal["text", "yen", "count", "choice"]


@dataclass(frozen=True)
class Question:
    """One setting. `choices` are (value, words); `look` is worn at once."""

    key: str
    asks: str
    kind: Kind
    hint: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    look: bool = False


@dataclass(frozen=True)
class Section:
    """A heading with its questions and the pages that belong under it: (page key, words, what it is for)."""

    title: str
    questions: tuple[Question, ...] = ()
    pages: tuple[tuple[str, str, str], ...] = ()


def yes_no(yes: str, no: str) -> tuple[tuple[Any, str], ...]:
    """Two answers."""
    return ((True, yes), (False, no))


def sections() -> tuple[Section, ...]:
    """All questions, in the language in use."""
    months = tuple((month, spoken_month(month)) for month in range(1, 13))
    return (
        Section(translate("Settings", "見え方"), (
            Question("scale", translate("Settings", "文字の大きさ"), "choice", look=True,
                     choices=tuple((scale, f"{scale}%") for scale in (100, 125, 150, 200))),
            Question("theme", translate("Settings", "画面の色"), "choice", look=True, choices=(
                ("light", translate("Settings", "明るい")), ("dark", translate("Settings", "暗い")),
                ("high_contrast", translate("Settings", "くっきり")))),
            Question("language", translate("Settings", "ことば"), "choice", look=True,
                     choices=(("ja", "日本語"), ("en", "English"))),
        )),
        Section(translate("Settings", "サロン"), (
            Question("name", translate("Settings", "団体の名前"), "text",
                     translate("Settings", "書類と画面の上に出ます。")),
            Question("body_kind", translate("Settings", "団体の種類"), "choice", choices=(
                ("npo", translate("Settings", "NPO法人")), ("voluntary", translate("Settings", "任意団体")),
                ("town", translate("Settings", "町会・自治会")))),
            Question("leader", translate("Settings", "代表者のお名前"), "text",
                     translate("Settings", "領収書と報告書に出ます。")),
            Question("address", translate("Settings", "団体の住所"), "text"),
            Question("phone", translate("Settings", "団体の電話"), "text"),
            Question("fiscal_start_month", translate("Settings", "年度のはじまりの月"), "choice", choices=months),
            Question("help_name", translate("Settings", "困ったときの連絡先（お名前）"), "text"),
            Question("help_phone", translate("Settings", "困ったときの連絡先（電話）"), "text"),
        ), (
            ("people", translate("Settings", "当番とお客さまのお名前"), translate("Settings", "名簿を開きます")),
            ("classifications", translate("Settings", "区分"), translate("Settings", "要支援者等、65歳以上、区内など")))),
        Section(translate("Settings", "売上とお金"), (
            Question("pays_consumption_tax", translate("Settings", "消費税"), "choice",
                     translate("Settings", "わからないときは「納めていない」のままで大丈夫です。"),
                     yes_no(translate("Settings", "納めている（課税）"), translate("Settings", "納めていない（免税）"))),
            Question("registration_number", translate("Settings", "インボイスの登録番号"), "text",
                     translate("Settings", "登録している場合だけ、Tと13けたの数字を入れます。")),
            Question("till_float", translate("Settings", "レジに残すつり銭"), "yen"),
            Question("second_person_over", translate("Settings", "もう1人に確かめてもらう差額"), "yen",
                     translate("Settings", "レジ締めの差がこの金額をこえると、確かめた方のお名前を聞きます。")),
            Question("show_expected_first", translate("Settings", "レジ締めで、あるはずの金額を"), "choice", choices=yes_no(
                translate("Settings", "先に見せる"), translate("Settings", "数えたあとに見せる"))),
            Question("use_2000_note", translate("Settings", "2,000円札の行"), "choice", choices=yes_no(
                translate("Settings", "出す"), translate("Settings", "出さない"))),
            Question("day_changes_at_hour", translate("Settings", "1日の区切りの時刻"), "choice",
                     translate("Settings", "この時刻までの会計は、前の日の分になります。"),
                     tuple((hour, translate("Settings", "午前{hour}時").format(hour=hour)) for hour in range(7))),
        ), (
            ("products", translate("Settings", "商品とねだん"), translate("Settings", "売上の画面にならぶ商品")),
            ("payment_kinds", translate("Settings", "支払方法"), translate("Settings", "現金、つけ、回数券など")),
            ("accounts", translate("Settings", "置き場所と科目"), translate("Settings", "レジ、金庫、銀行口座など")),
            ("earlier_months", translate("Settings", "導入前の数字"),
             translate("Settings", "このプログラムを使う前の月の合計")),
            ("import_sales", translate("Settings", "前の売上を取りこむ"),
             translate("Settings", "ほかのレジやExcelの売上ファイル")),
        )),
        Section(translate("Settings", "行事と参加"), (
            Question("residents", translate("Settings", "団地（地域）の住民数"), "count",
                     translate("Settings", "集計で、住民の何％の方が来たかを出します。わからなければ0のままで大丈夫です。")),
            Question("age_at", translate("Settings", "年代を数える日"), "choice",
                     translate("Settings", "助成金の報告で決められていることがあります。"), (
                         ("event", translate("Settings", "来た日の年齢")),
                         ("fiscal_end", translate("Settings", "年度末の年齢")))),
            Question("sheet_blank_rows", translate("Settings", "受付名簿の、当日参加の空き行"), "choice",
                     translate("Settings", "いちばん少ない数です。最後のページの空きも、空き行になります。"),
                     tuple((rows, translate("Settings", "{count}行").format(count=rows)) for rows in (5, 10, 15, 20))),
            Question("sheet_signature", translate("Settings", "受付名簿の、署名の欄"), "choice", choices=yes_no(
                translate("Settings", "出す"), translate("Settings", "出さない"))),
            Question("sheet_care_mark", translate("Settings", "受付名簿の「!」（声かけの印）"), "choice",
                     translate("Settings", "わけは書かれません。名簿で印をつけた方だけに出ます。"), yes_no(
                translate("Settings", "出す"), translate("Settings", "出さない"))),
        )),
        Section(translate("Settings", "買いもの代行"), (
            Question("errand_fee_kind", translate("Settings", "手数料"), "choice",
                     translate("Settings", "依頼ごとに変えられます。手数料だけがサロンの収入です。"), (
                         ("yen", translate("Settings", "お金で")), ("ticket", translate("Settings", "利用券で")),
                         ("none", translate("Settings", "いただかない")))),
            Question("errand_fee", translate("Settings", "1回の手数料（利用券1枚のねだん）"), "yen"),
            Question("errand_payout", translate("Settings", "担当への謝礼（1回）"), "yen",
                     translate("Settings", "0円なら、謝礼はありません。")),
            Question("errand_limit", translate("Settings", "1回の金額のめやす"), "yen",
                     translate("Settings", "これをこえると、受けるときに一言出ます。0円なら出ません。")),
            Question("errand_week_limit", translate("Settings", "1週間の回数のめやす"), "choice", choices=(
                (0, translate("Settings", "決めない")),
                *((times, translate("Settings", "{times}回").format(times=times)) for times in (1, 2, 3, 4, 5)))),
            Question("errand_one_shop", translate("Settings", "1回に行く店"), "choice", choices=yes_no(
                translate("Settings", "1つの店"), translate("Settings", "いくつでも"))),
            Question("errand_ask_goods", translate("Settings", "受ける前に確かめる品"), "text",
                     translate("Settings", "「、」で区切って書きます。")),
            Question("custody_warn_days", translate("Settings", "預り金に印をつける日数"), "choice",
                     translate("Settings", "この日数より長くお預りしていると、「今日」に印が出ます。"),
                     tuple((days, translate("Settings", "{days}日").format(days=days)) for days in (1, 2, 3, 7))),
        ), (
            ("shops", translate("Settings", "店"), translate("Settings", "買いものに行く店")),
        )),
        Section(translate("Settings", "控えと安全"), (), (
            ("backup", translate("Settings", "控え（バックアップ）"), translate("Settings", "USBに控えを取る、前の状態に戻す")),
            ("practice", translate("Settings", "練習"), translate("Settings", "見本のサロンで練習する、練習をおわる")),
        )),
    )


def answer(question: Question, settings: SalonSettings) -> str:
    """What is chosen now, in words."""
    value = getattr(settings, question.key)
    if question.kind == "yen":
        return translate("Settings", "{amount}円").format(amount=format_yen(value))
    if question.kind == "count":
        return translate("Settings", "{count}名").format(count=format_yen(value)) if value else translate("Settings", "（まだ）")
    if question.kind == "choice":
        return next((words for held, words in question.choices if held == value), str(value))
    return str(value) or translate("Settings", "（まだ）")


def find(key: str) -> Question:
    """The question for a setting."""
    return next(one for section in sections() for one in section.questions if one.key == key)
