"""Documents as PDF: header, pages, footer around the flowing pieces. One door: `render_pdf`.

Page counts are known from the layout before anything is drawn, so n / m needs no second build. The same models give
the same bytes.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.reports.kit import fonts, letter_head, values
from salon_app.reports.kit.block_layout import ROW_HEIGHTS, Maker, draw_kpis, kpi_height
from salon_app.reports.kit.flow import Piece, draw_stack, paginate, segments
from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.model import Align, Continuation, Page, ReportModel
from salon_app.reports.kit.pen import CENTER_OF_LETTERS, HEAVY, MEDIUM, MM, THIN, Pen
from salon_app.reports.kit.slip_layout import mark, mark_width, seal_boxes, tracking
from salon_app.reports.kit.typeset import Typesetter

LONG_ROW_HEIGHT = 5.8  # where the document runs over many pages anyway
LONG = 4
BASIS_LINE = 4.3 * MM
BASIS_INDENT = 20 * MM
FOOT_LINE = 5.4 * MM
BULLET = 5.0

rl_config.useA85 = 0  # streams as they are: a quarter smaller, and quicker
_drawing = threading.Lock()  # ReportLab reads a font through one position in its file


def render_pdf(models: ReportModel | Sequence[ReportModel], progress: Progress | None = None) -> bytes:
    """The documents one after the other in one PDF, each with its own page n / m.

    Raises Cancelled through `progress`; its steps are pages.
    """
    if isinstance(models, ReportModel):
        models = (models,)
    with _drawing:
        font_set = fonts.load()
        laid_out = []
        for number, model in enumerate(models):
            if progress is not None:
                progress.step(number, 0, translate("Reports", "ページを組んでいます"))
            laid_out.append(_Document(model, font_set))
        total = sum(len(document.pages) for document in laid_out)
        stream = BytesIO()
        canvas = Canvas(stream, invariant=1, pageCompression=1)
        if models:
            canvas.setTitle(models[0].footer_name)
            canvas.setAuthor(models[0].salon)
        done = 0
        for document in laid_out:
            for index in range(len(document.pages)):
                if progress is not None:
                    progress.step(done, total, translate("Reports", "ページを作っています"))
                document.draw(canvas, index)
                done += 1
        canvas.save()
        if progress is not None:
            progress.step(total, total, translate("Reports", "ページを作りました"))
        return stream.getvalue()


class _Document:
    """One model, laid out into pages."""

    def __init__(self, model: ReportModel, font_set: fonts.FontSet) -> None:
        self.model = model
        self.setter = Typesetter(font_set)
        self.width, self.height, self.left, self.top, _, self.bottom = (v * MM for v in model.page.value)
        self.body = model.page.body_width * MM
        self.basis = self._basis(())
        self._lay_out()
        notes = self._character_notes()
        if notes:
            self.basis = self._basis(notes)
            self._lay_out()

    # ---- layout

    def _lay_out(self) -> None:
        maker = Maker(self.model, self.setter)
        self.first_head, self.later_head = self._head_height(first=True), self._head_height(first=False)
        room = self.height - self.top - self.bottom - self._foot_height()

        # Parts between page breaks are independent: each gets the tallest rows that don't cost it a page.
        tried = {height: segments(maker.pieces(height * MM)) for height in (*ROW_HEIGHTS, LONG_ROW_HEIGHT)}
        self.pages: list[list[Piece]] = []
        for number, tightest in enumerate(tried[ROW_HEIGHTS[-1]]):
            first = room - (self.later_head if number else self.first_head)
            best = paginate(tightest, first, room - self.later_head)
            heights = ROW_HEIGHTS[:-1] if len(best) <= LONG else (LONG_ROW_HEIGHT,)
            for height in heights:
                pages = paginate(tried[height][number], first, room - self.later_head)
                if len(pages) == len(best) or len(best) > LONG:
                    best = pages
                    break
            self.pages += best

    def _basis(self, more: tuple[str, ...]) -> list[tuple[str, bool]]:
        """Lines of the footer block; the flag marks a sentence's first line."""
        found: list[tuple[str, bool]] = []
        for sentence in (*self.model.basis, *more):
            wrapped = self.setter.wrap(sentence, self.body - BASIS_INDENT - BULLET, 9, Style.WORDS)
            found += [(line, index == 0) for index, line in enumerate(wrapped)]
        return found

    def _character_notes(self) -> tuple[str, ...]:
        notes = []
        if self.setter.missing:
            codes = "、".join(f"U+{ord(char):04X}" for char in self.setter.missing)
            notes.append(f"〓は、このPCの書体にない文字です（{codes}）。")
        if self.setter.plain:
            chars = "、".join(text[0] for text in self.setter.plain)
            notes.append(f"この字の異体字は書体にないため、基本の字形で印刷しました（{chars}）。")
        if self.setter.fonts.notice:
            notes.append(self.setter.fonts.notice)
        return tuple(notes)

    def _foot_height(self) -> float:
        if self.model.slip or self.model.short_foot:
            return FOOT_LINE
        block = len(self.basis) * BASIS_LINE + 1.8 * MM if self.basis else 0.0
        return block + FOOT_LINE + 1.2 * MM

    def _head_height(self, *, first: bool) -> float:
        model = self.model
        if model.slip or model.own_head:
            return 0.0
        if not first and model.continuation is Continuation.RUNNING_HEAD:
            return 8.0 * MM
        height = self._title_zone(first) + 7.8 * MM
        if first and model.letter is not None:
            height += letter_head.height(model.letter)
        if model.kpis and first:
            height += kpi_height(model.kpis) + 3.0 * MM
        elif not (model.period or model.unit or (model.continued and not first)):
            height -= 5 * MM
        return height

    def _title_zone(self, first: bool) -> float:
        model = self.model
        zone = 17.5 if model.subtitle else 13.0
        if (first and model.seals) or (model.sheet_code and (first or model.unit)):
            zone = max(zone, 18.4 if model.seals else 14.2 if self.small else 17.5)
        if self._title_place(first)[2]:
            zone = max(zone, 24.0 if model.subtitle else 18.4)
        if self._mark_below(first):
            zone = max(zone, 15.8)
        return zone * MM

    def _mark_below(self, first: bool) -> bool:
        """Whether there is no room for the mark beside the title: then it stands on the left, under the number."""
        if not self.model.mark:
            return False
        middle, scale, below = self._title_place(first)
        end = middle + self._title_width() * scale / 2 + 4 * MM + mark_width(self.setter, self.model.mark)
        return not below and end > self.body - self._taken(first)

    @property
    def small(self) -> bool:
        """A5, where head and title are smaller."""
        return self.model.page is Page.A5_PORTRAIT

    def _taken(self, first: bool) -> float:
        """What stands top right takes so much of the width, in points."""
        model = self.model
        if first and model.seals:
            return 17 * MM * len(model.seals)
        if model.sheet_code:
            return (31 if self.small else 40) * MM
        return max((self.setter.width(words, Style.WORDS, 10.5) for words in model.corner), default=0.0)

    def _title_place(self, first: bool) -> tuple[float, float, bool]:
        """The title's middle from the body's left edge and its scale; whether it goes below its neighbours.

        It stands in the middle where it has room, else between its neighbours, else below them.
        """
        model, taken = self.model, self._taken(first)
        left = 0.0 if first and model.letter is not None else max(
            self.setter.width(model.salon, Style.WORDS_BOLD, 10.5), self.setter.width(model.number, Style.WORDS, 10.5))
        natural, gap = self._title_width(), 4 * MM
        scale = min(1.0, 2 * (self.body / 2 - taken - gap) / natural)
        if natural * scale <= 2 * (self.body / 2 - left - gap):
            return self.body / 2, scale, False
        if natural <= self.body - left - taken - 2 * gap:
            return min(max(self.body / 2, left + gap + natural / 2), self.body - taken - gap - natural / 2), 1.0, False
        return self.body / 2, scale, True

    def _title_width(self) -> float:
        title, size = self.model.title, self._title_size()
        return self.setter.width(title, Style.WORDS_BOLD, size) + self._tracking() * (len(title) - 1)

    def _tracking(self) -> float:
        return tracking(self.model.title) * (0.8 if self.small else 1.0)

    def _title_size(self) -> float:
        return 16.0 if self.small else 18.0

    # ---- drawing

    def draw(self, canvas: Any, index: int) -> None:
        canvas.setPageSize((self.width, self.height))
        pen = Pen(canvas, self.setter)
        top = self.height - self.top
        if not self.model.slip and not self.model.own_head:
            self._head(pen, index, top)
        if not self.model.slip:
            self._punch_tick(pen)
        head = self.first_head if index == 0 else self.later_head
        draw_stack(self.pages[index], pen, self.left, top - head)
        self._foot(pen, index)
        pen.finish()
        canvas.showPage()

    def _head(self, pen: Pen, index: int, top: float) -> None:
        model = self.model
        if index and model.continuation is Continuation.RUNNING_HEAD:
            words = "　".join(filter(None, (model.salon, model.title, model.period or model.number, "つづき")))
            pen.text(self.left, top - 3.4 * MM, words, 9)
            pen.text(self.left + self.body, top - 3.4 * MM, model.unit, 9, align=Align.RIGHT)
            pen.line(self.left, top - 4.8 * MM, self.left + self.body, top - 4.8 * MM, THIN)
            return
        right = self.left + self.body
        if index == 0 and model.letter is not None:
            letter_head.draw(model.letter, pen, self.left, top, self.body)
            top -= letter_head.height(model.letter)
        if index == 0 and model.seals:
            seal_boxes(pen, right, top, model.seals, 17 * MM, 13.4 * MM)
        elif model.sheet_code:
            self._sheet_code(pen, right, top, index)
        for number, words in enumerate(model.corner):
            pen.text(right, top - (4.2 + 4.8 * number) * MM, words, 10.5, align=Align.RIGHT)
        self._title(pen, top, index)
        base = top - self._title_zone(index == 0) - 4.5 * MM
        at = self.left
        unit = pen.text(right, base, model.unit, 10, align=Align.RIGHT)
        large = model.period or (model.continued if index else "")
        if large:
            least = 20 * MM if model.period_detail else 0.0
            period = self.setter.fit(large, right - unit - 3 * MM - least - at, 14, Style.WORDS_BOLD, whole=True)
            pen.shaped(at, base, period.lines[0], period.size, period.squeeze)
            at += period.lines[0].em * period.size * period.squeeze + 4 * MM
        fit = self.setter.fit(model.period_detail, right - unit - 3 * MM - at, 10.5, Style.WORDS)
        for number, line in enumerate(fit.lines):
            pen.shaped(at, base - number * fit.size * 1.2, line, fit.size, fit.squeeze)
        if index == 0 and model.kpis:
            draw_kpis(model.kpis, self.body, pen, self.left, base - 2.7 * MM)

    def _title(self, pen: Pen, top: float, index: int) -> None:
        """Salon and number on the left, the title in the middle; below a letter's head the title alone."""
        model = self.model
        if index or model.letter is None:
            pen.text(self.left, top - 4.2 * MM, model.salon, 10.5, Style.WORDS_BOLD)
            pen.text(self.left, top - 9.0 * MM, model.number, 10.5)
        at, scale, below = self._title_place(index == 0)
        middle, base = self.left + at, top - (16.5 if below else 10.4) * MM
        natural, space = self._title_width(), self._tracking()
        pen.text(middle - natural * scale / 2, base, model.title, self._title_size() * scale, Style.WORDS_BOLD,
                 tracking=space * scale)
        if model.subtitle:
            room = 2 * min(at, self.body - self._taken(index == 0) - at) - 4 * MM
            fit = self.setter.fit(f"（{model.subtitle}）", room, 10.5, Style.WORDS, whole=True)
            pen.fitted(middle - room / 2, middle + room / 2, base - 6.0 * MM + 10.5 * CENTER_OF_LETTERS, fit, Align.CENTER)
        if model.mark:
            if self._mark_below(index == 0):
                mark(pen, self.left, top - 15.4 * MM, model.mark)
            else:
                mark(pen, middle + natural * scale / 2 + 4 * MM, base, model.mark)

    def _sheet_code(self, pen: Pen, right: float, top: float, index: int) -> None:
        width, height = self._taken(index == 0), (13.6 if self.small else 16) * MM
        pen.rect(right - width, top - height, width, height, HEAVY)
        pen.text(right - width + 1.6 * MM, top - 4.2 * MM, "用紙番号", 9)
        count = f"{index + 1} / {len(self.pages)}" + ("" if self.small else "枚")
        pen.text(right - 1.6 * MM, top - 4.2 * MM, count, 9, align=Align.RIGHT)
        pen.text(right - width / 2, top - height + (2.5 if self.small else 3.2) * MM, self.model.sheet_code, 20, Style.WORDS_BOLD,
                 align=Align.CENTER, tracking=(1.2 if self.small else 2) * MM)

    def _punch_tick(self, pen: Pen) -> None:
        """A hairline tick at the middle of the filing edge; landscape sheets may be filed by either edge."""
        pen.line(4.4 * MM, self.height / 2, 7.4 * MM, self.height / 2, THIN)
        if self.model.page.landscape:
            pen.line(self.width / 2, self.height - 4.4 * MM, self.width / 2, self.height - 7.4 * MM, THIN)

    def _foot(self, pen: Pen, index: int) -> None:
        model, right, y = self.model, self.left + self.body, self.bottom
        made = model.made_at
        if model.slip or model.short_foot:
            pen.text(self.left, y + 1.0 * MM, "　".join(model.basis) or model.number, 9)
            time = f"{model.made_word} {made.month}/{made.day} {values.clock_text(made)}"
            pen.text(right, y + 1.0 * MM, time, 9, align=Align.RIGHT)
            return
        rule = y + FOOT_LINE - 1.0 * MM
        base = y + 0.9 * MM
        time = f"{model.made_word} {values.day_text(made.date(), model.calendar)} {values.sentence_time(made)}"
        taken = pen.text(right, base, time, 9, align=Align.RIGHT)
        number = f"{index + 1} / {len(self.pages)}"
        middle = self.left + self.body / 2
        half = pen.text(middle, base, number, 10, Style.WORDS_BOLD, align=Align.CENTER) / 2
        fit = self.setter.fit(model.footer_name, self.body / 2 - half - 3 * MM, 9, Style.WORDS, whole=True)
        pen.fitted(self.left, middle - half, base + 3.3, fit, Align.LEFT)
        assert taken < self.body / 2
        pen.line(self.left, rule, right, rule, THIN)
        if not self.basis:
            return
        top = rule + len(self.basis) * BASIS_LINE + 1.4 * MM
        pen.line(self.left, top, right, top, MEDIUM)
        line_base = top - 0.7 * MM - BASIS_LINE / 2 - 3.3
        pen.text(self.left, line_base, model.basis_title, 9, Style.WORDS_BOLD)
        for words, starts in self.basis:
            if starts:
                pen.text(self.left + BASIS_INDENT, line_base, "・", 9)
            pen.text(self.left + BASIS_INDENT + BULLET, line_base, words, 9)
            line_base -= BASIS_LINE
