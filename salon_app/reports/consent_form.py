"""同意書: what the salon asks leave for, each with its purpose, to be signed by one person; blank or with a name on it."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.kit.model import Addressee, Align, Column, Field, Fields, ReportModel, RowStyle, Text, Tick
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.people_values import Person

KEY, TITLE = "consent-form", "同意書"
LONG, LONG_ROW = 60, 23.0  # letters, mm
DAY = "　　　　年　　　月　　　日"
ASKED = (
    ("名簿にのせること", "会の連絡と受付のために、お名前・ふりがな・号棟・電話を会の名簿にのせます。名簿は会の中だけで使い、"
                         "ほかの団体には渡しません。"),
    ("写真をのせること", "行事の写真に写ったとき、会の活動報告書や会報にのせます。お名前は書きません。"),
    ("見守り情報を伝えること", "お体や暮らしが心配なとき、つぎの方に様子を伝えます。\n"
                               "伝える先（　　　　　　　　　　　　　　　　　　　　　）"),
    ("買いもの代行を頼むこと", "品物をお届けするために、お名前・号棟・号室・電話と、買うものを担当に伝えます。"
                               "お預かりしたお金には預り証をお渡しします。"),
    ("連絡網にのせること", "災害などの連絡のために、お名前と電話を、連絡網の方に渡す図にのせます。ほかには使いません。"),
)
"""As model/people_words.CONSENTS: 名簿掲載, 写真, 見守り情報の共有, 買いもの代行, 連絡網."""


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The form for one person, or a blank one."""
    paper = Paper(services, options)
    person = services.people.get(options.person_id) if options.person_id is not None else None
    return (_form(paper, person),)


def _form(paper: Paper, person: Person | None) -> ReportModel:
    settings = paper.settings
    table = TableBuilder("asked", (
        Column("what", "お願いすること", width=42.0, bold=True, size=11.0),
        Column("why", "使いみち", size=11.0, wraps=True),
        Column("yes", "同意する", width=24.0, align=Align.CENTER),
        Column("no", "同意しない", width=24.0, align=Align.CENTER),
    ), row_height=17.0)
    for what, why in ASKED:
        table.row(what=what, why=why, yes=Tick(), no=Tick(), style=RowStyle.NORMAL, height=LONG_ROW if len(why) > LONG else None)
    name, reading, block = (person.name, person.reading, person.block) if person is not None else ("", "", "")
    signed = Fields(rows=(
        (Field("書いた日", DAY),),
        (Field("ふりがな", reading), Field("号棟", block, width=34.0)),
        (Field("お名前", name), Field("署名", "", width=60.0)),
    ), label_width=24.0, row_height=12.0, title="ご本人")
    proxy = Fields(rows=(
        (Field("代筆した方", ""), Field("ご関係", "", width=40.0)),
        (Field("立ち会った方", ""), Field("書いた日", "", width=40.0)),
    ), label_width=28.0, row_height=12.0, title="代わりに書いた場合", remark="ご本人が書けないとき、ご本人の意思を聞いて書きます")
    return paper.model(
        key=KEY, title=TITLE, subtitle="個人情報の取りあつかい", seals=False, unit="", numbered=False, made_word="印刷",
        document=f"{settings.name}　{TITLE}",
        blocks=(
            Addressee(name=settings.name, honorific="御中"),
            Text(size=11.0, paragraphs=(
                "つぎのことについて、同意するかしないかを、それぞれ四角に✓を入れてください。"
                "同意しなくても、行事に参加できなくなることはありません。",)),
            table.build(),
            Text(size=11.0, paragraphs=(
                "同意は、いつでも取り消せます。会の当番に言うか、この紙の写しに「取り消し」と書いてお渡しください。"
                "取り消したあとに作る名簿や報告書には、のせません。",)),
            signed, proxy),
        basis_title="取りあつかい", basis=(
            f"この紙は{settings.name}が鍵のかかる棚にしまいます。同意の内容と日付を記録し、控えをお渡しします。",
            f"問い合わせ　{'　'.join(filter(None, (settings.leader, settings.phone))) or settings.name}"))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "同意書"), Span.NOW, frozenset({"person_id"}), collect)
