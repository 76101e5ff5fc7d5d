"""項目 of a funder's own form: every figure and text of a grant's report by its name, and the lists, from the same facts as
the documents. Names are Japanese whatever the window's language: they are written into forms as {{延べ参加者数}}.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from salon_app.model.grants import average_tenths
from salon_app.model.texts import in_japanese
from salon_app.reports import form_lists
from salon_app.reports.form_labels import field_labels
from salon_app.reports.form_values import FormField, FormList, Money, Value
from salon_app.reports.form_words import done, issues, outcome
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import expense_lines, facts_for
from salon_app.reports.paper import Paper
from salon_app.reports.questionnaire_parts import comment_line
from salon_app.reports.reckoning import Reckoning
from salon_app.reports.spec import ReportOptions
from salon_app.services import Services
from salon_app.services.figures.attendance import Heads
from salon_app.services.figures.grants import FinanceLine
from salon_app.system.xlsx_form import notes
from salon_app.system.xlsx_form.guess import Vocabulary
from salon_app.system.xlsx_form.values import FieldAt, Known, ListAt, Note, Values
from salon_app.system.xlsx_form.writing import spoken

BODY, GRANT, ACTIVITY, PEOPLE, WORDS, FINANCE, INCOME, EXPENSES = (
    "団体", "助成金", "活動", "参加者", "文章", "収支", "収入の部", "支出の部")
MADE, _AMOUNT = "作成日", "の決算額"
SIDES = {"収入": form_lists.INCOME, "支出": form_lists.EXPENSES}
"""The parts of a 収支決算書 as forms call them, and the list with the lines of each."""
_A_LINE = re.compile("(?:収入|支出)の.+の(?:予算額|変更後予算額|決算額|増減|摘要)")
_AGES = (60, 65, 70, 75)
_OF_GRANT = ("助成元", "助成事業名", "整理番号", "提出先", "交付決定日", "交付決定額", "補助率", "対象期間のはじめ",
             "対象期間のおわり", "報告期限", "助成の表示")

_OF_WHOLE = ("助成金の額", "返納する額")
"""What is known only of the whole 対象期間."""


@dataclass(frozen=True)
class FormFields:
    """The catalogue with its values. `fields` in the order they are offered."""

    fields: tuple[FormField, ...]
    lists: tuple[FormList, ...]

    def known(self, pointed: Sequence[FieldAt] = ()) -> Known:
        """As the engine that fills forms takes it. A line of the 収支 that a form has and this grant has not is empty."""
        fields: dict[str, Value | None] = {one.field: None for one in pointed if _A_LINE.fullmatch(one.field)}
        fields |= {one.name: one.value for one in self.fields}
        return Known(fields, {one.name: one.rows for one in self.lists}, frozenset(filter(_A_LINE.fullmatch, fields)))

    def unplaced(self, fields: Sequence[FieldAt], lists: Sequence[ListAt]) -> tuple[Note, ...]:
        """Lines of the 収支 with money for which a form with such lines has no place: its sums would not be the books'."""
        pointed, listed = {one.field for one in fields}, {one.list for one in lists}
        found = []
        for side, name in SIDES.items():
            if name not in listed and any(one.startswith(f"{side}の") and one.endswith(_AMOUNT) for one in pointed):
                found += [notes.unplaced(one.name.removesuffix(_AMOUNT), spoken(one.value)) for one in self.fields
                          if one.name.startswith(f"{side}の") and one.name.endswith(_AMOUNT) and one.value
                          and one.name not in pointed]
        return tuple(found)

    def field(self, name: str) -> FormField | None:
        """The field of this name."""
        return next((one for one in self.fields if one.name == name), None)

    def vocabulary(self) -> Vocabulary:
        """What forms write beside the cells of fields and over the columns of lists."""
        return Vocabulary({one.name: one.labels for one in self.fields}, {one.name: one.labels for one in self.lists},
                          SIDES, day=MADE)


@dataclass(frozen=True)
class Catalogue:
    """The fields with yen in 円, and in 千円 for the sheets of a form that ask for it; of one moment."""

    yen: FormFields
    thousands: FormFields

    def of(self, *, thousands: bool) -> FormFields:
        """For a sheet."""
        return self.thousands if thousands else self.yen

    def values(self, pointed: Sequence[FieldAt] = ()) -> Values:
        """As the engine that fills forms takes them."""
        return Values(self.yen.known(pointed), self.thousands.known(pointed))


def form_fields(services: Services, options: ReportOptions) -> Catalogue:
    """The catalogue for a grant (options.grant_id) or the whole salon. Raises as grant_facts.

    What 単位 a form has it says itself: `options.thousands` and the grant's own 単位 are of the documents.
    """
    with services.uow.read(), in_japanese():
        facts = facts_for(services, options)
        return Catalogue(*(_fields(services, replace(options, thousands=thousands), facts) for thousands in (False, True)))


def _fields(services: Services, options: ReportOptions, facts: GrantFacts) -> FormFields:
    money = Money(options, facts)
    reckoning = Reckoning(facts, {one.id: one.code or "" for one in services.cashbook.accounts(with_inactive=True)})
    paper = Paper(services, options)
    fields = (*_body(facts, services.day.today()), *_grant(facts, money), *_activity(paper, facts), *_people(facts),
              *_words(facts),
              *_finance(facts, money), *_lines(INCOME, "収入", facts.finance.income, money, reckoning),
              *_lines(EXPENSES, "支出", expense_lines(facts.finance), money, reckoning))
    lists = form_lists.form_lists(services, facts, money, reckoning)
    return FormFields(tuple({one.name: one for one in reversed(fields)}.values())[::-1], lists)


def _field(group: str, name: str, value: Value | Decimal | None, basis: str, *more: str) -> FormField:
    """A text without words has no value. `more`: further words for it in forms."""
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else float(value)
    return FormField(group, name, None if value == "" else value, basis, (*field_labels(name), *more))


def _body(facts: GrantFacts, today: date) -> Iterator[FormField]:
    settings, grant = facts.settings, facts.grant
    yield _field(BODY, "団体名", settings.name, "設定の団体名")
    yield _field(BODY, "代表者名", settings.leader, "設定の代表者")
    yield _field(BODY, "所在地", settings.address, "設定の住所")
    yield _field(BODY, "電話番号", settings.phone, "設定の電話番号")
    yield _field(BODY, MADE, grant.reported_on if grant and grant.reported_on else today, "報告した日。まだなら今日")


def _grant(facts: GrantFacts, money: Money) -> Iterator[FormField]:
    grant = facts.grant
    values: dict[str, Value | None] = dict.fromkeys(_OF_GRANT)
    if grant is not None:
        values |= {
            "助成元": grant.funder, "助成事業名": grant.name, "整理番号": grant.number, "提出先": grant.addressee,
            "交付決定日": grant.decided_on, "交付決定額": money.one(grant.amount), "対象期間のはじめ": grant.starts,
            "補助率": f"{grant.rate.numerator}/{grant.rate.denominator}", "対象期間のおわり": grant.ends,
            "報告期限": grant.report_due, "助成の表示": grant.publicity}
    yield _field(GRANT, "事業名", "、".join(facts.programs) or (grant.name if grant else ""), "対象の事業。なければ助成金の名前")
    for name, value in values.items():
        yield _field(GRANT, name, value, "助成金の記録")


def _activity(paper: Paper, facts: GrantFacts) -> Iterator[FormField]:
    part = facts.attendance.total
    held = [one.day for one in facts.sessions]
    yield _field(ACTIVITY, "実施期間", paper.span(facts.start, facts.end), "報告する期間")
    yield _field(ACTIVITY, "はじめの開催日", min(held, default=None), "いちばん早い開催日")
    yield _field(ACTIVITY, "おわりの開催日", max(held, default=None), "いちばん遅い開催日")
    yield _field(ACTIVITY, "実施場所", "、".join(facts.places), "開催の会場")
    yield _field(ACTIVITY, "対象者", "、".join(facts.audiences), "行事の対象者")
    yield _field(ACTIVITY, "告知方法", "、".join(facts.publicities), "行事の知らせ方")
    yield _field(ACTIVITY, "講師", "、".join(facts.instructors), "開催の講師")
    yield _field(ACTIVITY, "開催回数", part.sessions, "中止は0回。電話や訪問の回は入りません")
    yield _field(ACTIVITY, "開催日数", part.days, "開催した日の数")
    yield _field(ACTIVITY, "実施時間", _hours(part.minutes), "時刻のある開催の、予定した時間の合計")
    yield _field(ACTIVITY, "参加費の合計", part.fees, "受け取った参加費（円）")


def _people(facts: GrantFacts) -> Iterator[FormField]:
    figures, part = facts.attendance, facts.attendance.total
    yield _field(PEOPLE, "延べ参加者数", part.total, "無記名をふくみ、担い手・講師・見学は入りません")
    yield _field(PEOPLE, "実参加者数", part.unique, "期間の中のちがう方の数。無記名は入りません")
    yield _field(PEOPLE, "平均参加者数", part.average, "延べ参加者数÷開催回数")
    yield _field(PEOPLE, "月平均参加者数", _per_month(facts), "延べ参加者数÷期間の月数")
    for key, word in (("male", "男性"), ("female", "女性"), ("unanswered", "性別無回答")):
        found = figures.sexes.get(key, Heads())
        yield _field(PEOPLE, f"{word}の延べ", found.total, "お名前のある参加者")
        yield _field(PEOPLE, f"{word}の実人数", found.unique, "お名前のある参加者")
    for age in _AGES:
        aged = figures.aged(age)
        yield _field(PEOPLE, f"{age}歳以上の延べ", aged.total, "その日に年齢が確かな参加者")
        yield _field(PEOPLE, f"{age}歳以上の実人数", aged.unique, "その日に年齢が確かな参加者")
    for one in figures.classes:
        yield _field(PEOPLE, f"{one.name}の延べ", one.heads.total, "区分。お名前のある参加者", one.name, f"うち{one.name}")
        yield _field(PEOPLE, f"{one.name}の実人数", one.heads.unique, "区分。お名前のある参加者")
    yield _field(PEOPLE, "無記名の延べ", part.unnamed.total, "お名前のない参加者")
    yield _field(PEOPLE, "子どもの無記名", part.unnamed.children, "お名前のない参加者のうち子ども")
    yield _field(PEOPLE, "当日参加の延べ", part.walk_ins, "予約のない参加者")
    yield _field(PEOPLE, "担い手の延べ", part.helpers.total, "手伝った回数の合計")
    yield _field(PEOPLE, "担い手の実人数", part.helpers.unique, "手伝ったちがう方の数")
    yield _field(PEOPLE, "講師の延べ", part.instructors.total, "講師として来た回数")
    yield _field(PEOPLE, "見学の延べ", part.visitors.total, "見学の方")


def _words(facts: GrantFacts) -> Iterator[FormField]:
    yield _field(WORDS, "事業の内容", done(facts), "行事の説明と、開催ごとの内容")
    yield _field(WORDS, "事業の成果", outcome(facts), "開催ごとの成果")
    yield _field(WORDS, "課題と自己評価", issues(facts), "開催ごとの課題")
    comments = [comment_line(text, sex, band) for tally in facts.tallies
                for _, text, sex, band, picked in tally.comments if picked]
    yield _field(WORDS, "アンケートの感想", "\n".join(comments), "報告書にのせると決めた感想")
    yield _field(WORDS, "アンケート回答数", sum(tally.answers for tally in facts.tallies) or None, "入力した用紙の数")


def _finance(facts: GrantFacts, money: Money) -> Iterator[FormField]:
    finance = facts.finance
    for name, amount, basis in (
            ("収入合計", finance.income_total, "収入の部の合計"),
            ("支出合計", finance.spent, "対象経費、自己負担、対象外経費の合計"),
            ("対象経費", finance.eligible, "助成金の費目に充てた支出"),
            ("自己負担", finance.own.amount, "どの助成金にも充てていない支出"),
            ("対象外経費", finance.excluded.amount, "対象外にした支出"),
            ("差引残額", finance.balance, "収入合計－支出合計")):
        yield _field(FINANCE, name, money.one(amount), basis)
    for name, amount, basis in (
            ("助成金の額", finance.granted, "対象経費×補助率。上限と切捨てのあと"),
            ("受領額", finance.received, "受け取った助成金"),
            ("返納する額", finance.to_return, "受け取った額のうち、助成金の額より多い分"),
            ("返納した額", finance.returned, "もう返した額"),
            ("前期からの繰越", finance.carried_in, "助成金の繰越"),
            ("次期への繰越", finance.carried_out, "助成金の繰越")):
        told = facts.grant is not None and (finance.whole or name not in _OF_WHOLE)
        yield _field(FINANCE, name, money.one(amount) if told else None, basis)


def _lines(group: str, side: str, lines: Sequence[FinanceLine], money: Money, reckoning: Reckoning) -> Iterator[FormField]:
    """`支出の報償費の決算額` and the like, of each line of the 収支."""
    budgets, currents, found = (money.lines(lines, name) for name in ("budget", "current", "amount"))
    for at, line in enumerate(lines):
        planned, changed, whole = line.budgeted, line.revised is not None, f"{side}の{line.name}"
        yield _field(group, f"{whole}の予算額", budgets[at] if planned else None, "助成金の予算")
        yield _field(group, f"{whole}の変更後予算額", currents[at] if changed else None, "変更した予算")
        yield _field(group, f"{whole}の決算額", found[at], "記録の合計")
        yield _field(group, f"{whole}の増減", found[at] - currents[at] if planned else None, "決算額－予算額（変更後）")
        yield _field(group, f"{whole}の摘要", reckoning.words(line), "積算")


def _hours(minutes: int) -> str:
    return f"{minutes // 60}時間" + (f"{minutes % 60}分" if minutes % 60 else "") if minutes else ""


def _per_month(facts: GrantFacts) -> Decimal:
    months = (facts.end.year - facts.start.year) * 12 + facts.end.month - facts.start.month + 1
    return Decimal(average_tenths(facts.attendance.total.total, months)) / 10
