"""連絡網図: the pyramid on A4 or A3, a 班 a column; more than a page holds goes over pages with the 発信元 repeated.

It is handed out with a 配布番号 only (services/phone_tree/copies.py). Without one it is a sample (未発行) on which no telephone
number stands. A number is there only by consent for exactly this; never an address, an age, or 見守り.
"""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model.phone_trees import CURRENT, DRAFT
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.reports import tree_columns
from salon_app.reports.kit.model import (
    Align,
    Block,
    Card,
    Column,
    Diagram,
    Frame,
    Kind,
    Label,
    Numeral,
    Page,
    PageBreak,
    ReportModel,
    Stroke,
    Table,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.tree_columns import Shape, Spot, TreeColumn
from salon_app.services import Services
from salon_app.services.phone_tree.values import PhoneTree, TreeCopy, TreePlace

KEY, TITLE = "phone-tree", "連絡網図"
HANDLING = (
    "連絡網のほかには使いません。", "コピー・撮影・転送、掲示をしません。", "なくしたら、その日のうちに発信元へ知らせます。",
    "新しい版を受け取ったら、古い版を返します。", "番号は、本人が同意した方だけ載せています。",
    "電話のそばの、外から見えない所に置きます。")
HOW = (
    "線の順に電話します。不在のときは、その方を飛ばして次の方へ進み、あとでもう一度かけます。留守電に入れただけでは「伝わった」に数えません。",
    "▲の方は、聞いた内容をくり返してから、発信元へ「終わりました」と折り返します。命の危険があるときは、連絡網より先に119・110へ。")
WITHHELD, SAMPLE = "番号は発信元へ", "（電話番号）"
REPORTS_BACK, GOES_ON, AGAIN = "▲", "→", "（つづき）"
FURTHER = "→の方がかける方は、その方の名前の下の「つづき」の列にいます。"
BODY_HEIGHT = {Page.A4_LANDSCAPE: 160.0, Page.A3_LANDSCAPE: 247.0}  # mm above the footer
HEADS, HEAD, ROWS = 41.6, 12.8, 56.4  # mm: the heads of the 班 from the top, their height, the first row
PITCH, LONG_PITCH, WIDEST_PITCH, BETWEEN = 11.4, 12.9, 15.8, 1.0
LONG_NAME = 7  # letters, beyond which a name takes two lines
LARGER = 1.36  # on A3, where all of it fits on one page so
LEAST, LINK, INDENT, GAP = 26.0, 2.6, 3.6, 3.0
BOX_LEFT, BOX_RIGHT, BOX_HEIGHT = 82.0, 82.0, 37.0
MIDDLE = 64.0  # width of the 発信元's card


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The version in force, the one asked for, or that of a copy. Raises RuleProblem for a 配布番号 that is none."""
    paper = Paper(services, options)
    copy = _copy(services, options.copy_id)
    tree = _tree(services, options.tree_id, copy)
    if tree is None or not tree.places:
        return (paper.model(key=KEY, title=TITLE, seals=False, unit="", page=Page.A4_LANDSCAPE,
                            blocks=(sentence("連絡網は、まだありません。"),)),)
    page = Page.A3_LANDSCAPE if options.a3 else Page.A4_LANDSCAPE
    return (_Pyramid(paper, tree, copy, page).model(),)


def _copy(services: Services, copy_id: int | None) -> TreeCopy | None:
    if copy_id is None:
        return None
    found = next((one for one in services.tree_copies.all() if one.id == copy_id), None)
    if found is None:
        raise RuleProblem(translate("PhoneTree", "配布番号 {number} の図はありません。").format(number=copy_id))
    return found


def _tree(services: Services, tree_id: int | None, copy: TreeCopy | None) -> PhoneTree | None:
    if copy is not None:
        return next(one for one in services.phone_trees.all() if one.number == copy.tree_number)
    return services.phone_trees.current() if tree_id is None else services.phone_trees.get(tree_id)


class _Pyramid:
    """One version on its pages."""

    def __init__(self, paper: Paper, tree: PhoneTree, copy: TreeCopy | None, page: Page) -> None:
        self.paper, self.tree, self.copy, self.page = paper, tree, copy, page
        self.scale, self.pitch = 1.0, PITCH
        self.long = any(len(place.name) > LONG_NAME for place in tree.places)
        self.width, self.height = page.body_width, BODY_HEIGHT[page]
        self.root = tree.places[0]
        self.as_of = f"{paper.date(tree.valid_from or paper.made_at.date())}現在"

    def model(self) -> ReportModel:
        paper, tree = self.paper, self.tree
        shape, across, pages = self._pages(LARGER if self.page is Page.A3_LANDSCAPE else 1.0)
        if len(pages) > 1:
            shape, across, pages = self._pages(1.0)
        wide = (self.width + GAP) / across - GAP
        blocks: list[Block] = []
        for number, part in enumerate(pages):
            shapes = (*self._head(), *self._columns(part, shape, wide))
            data = () if number else (self._outline(),)
            blocks += [*((PageBreak(),) if number else ()), Diagram(height=self.height, shapes=shapes, data=data)]
        state = {CURRENT: "", DRAFT: "下書き"}.get(tree.state, "前の版")
        mark = "・".join(filter(None, (state, "" if self.copy is not None else UNISSUED)))
        return paper.model(
            key=KEY, title=TITLE, seals=False, unit="", numbered=False, page=self.page, own_head=True, mark=mark,
            number=self._number(), period=f"第{tree.number}版", period_detail=f"{self.as_of}　{len(tree.places)}名",
            document=f"{paper.settings.name}　{TITLE}　第{tree.number}版", blocks=tuple(blocks),
            basis_title="かけかた",
            basis=(*HOW, FURTHER) if any(spot.goes_on for part in pages for one in part for spot in one.spots) else HOW)

    def _pages(self, scale: float) -> tuple[Shape, int, list[Sequence[TreeColumn]]]:
        """How the tree is drawn with cards so many times as large; how many columns are on a page, and all pages."""
        self.scale, self.pitch = scale, (LONG_PITCH if self.long else PITCH) * scale
        shape = tree_columns.shape_of(self.tree)
        least = INDENT + shape.levels * (LEAST * scale + LINK) - LINK
        across = max(1, int((self.width + GAP) / (least + GAP)))
        found = tree_columns.columns(self.tree, shape, int((self.height - ROWS) / self.pitch))
        return shape, across, tree_columns.pages(found, across)

    def _number(self) -> str:
        return f"配布番号　第{self.copy.id}号" if self.copy is not None else f"配布番号　{UNISSUED}"

    # ---- the head of each page

    def _head(self) -> list[Frame | Label | Stroke | Card]:
        middle = self.width / 2
        shapes: list[Frame | Label | Stroke | Card] = [
            Frame(0, 0, BOX_LEFT, BOX_HEIGHT), Label(2.0, 4.6, "取りあつかいのきまり", 10, bold=True)]
        shapes += [Label(2.0, 10.0 + 5.1 * at, f"・{words}", 9.5, width=BOX_LEFT - 4) for at, words in enumerate(HANDLING)]
        shapes += [Label(middle, 8.4, "連 絡 網 図", 18, bold=True, align=Align.CENTER),
                   *self._corner(self.width - BOX_RIGHT),
                   Card(middle - MIDDLE / 2, 17.0, MIDDLE, 14.0, self.root.number, self.root.name, self._phone(self.root),
                        self._mark(self.root), "発信元", 14.0)]
        if self.paper.settings.practice:
            shapes += [Label(middle, 14.4, "（練習）", 10.5, bold=True, align=Align.CENTER)]
        return shapes

    def _corner(self, x: float) -> list[Frame | Label | Stroke | Card]:
        """第n版, 配布番号, to whom, and when it came back."""
        copy, right = self.copy, x + BOX_RIGHT - 2.0
        shapes: list[Frame | Label | Stroke | Card] = [Frame(x, 0, BOX_RIGHT, BOX_HEIGHT)]
        shapes += [Stroke(((x, y), (x + BOX_RIGHT, y)), 0.4) for y in (9.0, 20.0, 29.0)]
        shapes += [Label(x + 2.0, 6.4, f"第{self.tree.number}版", 13, bold=True),
                   Label(right, 6.2, f"{self.as_of}　{len(self.tree.places)}名", 9.5, align=Align.RIGHT),
                   Label(x + 2.0, 16.0, "配布番号", 9.5), Label(x + 2.0, 26.0, "渡した方", 9.5),
                   Label(x + 2.0, 35.0, "返した日", 9.5)]
        if copy is None:
            words = {CURRENT: UNISSUED, DRAFT: "下書き・未発行"}.get(self.tree.state, "前の版・未発行")
            return [*shapes, Label(x + 24.0, 14.4, words, 13, bold=True),
                    Label(x + 24.0, 18.8, "番号をつけると、電話番号がのります", 9)]
        back = self.paper.date(copy.returned_on) if copy.returned_on is not None else "令和　　年　　月　　日"
        return [*shapes, Label(x + 24.0, 16.4, f"第 {copy.id} 号", 15, bold=True),
                Label(x + 24.0, 26.2, f"{copy.given_to} 様", 11, width=BOX_RIGHT - 26.0),
                Label(x + 24.0, 35.0, back, 10), Label(right, 35.0, "受領印", 9.5, align=Align.RIGHT)]

    # ---- the 班

    def _columns(self, found: Sequence[TreeColumn], shape: Shape, wide: float) -> list[Card | Stroke]:
        shapes: list[Card | Stroke] = []
        left = (self.width - len(found) * wide - (len(found) - 1) * GAP) / 2
        rows = max((one.rows for one in found), default=1)
        pitch = min(max((self.height - ROWS) / max(rows, 1), self.pitch), WIDEST_PITCH * self.scale)
        box = (wide - INDENT + LINK) / shape.levels - LINK
        bus, middle = HEADS - 2.4, self.width / 2
        tops = [left + at * (wide + GAP) + wide / 2 for at, one in enumerate(found) if one.head.depth == 1 and not one.again]
        if tops:
            shapes += [Stroke(((middle, 31.0), (middle, bus)), 1.2),
                       Stroke(((min(tops[0], middle), bus), (max(tops[-1], middle), bus)), 0.7)]
            shapes += [Stroke(((at, bus), (at, HEADS)), 0.7) for at in tops]
        for at, column in enumerate(found):
            x = left + at * (wide + GAP)
            below = AGAIN if column.again else self._phone(column.head)
            tag = f"{column.head.group}班" if column.head.depth == 1 else "つづき"
            shapes.append(Card(x, HEADS, wide, HEAD, column.head.number, column.head.name, below, self._mark(column.head), tag,
                               13.0 * min(self.scale, 1.15)))
            shapes += self._below(column, x, box, pitch)
        return shapes

    def _below(self, column: TreeColumn, x: float, box: float, pitch: float) -> list[Card | Stroke]:
        """The people of a column and who rings whom."""
        def where(spot: Spot) -> tuple[float, float]:
            return x + INDENT + spot.level * (box + LINK), ROWS + spot.row * pitch

        tall = pitch - max(BETWEEN, pitch * 0.2 - 1.3)
        shapes: list[Card | Stroke] = []
        trunks: dict[int | None, list[float]] = {}
        for spot in column.spots:
            left, middle = where(spot)
            shapes.append(Card(left, middle - tall / 2, box, tall, spot.place.number, spot.place.name, self._phone(spot.place),
                               GOES_ON if spot.goes_on else self._mark(spot.place), size=11.0 * self.scale))
            if spot.under and spot.parent is not None:
                above = where(column.spots[spot.parent])[1]
                shapes.append(Stroke(((left + 6.0, above + tall / 2), (left + 6.0, middle - tall / 2)), 0.7))
                continue
            start = x + INDENT / 2 if spot.parent is None else left - LINK / 2
            shapes.append(Stroke(((start, middle), (left, middle)), 0.7))
            trunks.setdefault(spot.parent, []).append(middle)
        for parent, ends in trunks.items():
            if parent is None:
                shapes.append(Stroke(((x + INDENT / 2, HEADS + HEAD), (x + INDENT / 2, ends[-1])), 0.7))
                continue
            left, middle = where(column.spots[parent])
            at = left + box + LINK / 2
            shapes += [Stroke(((left + box, middle), (at, middle)), 0.7),
                       Stroke(((at, min(ends[0], middle)), (at, max(ends[-1], middle))), 0.7)]
        return shapes

    # ---- words

    def _phone(self, place: TreePlace) -> str:
        if not place.phone:
            return WITHHELD
        return place.phone if self.copy is not None else SAMPLE

    @staticmethod
    def _mark(place: TreePlace) -> str:
        return REPORTS_BACK if place.reports_back else ""

    def _outline(self) -> Table:
        """Everybody in a list, indented, for Excel and CSV."""
        table = TableBuilder("outline", (
            Column("number", "番号", Kind.NUMBER, width=12.0, align=Align.CENTER), Column("group", "班", width=16.0),
            Column("name", "お名前"), Column("phone", "電話番号", Kind.CODE, width=40.0),
            Column("caller", "かける人", width=50.0), Column("back", "折り返し", width=18.0, align=Align.CENTER)))
        for place, caller in tree_columns.outline(self.tree):
            table.row(number=Numeral(place.number), group=f"{place.group}班" if place.group else "発信元",
                      name="　" * place.depth + place.name, phone=self._phone(place), back=self._mark(place) or None,
                      caller=f"{caller.number} {caller.name}" if caller is not None else None)
        return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "連絡網図"), Span.NOW,
                  frozenset({"tree_id", "copy_id", "a3", "western_dates"}), collect)
