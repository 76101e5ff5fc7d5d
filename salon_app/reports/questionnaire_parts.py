"""アンケート on paper: who answered, each question's options, comments. Shared by 活動報告書 and アンケート集計."""

from __future__ import annotations

from salon_app.model.answer_words import TEXT, age_words
from salon_app.model.people_words import sex_words
from salon_app.reports.kit.model import Block, Column, Kind, Table, Text
from salon_app.reports.kit.tables import TableBuilder, percent
from salon_app.services.questionnaires_values import Question, Tally


def respondents(tally: Tally) -> str:
    """`参加者15名、回答数10名（男7，女3）、回答率66.7%`."""
    rate = percent(tally.answers, tally.attendees)
    parts = [f"参加者{tally.attendees}名" if tally.attendees else "", tally.words,
             f"回答率{rate}%" if rate is not None and rate <= 100 else ""]
    return "、".join(part for part in parts if part)


def shares_line(names: dict[str, str], counts: dict[str, int]) -> str:
    """`60代 2名、70代 5名`."""
    return "、".join(f"{names[key]} {count}名" for key, count in counts.items())


def ages_line(tally: Tally) -> str:
    """年代 of those who answered."""
    return shares_line({key: age_words(key) or "無回答" for key in tally.age_bands}, dict(tally.age_bands))


def areas_line(tally: Tally) -> str:
    """居住地 of those who answered."""
    return shares_line({key: key or "無回答" for key in tally.areas}, dict(tally.areas))


def comment_line(text: str, sex: str, band: str) -> str:
    """「…」（70代・女）."""
    who = "・".join(part for part in (age_words(band), sex_words(sex)) if part)
    return f"「{text}」" + (f"（{who}）" if who else "")


def question_table(question: Question, tally: Tally, number: int) -> Table:
    """A question's options with counts and share of those who answered it; 無回答 below the total."""
    counts = tally.counts[question.key]
    several = question.kind == "several"
    table = TableBuilder(f"q{question.key}", (
        Column("option", "答え"),
        Column("count", "人数" if not several else "件数", Kind.COUNT, width=20),
        Column("share", "割合%", Kind.PERCENT, width=20, share_of="" if several else "count"),
    ), title=f"問{number}　{question.text}", remark="いくつでも" if several else "",
        notes=("割合＝選んだ方÷回答数。1人がいくつも選ぶので、足しても100になりません。",) if several else ())
    for option, count in zip(question.options, counts, strict=False):
        table.row(option=option, count=count, share=percent(count, tally.answers) if several else None)
    if not several:
        table.total("回答 合計")
    table.comparison("無回答", count=counts[-1])
    return table.build()


def short_tally(tally: Tally, *, most: int) -> list[Block]:
    """A questionnaire in a few lines: respondents, each question, the comments picked for the report."""
    lines = [respondents(tally)]
    ages, areas = ages_line(tally), areas_line(tally)
    lines += [f"年代　{ages}"] if ages else []
    lines += [f"居住地　{areas}"] if areas else []
    for question in tally.questionnaire.questions:
        if question.kind == TEXT or question.key not in tally.counts:
            continue
        counts = tally.counts[question.key]
        parts = [f"{option} {count}" for option, count in zip(question.options, counts, strict=False)]
        lines.append(f"{question.text}　" + "、".join([*parts, *([f"無回答 {counts[-1]}"] if counts[-1] else [])]))
    picked = [one for one in tally.comments if one[4]]
    lines += [comment_line(text, sex, band) for _, text, sex, band, _ in picked[:most]]
    notes = (f"選んだ感想のうち {most}件をのせています（全部で{len(picked)}件）。",) if len(picked) > most else ()
    return [Text(title="アンケート", remark=tally.questionnaire.title, paragraphs=tuple(lines), notes=notes)]
