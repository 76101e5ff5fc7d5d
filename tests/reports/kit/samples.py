"""Three documents with invented figures: a day sheet, a month's report, a receipt with its copy."""

from __future__ import annotations

import calendar
from datetime import datetime, time, timedelta, timezone

from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Amount,
    Block,
    Chart,
    Column,
    Columns,
    Continuation,
    CutLine,
    Fill,
    Kind,
    Kpi,
    Lines,
    Page,
    PageBreak,
    ReportModel,
    Row,
    Seal,
    Series,
    SlipHead,
    Table,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder

JAPAN = timezone(timedelta(hours=9))
SALON = "ふれあいサロン見本"
SEALS = ("担当", "会計", "代表")


def day_sheet() -> ReportModel:
    """日計表 of one page."""
    sales = _day_sales()
    payments = _payments(sales)
    counted = _counted()
    difference = _difference(counted)
    left = (sales.build(), payments.build(), _moves().build())
    right = (counted.build(), difference.build(), _places().build())
    return ReportModel(
        key="day-sheet",
        title="日計表",
        subtitle="レジ締め",
        salon=SALON,
        number="締め番号　第326号－1",
        document=f"{SALON}　日計表　第326号－1",
        period="令和8年11月20日（金）",
        period_detail="開店 9:58　閉店 16:04　　当番 見本 花子・例田 一郎",
        seals=SEALS,
        made_at=datetime(2026, 11, 20, 16, 12, tzinfo=JAPAN),
        kpis=(
            Kpi("売上合計", sales.link("total", "amount"), "円"),
            Kpi("会計件数", 61, "件", width=34),
            Kpi("来店者数", 58, "名", details=("男 17　女 38", "子ども 3")),
            Kpi("現金過不足", difference.link("over", "amount"), "円", width=34),
        ),
        blocks=(Columns(columns=(left, right)), _reversals().build()),
        basis=(
            "売上は税込み・取消と返品を差し引いた後の金額。免税事業者のため消費税の表示はありません。",
            "回数券は使った日の売上。会計件数は取消を除く。来店者数は人数計による（会計件数とは別に数えます）。",
        ),
    )


def _day_sales() -> TableBuilder:
    table = TableBuilder("sales", (
        Column("group", "分類", width=22, once=True),
        Column("item", "商品"),
        Column("price", "単価", Kind.NUMBER, width=13),
        Column("quantity", "数量", Kind.COUNT, width=13),
        Column("amount", "金額", Kind.YEN, width=19),
    ), title="売上（分類・商品別）")
    groups = {
        "喫茶": (("コーヒー", 150, 48), ("紅茶", 150, 9), ("菓子セット", 200, 11)),
        "生鮮食品": (("キャベツ 1玉", 150, 8), ("だいこん 1本", 120, 10), ("たまご 10個", 250, 7),
                 ("みかん 1袋", 300, 5)),
        "生活必需品": (("ティッシュ 5箱", 350, 3), ("トイレットペーパー", 480, 2), ("洗剤 詰替", 280, 1)),
    }
    for group, items in groups.items():
        for item, price, quantity in items:
            table.row(group=group, item=item, price=price, quantity=quantity, amount=price * quantity)
        if group == "生鮮食品":
            table.row(group=group, item="おつとめ品 値引き", amount=-180)
        table.subtotal()
    table.total("売上合計")
    return table


def _payments(sales: TableBuilder) -> TableBuilder:
    table = TableBuilder("payments", (
        Column("kind", "支払方法", width=34),
        Column("count", "件数", Kind.COUNT, width=15),
        Column("amount", "金額", Kind.YEN, width=19),
        Column("remark", "備考", size=9.5),
    ), title="支払いの内訳")
    table.row(kind="現金", count=55, amount=17_460)
    table.row(kind="回数券", count=4, amount=600, remark="150円券 4枚")
    table.row(kind="つけ（あと払い）", count=2, amount=450, remark="未収金に計上")
    table.row(kind="無料", count=0, amount=0)
    table.total("合計（＝売上合計）")
    assert table.value("total", "amount") == sales.value("total", "amount")
    return table


def _moves() -> TableBuilder:
    table = TableBuilder("moves", (
        Column("account", "科目", width=19),
        Column("text", "内容"),
        Column("money_in", "入金", Kind.YEN, width=18),
        Column("money_out", "出金", Kind.YEN, width=18),
    ), title="レジの入出金（売上以外）")
    table.row(account="売掛金", text="つけの入金 2件", money_in=900)
    table.row(account="仕入", text="青果（見本市場）", money_out=3_200)
    table.row(account="消耗品費", text="立替精算 用紙・ペン", money_out=330)
    table.total()
    return table


def _counted() -> TableBuilder:
    table = TableBuilder("cash", (
        Column("face", "金種", Kind.NUMBER, width=17),
        Column("rolls", "棒金\n（50枚）", Kind.NUMBER, width=15),
        Column("pieces", "枚数", Kind.NUMBER, width=17),
        Column("amount", "金額", Kind.YEN),
    ), title="レジの現金（金種）", notes=("数えた方　見本 花子　　立ち会い　例田 一郎",))
    pieces = {10_000: 1, 5_000: 1, 2_000: 0, 1_000: 13, 500: 7, 100: 25, 50: 2, 10: 8, 5: 0, 1: 0}
    for face, number in pieces.items():
        rolls = 1 if face == 10 else None
        table.row(face=face, rolls=rolls, pieces=number, amount=face * (number + 50 * (rolls or 0)))
    table.total("実査合計")
    return table


def _difference(counted: TableBuilder) -> TableBuilder:
    table = TableBuilder("difference", (Column("text", ""), Column("amount", "", Kind.YEN, width=22)),
                         title="現金過不足", head=False, frame=1.2,
                         notes=("原因：コーヒー1杯分。お釣りの渡しちがいか",))
    table.row(key="float", text="開店時のつり銭準備金", amount=20_000)
    table.row(key="cash", text="＋ 現金売上", amount=17_460)
    table.row(key="in", text="＋ 入金", amount=900)
    table.row(key="out", text="－ 出金", amount=3_530)
    table.result("計算上の残高", "amount", plus=("float", "cash", "in"), minus=("out",), key="expected")
    table.row(key="counted", text="実査合計", amount=counted.link("total", "amount"))
    table.result("現金過不足（実査－計算）", "amount", plus=("counted",), minus=("expected",), key="over")
    return table


def _places() -> TableBuilder:
    table = TableBuilder("places", (Column("text", ""), Column("amount", "", Kind.YEN, width=22)),
                         title="置き場所の残高", remark="閉店後", head=False,
                         notes=("※お預かりしているお金。売上に含みません。",))
    table.row(text="レジ（翌日のつり銭）", amount=20_000)
    table.row(text="金庫（14,680円を移動後）", amount=132_430)
    table.row(text="参加費の袋", amount=3_000)
    table.row(text="預り金の袋（2名分）※", amount=5_000)
    return table


def _reversals() -> TableBuilder:
    table = TableBuilder("reversals", (
        Column("time", "時刻", Kind.TIME, width=15),
        Column("slip", "会計番号", Kind.CODE, width=17),
        Column("kind", "区分", width=23, align=Align.CENTER),
        Column("text", "内容"),
        Column("amount", "金額", Kind.YEN, width=20),
        Column("reason", "理由", width=32),
        Column("who", "担当", width=24, align=Align.CENTER),
    ), title="取消・返品", remark="取消 1件　返品 1件")
    table.row(time=time(10, 42), slip="0009", kind="取消", text="コーヒー 2", amount=-300, reason="打ちまちがい",
              who="見本 花子")
    table.row(time=time(14, 20), slip="0047", kind="返品", text="たまご 10個 1", amount=-250, reason="ひび割れ",
              who="例田 一郎")
    return table


def month_report() -> ReportModel:
    """売上月報 of two pages."""
    days = _month_days()
    made = datetime(2026, 11, 2, 10, 5, tzinfo=JAPAN)
    return ReportModel(
        key="sales-monthly",
        title="売上月報",
        salon=SALON,
        number="文書番号　月報 R8-10",
        document=f"{SALON}　売上月報　令和8年10月分",
        period="令和8年10月分",
        period_detail="（10月1日～10月31日　開店 21日）",
        seals=SEALS,
        made_at=made,
        continuation=Continuation.TITLE,
        kpis=(
            Kpi("売上合計", days.link("total", "total"), "円"),
            Kpi("1日平均（開店日）", days.value("total", "total") // 21, "円"),
            Kpi("会計件数", days.link("total", "slips"), "件"),
            Kpi("来店者数（延べ）", days.link("total", "visitors"), "名"),
        ),
        blocks=(days.build(), PageBreak(), Columns(columns=_month_columns(), widths=(112, 60)), _month_chart(),
                Lines(title="気づいたこと", remark="会計が記入", count=2)),
        basis=(
            "売上は日計表（締め）の集計。税込み、値引き・返品・取消を差し引いた後の金額。免税事業者。",
            "買いもの代行の代金とお預かりしたお金は含みません。来店者数は人数計による延べ人数。",
            "構成比は四捨五入のため合計が100にならないことがあります。",
        ),
    )


def _month_days() -> TableBuilder:
    table = TableBuilder("days", (
        Column("day", "日", Kind.NUMBER, width=9, align=Align.CENTER),
        Column("weekday", "曜", width=8, align=Align.CENTER),
        Column("cafe", "喫茶", Kind.YEN),
        Column("food", "生鮮食品", Kind.YEN),
        Column("daily", "生活必需品", Kind.YEN),
        Column("other", "その他", Kind.YEN, width=18),
        Column("total", "売上合計", Kind.YEN, width=27, adds=("cafe", "food", "daily", "other")),
        Column("slips", "会計\n件数", Kind.COUNT, width=15),
        Column("visitors", "来店\n者数", Kind.COUNT, width=17),
        Column("over", "過不足", Kind.YEN, width=16),
    ), title="日別・分類別の売上", notes=("増減＝今月－（先月／前年同月）。",))
    for day in range(1, 32):
        weekday = calendar.weekday(2026, 10, day)
        names = "月火水木金土日"
        if weekday > 4 or day == 12:
            words = "休み（スポーツの日）" if day == 12 else "休み"
            table.closed(words, "cafe", label_to="over", day=day, weekday=names[weekday])
            continue
        table.row(day=day, weekday=names[weekday], cafe=8_250 + day * 737 % 3_600 // 50 * 50,
                  food=3_400 + day * 911 % 3_500 // 20 * 20, daily=980 + day * 513 % 1_900 // 20 * 20,
                  other=100 if day % 5 == 0 else 0, slips=49 + day * 7 % 23, visitors=44 + day * 11 % 34,
                  over={9: -150, 14: 10, 28: -150}.get(day))
    table.total()
    table.comparison("先月", key="last", cafe=195_900, food=110_920, daily=36_640, other=630, slips=1_248,
                     visitors=1_242, over=-20)
    table.difference("増減", "total", "last")
    table.comparison("前年同月", key="year", cafe=179_550, food=94_330, daily=39_000, other=840, slips=1_146,
                     visitors=1_178, over=0)
    table.difference("増減", "total", "year")
    return table


def _month_columns() -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    items = TableBuilder("items", (
        Column("rank", "順位", Kind.NUMBER, width=10, align=Align.CENTER),
        Column("item", "商品"),
        Column("price", "単価", Kind.NUMBER, width=14),
        Column("quantity", "数量", Kind.NUMBER, width=16),
        Column("amount", "金額", Kind.YEN, width=20),
        Column("share", "構成比%", Kind.PERCENT, width=14, share_of="amount"),
    ), title="商品別の売上（金額順）", remark="上位12品")
    for rank, (name, price, quantity) in enumerate((
        ("コーヒー", 150, 1_061), ("たまご 10個", 250, 98), ("みかん 1袋", 300, 62), ("だいこん 1本", 120, 151),
        ("菓子セット", 200, 88), ("トイレットペーパー", 480, 34), ("キャベツ 1玉", 150, 99), ("紅茶", 150, 96),
        ("ティッシュ 5箱", 350, 39), ("食パン", 180, 61), ("洗剤 詰替", 280, 31), ("ほうれん草", 130, 58),
    ), 1):
        items.row(rank=rank, item=name, price=price, quantity=quantity, amount=price * quantity)
    items.row(item="その他 23品", amount=23_530)
    items.total()
    paid = TableBuilder("paid", (Column("text", ""), Column("amount", "", Kind.YEN, width=22)),
                        title="支払いの内訳", head=False)
    for text, amount in (("現金", 342_070), ("回数券（使用 18枚）", 2_700), ("つけ（あと払い）", 3_150)):
        paid.row(text=text, amount=amount)
    paid.total()
    bought = TableBuilder("bought", (Column("group", "分類"), Column("bought", "仕入", Kind.YEN, width=20),
                                     Column("waste", "廃棄", Kind.YEN, width=17)), title="仕入と廃棄")
    for group, cost, waste in (("生鮮食品", 68_420, 1_840), ("生活必需品", 31_200, 0), ("喫茶（材料）", 24_650, 300)):
        bought.row(group=group, bought=cost, waste=waste)
    bought.total()
    back = Table(key="back", columns=(Column("kind", "区分"), Column("count", "件数", Kind.COUNT, width=12),
                                      Column("amount", "金額", Kind.YEN, width=19)),
                 rows=(Row(("取消", 7, -2_150)), Row(("返品", 3, -780)), Row(("おつとめ品 値引き", 21, -3_240))),
                 title="取消・返品・値引き")
    return (items.build(),), (paid.build(), bought.build(), back)


def _month_chart() -> Chart:
    return Chart(
        title="先月・前年同月とのくらべ",
        remark="分類別の売上（千円）",
        categories=("喫茶", "生鮮食品", "生活必需品", "その他"),
        series=(
            Series("前年同月 R7.10", (179_550, 94_330, 39_000, 840), Fill.WHITE),
            Series("先月 R8.9", (195_900, 110_920, 36_640, 630), Fill.HATCHED),
            Series("今月 R8.10", (204_150, 103_670, 39_400, 700), Fill.BLACK),
        ),
        captions=(("先月比 104%", "前年比 114%"), ("先月比 93%", "前年比 110%"), ("先月比 108%", "前年比 101%"),
                  ("先月比 111%", "前年比 83%")),
        scale=1000,
        decimals=1,
    )


def receipt(mark: str = "") -> ReportModel:
    """領収書 and its copy on one A5 sheet."""
    purpose = "但し　折り紙教室 参加費（11月20日分 200円×15名）として"
    return ReportModel(
        key="receipt",
        title="領収書",
        salon=SALON,
        number="領 R8-0147",
        page=Page.A5_PORTRAIT,
        slip=True,
        numbered=False,
        made_at=datetime(2026, 11, 20, 15, 40, tzinfo=JAPAN),
        blocks=(
            *_receipt_half("領収書", "印", mark, (purpose, "上記の金額を正に領収いたしました。")),
            Text(paragraphs=("収入印紙は不要です（営業に関しない受取書）。",), size=9, align=Align.RIGHT),
            CutLine(),
            *_receipt_half("領収書（控）", "担当", mark, (purpose, "科目　参加費　　置き場所　参加費の袋")),
        ),
        basis=("再発行のときは、題字の横に「再発行」と日付が入ります。",),
    )


def _receipt_half(name: str, seal: str, mark: str, words: tuple[str, str]) -> tuple[Block, ...]:
    parts = TableBuilder("parts", (Column("kind", "内訳"), Column("amount", "", Kind.TEXT, width=20,
                                                                align=Align.RIGHT)), row_height=6.6)
    parts.row(kind="現金", amount="3,000円")
    parts.row(kind="その他", amount="－")
    issuer = Text(paragraphs=(SALON, "代表　見本 花子", "見本市見本町1-2-3", "電話 000-000-0000"), size=10,
                  bold_first=True)
    return (
        SlipHead(name=name, number="No. R8-0147", day="令和8年11月20日", mark=mark),
        Addressee(name="例田 一郎"),
        Amount(label="金額", yen=3_000),
        Text(paragraphs=words),
        Columns(columns=((parts.build(),), (issuer,), (Seal(label=seal),)), widths=(39.5, 52, 19)),
    )
