"""預り証 with its 控 on one A5 sheet, for money given along with a 依頼. It says nothing of address, goods or other errands.

Its number is given when the money is received (services/shopping/custody.py). A second print is marked 再発行; one whose
money was taken back is marked 取消.
"""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model.texts import translate
from salon_app.reports.errand_sheet_parts import signature, wanted
from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Amount,
    Block,
    Columns,
    CutLine,
    Field,
    Fields,
    Page,
    ReportModel,
    SlipHead,
    Text,
)
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.shopping.values import Errand, Slip

KEY, TITLE = "custody-slip", "預り証"
WORDS = ("買いもの代行の代金として、たしかにお預かりしました。", "使わなかった分は、お届けのときに精算してお返しします。")
KEPT = "上はご本人へ、控はサロンで保管します。"
VOID = "取消"
NOT_SAID = "　　　月　　　日"
LEFT, RIGHT, SIGNED = 61.0, 55.0, 21.0  # mm


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The slip asked for, the newest one of the 依頼, or those of all 依頼 received in the period."""
    paper = Paper(services, options)
    if options.errand_id is not None:
        asked: tuple[Errand, ...] = (services.errands.get(options.errand_id),)
    else:
        asked = tuple(services.errands.get(one.id) for one in services.errands.between(options.start, options.end)[::-1])
    slips = [(errand, slip) for errand in asked for slip in _of(services, errand, options)]
    if slips:
        return tuple(_slip(paper, errand, slip) for errand, slip in slips)
    return (paper.model(key=KEY, title=TITLE, page=Page.A5_PORTRAIT, seals=False, unit="",
                        blocks=(sentence("出した預り証は、まだありません。"),)),)


def chosen_slip(slips: Sequence[Slip], slip_id: int | None) -> Slip | None:
    """Which 預り証 of a 依頼 is meant: the one asked for, else the newest that counts, else the newest."""
    if slip_id is not None:
        return next((slip for slip in slips if slip.id == slip_id), None)
    return next((slip for slip in reversed(slips) if not slip.void), slips[-1] if slips else None)


def _of(services: Services, errand: Errand, options: ReportOptions) -> tuple[Slip, ...]:
    slips = services.holdings.slips(errand.id)
    chosen = chosen_slip(slips, options.slip_id)
    return slips if options.errand_id is None else (chosen,) if chosen is not None else ()


def _slip(paper: Paper, errand: Errand, slip: Slip) -> ReportModel:
    given = paper.local(slip.issued_at).date()
    return ReportModel(
        key=KEY, title=TITLE, salon=paper.settings.name, number=slip.number, page=Page.A5_PORTRAIT, slip=True, unit="",
        numbered=False, made_at=paper.made_at, calendar=paper.calendar, document=f"{TITLE}　{slip.number}",
        blocks=(*_half(paper, errand, slip, paper.date(given), copy=False), CutLine(),
                *_half(paper, errand, slip, paper.date(given), copy=True)),
        basis_title="ご案内", basis=(KEPT,))


def _half(paper: Paper, errand: Errand, slip: Slip, day: str, *, copy: bool) -> tuple[Block, ...]:
    """One of the two slips."""
    person = paper.services.people.card(errand.person_id).person
    by = paper.name(slip.issued_by)
    delivered = Text(size=10, paragraphs=(f"お届けの予定　{wanted(errand) or NOT_SAID}", f"サロンの電話　{paper.settings.phone}"))
    signed = (Fields(rows=((Field("預かった人", by),), (Field("精算した日", "　　　月　　　日"),)), label_width=23.0,
                     row_height=10.0, frame=0.7) if copy
              else signature(paper.settings.name, "", RIGHT, SIGNED, f"預かった人　{by}"))
    return (
        SlipHead(name=f"{TITLE}（控）" if copy else TITLE, number=f"番号　{slip.number}", day=day, mark=_mark(paper, slip),
                 whose="サロン用" if copy else "本人用"),
        Columns(columns=((Addressee(name=person.name, honorific="御中" if person.is_body else "様"),),
                         (Text(paragraphs=(f"受付番号 {errand.number}",), size=10, align=Align.RIGHT),)), widths=(70.0, 46.0)),
        Amount(label="お預かりした金額", yen=slip.amount),
        Text(paragraphs=WORDS, size=10.5),
        Columns(columns=((delivered,), (signed,)), widths=(LEFT, RIGHT)))


def _mark(paper: Paper, slip: Slip) -> str:
    again = f"再発行 {paper.short(paper.made_at.date())}" if slip.prints else ""
    return "・".join(filter(None, ("練習" if paper.settings.practice else "", VOID if slip.void else again)))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "預り証"), Span.MONTH,
                  frozenset({"errand_id", "slip_id", "western_dates"}), collect)
