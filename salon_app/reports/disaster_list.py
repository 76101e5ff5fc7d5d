"""災害時一覧: on one tap, while there is still electricity: who is to be looked after, by 号棟, with neighbour, emergency
contacts, who has a key, and their place in the 連絡網. Only who agreed to 見守り情報の共有 stands on it; the others are counted.

Never on it: illness, doctor, and why somebody is on 休止.
"""

from __future__ import annotations

from datetime import date

from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.texts import translate
from salon_app.reports.kit.model import Align, Column, Field, Fields, Kind, Kpi, Name, Page, ReportModel, Table, Tick
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.looked_after import LookedAfter
from salon_app.services.phone_tree.values import PhoneTree

KEY, TITLE = "disaster-list", "災害時一覧"
KEY_HOLDER = "【鍵】"
ROW = 13.0  # mm
HANDLING = (
    "災害のときに、安否を確かめるためだけに使います。コピー・撮影をせず、鍵のかかる所にしまい、新しい一覧を受け取ったら古いものを返します。",
    "命の危険があるときは、この一覧より先に119（救急・消防）・110（警察）へ。")
BLANK_DAY = "令和　　年　　月　　日"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list as of the end of the period (today, where that is still to come)."""
    paper = Paper(services, options)
    on = min(options.end, max(paper.made_at.date(), options.start))
    everybody = services.figures.looked_after(on)
    standing = services.consents.standing(WATCH_SHARE, [one.person_id for one in everybody], on=on)
    shown = [one for one in everybody if one.person_id in standing.agreed]
    left = _left_out(len(standing.refused), len(standing.not_asked))
    if not shown:
        words = f"見守り情報を伝えることへの同意の記録は、まだありません。{left}"
        return (paper.model(key=KEY, title=TITLE, period=f"{paper.date(on)} 現在", seals=False, unit="",
                            blocks=(sentence(words),)),)
    return (paper.model(
        key=KEY, title=TITLE, subtitle="見守りの方・緊急連絡先・連絡網", period=f"{paper.date(on)} 現在", seals=False,
        unit="", numbered=False, made_word="印刷", page=Page.A4_LANDSCAPE,
        kpis=(Kpi("のせている方", len(shown), "名"), Kpi("うち、ひとり暮らし", sum(one.lives_alone for one in shown), "名"),
              Kpi("うち、見守り電話", sum(one.watched for one in shown), "名"),
              Kpi("のせていない方（同意なし）", len(everybody) - len(shown), "名")),
        document=f"{paper.settings.name}　{TITLE}　{paper.date(on)}",
        blocks=(_table(shown, services.phone_trees.current()), _handed_out()),
        basis_title="取りあつかい",
        basis=(f"ひとり暮らし・高齢のふたり暮らし・見守り電話の方のうち、見守り情報を伝えることに同意した方だけの一覧です。{left}",
               *HANDLING)),)


def _left_out(refused: int, not_asked: int) -> str:
    parts = [f"同意をまだ聞いていない方 {not_asked}名" if not_asked else "", f"希望しない方 {refused}名" if refused else ""]
    words = "、".join(part for part in parts if part)
    return f"{words}は、のせていません。" if words else ""


def _table(shown: list[LookedAfter], tree: PhoneTree | None) -> Table:
    places = _places(tree)
    table = TableBuilder("people", (
        Column("block", "号棟", width=18.0, once=True, size=12.0), Column("room", "号室", Kind.CODE, width=15.0, size=11.0),
        Column("reading", "ふりがな", data_only=True),
        Column("name", "ふりがな・氏名", width=46.0, data_title="氏名"),
        Column("why", "暮らし", width=21.0, size=9.0, wraps=True),
        Column("phone", "電話", Kind.CODE, width=32.0, size=10.5),
        Column("neighbour", "ご近所見守り", width=33.0, size=10.0, wraps=True),
        Column("contacts", "緊急連絡先（順に）・鍵", size=9.5, wraps=True),
        Column("tree", "連絡網", width=21.0, size=9.0, align=Align.CENTER),
        Column("safe", "無事", width=12.0, align=Align.CENTER), Column("seen", "様子・時刻", width=22.0),
    ), row_height=ROW, rule_every=0)
    for one in shown:
        table.row(
            block=one.block or "（号棟なし）", room=one.room, reading=one.reading, why=_why(one),
            name=Name(one.name, one.reading), phone="\n".join(one.phones[:2]),
            neighbour="\n".join(filter(None, (one.neighbour, one.neighbour_phone))),
            contacts=_contacts(one), tree=places.get(one.person_id, "—"), safe=Tick())
    return table.build()


def _why(one: LookedAfter) -> str:
    """How they live, and whether nobody rings just now; never why."""
    words = ["ひとり暮らし" if one.lives_alone else "ふたり暮らし" if one.elderly_couple else ""]
    if one.paused_until is not None:
        until = one.paused_until
        words.append("休止中" if until == date.max else f"休止 {until.month}/{until.day}まで")
    elif one.watched:
        words.append("見守り電話")
    return "\n".join(filter(None, words))


def _contacts(one: LookedAfter) -> str:
    lines = []
    for at, contact in enumerate(one.contacts, 1):
        relation = f"（{contact.relation}）" if contact.relation else ""
        lines.append(f"{at} {contact.name}{relation} {contact.phone}{KEY_HOLDER if contact.key_holder else ''}".strip())
    if one.key_note:
        lines.append(f"鍵　{one.key_note}")
    return "\n".join(lines)


def _places(tree: PhoneTree | None) -> dict[int, str]:
    """班 and number of everybody in the 連絡網, with the number of who rings them."""
    if tree is None:
        return {}
    numbers = {place.id: place.number for place in tree.places}
    return {place.person_id: f"{place.group}班 {place.number}番\n{numbers[place.parent_id]}番から" if place.parent_id is not None
            else f"発信元 {place.number}番" for place in tree.places}


def _handed_out() -> Fields:
    """Who received it, and when it came back (DOMAIN e-46)."""
    days = Field("渡した日", BLANK_DAY, width=50.0), Field("返した日", BLANK_DAY)
    return Fields(rows=((Field("渡した方", "", width=70.0), *days),),
                  label_width=22.0, row_height=9.0, frame=0.7)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "災害時一覧"), Span.NOW, frozenset({"western_dates"}), collect)
