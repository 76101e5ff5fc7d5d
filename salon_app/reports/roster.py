"""名簿: everybody who agreed to stand on it, in ふりがな order, in one of three sets of columns; how many were left out."""

from __future__ import annotations

from typing import Any

from salon_app.model.people_words import ROSTER, kind_words
from salon_app.model.texts import translate
from salon_app.reports.kit.model import Align, Column, Kind, Name, Numeral, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "roster", "名簿"
PLAIN, CONTACT, FULL = "plain", "contact", "full"
SUBTITLES = {PLAIN: "お名前と号棟", CONTACT: "連絡先", FULL: "連絡先と住所"}


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """Active people as of the end of the period. 団体・施設 are no people of the 名簿."""
    paper = Paper(services, options)
    people = [one for one in services.people.all() if not one.is_body]
    standing = services.consents.standing(ROSTER, [one.id for one in people], on=options.end)
    shown = [one for one in people if one.id in standing.agreed]
    preset = options.columns if options.columns in SUBTITLES else PLAIN
    left = _left_out(len(standing.refused), len(standing.not_asked))
    head: dict[str, Any] = {
        "key": KEY, "title": TITLE, "subtitle": SUBTITLES[preset], "period": f"{paper.date(options.end)} 現在",
        "period_detail": f"{len(shown)}名", "unit": "", "seals": False, "made_word": "印刷", "basis_title": "取りあつかい"}
    if not shown:
        return (paper.model(**head, blocks=(sentence(f"名簿にのせることに同意した方は、まだありません。{left}"),)),)
    table = TableBuilder("roster", _columns(preset), row_height=9.8, rule_every=5)
    reached = services.figures.contacts(one.id for one in shown) if preset != PLAIN else {}
    for number, one in enumerate(shown, 1):
        cells: dict[str, Any] = {"block": one.block}
        if preset == PLAIN:
            cells["kinds"] = "・".join(kind_words(kind) for kind in sorted(one.kinds))
        else:
            contact = reached[one.id]
            cells |= {"room": one.room, "phone": "\n".join(contact.phones)}
            if preset == FULL:
                cells["address"] = " ".join(filter(None, (f"〒{contact.postcode}" if contact.postcode else "", contact.address)))
        table.row(number=Numeral(number, size=11.0), reading=one.reading, name=Name(one.name, one.reading), **cells)
    return (paper.model(
        **head, numbered=False, document=f"{paper.settings.name}　{TITLE}　{paper.date(options.end)}", blocks=(table.build(),),
        basis=(
            f"名簿にのせることに同意した方だけの名簿です。{left}",
            "会の連絡のためだけに使います。コピー・撮影をせず、人目にふれない所にしまい、要らなくなったら細かく切って捨ててください。")),)


def _left_out(refused: int, not_asked: int) -> str:
    parts = [f"同意をまだ聞いていない方 {not_asked}名" if not_asked else "", f"のせない希望の方 {refused}名" if refused else ""]
    words = "、".join(part for part in parts if part)
    return f"{words}は、のせていません。" if words else ""


def _columns(preset: str) -> tuple[Column, ...]:
    first = (Column("number", "番号", Kind.NUMBER, width=12.0, align=Align.CENTER),
             Column("reading", "ふりがな", data_only=True))
    block = Column("block", "号棟", width=20.0, align=Align.CENTER, size=11.0)
    if preset == PLAIN:
        return (*first, Column("name", "ふりがな・氏名", data_title="氏名"), block, Column("kinds", "種別", width=50.0))
    more = (block, Column("room", "号室", Kind.CODE, width=18.0), Column("phone", "電話", Kind.CODE, width=40.0, size=11.0))
    if preset == CONTACT:
        return (*first, Column("name", "ふりがな・氏名", data_title="氏名"), *more)
    return (*first, Column("name", "ふりがな・氏名", data_title="氏名", width=44.0), *more, Column("address", "住所"))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "名簿"), Span.NOW, frozenset({"columns", "western_dates"}), collect)
