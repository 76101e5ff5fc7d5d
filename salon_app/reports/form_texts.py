"""Text blocks to paste into a funder's web form, written from the same facts as the documents. Plain text, Japanese."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.model.texts import in_japanese
from salon_app.model.yen import format_yen
from salon_app.reports.form_words import done, issues, outcome
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import expense_lines, facts_for
from salon_app.reports.paper import Paper
from salon_app.reports.questionnaire_parts import ages_line, areas_line, comment_line, respondents
from salon_app.reports.spec import ReportOptions
from salon_app.services import Services


@dataclass(frozen=True)
class TextBlock:
    """One text. `key` stays the same for ever (limits and changed words are kept by it); `text` '' where nothing is noted."""

    key: str
    title: str
    text: str


def text_blocks(services: Services, options: ReportOptions) -> tuple[TextBlock, ...]:
    """The texts of a grant (options.grant_id) or the whole salon, all of one moment. Raises as grant_facts."""
    with services.uow.read(), in_japanese():
        paper = Paper(services, options)
        facts = facts_for(services, options)
        return (
            TextBlock("summary", "実施したこと（まとめ）", _summary(paper, facts)),
            TextBlock("content", "事業の内容", done(facts)),
            TextBlock("outcome", "事業の成果", outcome(facts)),
            TextBlock("issues", "課題と自己評価", issues(facts)),
            TextBlock("people", "参加者の内訳", _people(facts)),
            TextBlock("voices", "参加者の声", _voices(facts)),
            TextBlock("money", "助成金の使いみち", _money(facts)),
            TextBlock("publicity", "助成の表示", facts.grant.publicity if facts.grant else ""))


def _summary(paper: Paper, facts: GrantFacts) -> str:
    part = facts.attendance.total
    if not part.sessions:
        return ""
    where = f"{'、'.join(facts.places)}で、" if facts.places else ""
    what = f"「{'」「'.join(one.name for one in facts.activities)}」を" if facts.activities else ""
    average = f"、1回平均{part.average}名" if part.average is not None else ""
    lines = [f"{paper.date(facts.start)}から{paper.date(facts.end)}まで、{where}{what}{part.sessions}回開きました。",
             f"参加者は延べ{part.total:,}名（実人数{part.unique:,}名{average}）でした。"]
    if part.helpers.total:
        lines.append(f"担い手は延べ{part.helpers.total:,}名（実人数{part.helpers.unique:,}名）です。")
    return "".join(lines)


def _people(facts: GrantFacts) -> str:
    part, figures = facts.attendance.total, facts.attendance
    if not part.total:
        return ""
    lines = [f"参加者　延べ{part.total:,}名（実人数{part.unique:,}名）"]
    sexes = [f"{word}{heads.total:,}名" for key, word in (("male", "男"), ("female", "女"), ("unanswered", "無回答"))
             if (heads := figures.sexes.get(key)) is not None and heads.total]
    lines += [f"男女（延べ）　{'、'.join(sexes)}"] if sexes else []
    lines += [f"{one.name}　延べ{one.heads.total:,}名（実人数{one.heads.unique:,}名）" for one in figures.classes]
    lines += [f"無記名　延べ{part.unnamed.total:,}名"] if part.unnamed.total else []
    lines += [f"担い手　延べ{part.helpers.total:,}名（実人数{part.helpers.unique:,}名）"] if part.helpers.total else []
    return "\n".join(lines)


def _voices(facts: GrantFacts) -> str:
    lines: list[str] = []
    for tally in facts.tallies:
        lines += [one for one in (respondents(tally), ages_line(tally), areas_line(tally)) if one]
        lines += [comment_line(text, sex, band) for _, text, sex, band, picked in tally.comments if picked]
    return "\n".join(lines)


def _money(facts: GrantFacts) -> str:
    finance = facts.finance
    lines = [f"{one.name}　{format_yen(one.amount)}円" for one in expense_lines(finance) if one.amount]
    if not lines:
        return ""
    lines.append(f"合計　{format_yen(finance.spent)}円")
    if facts.grant is not None:
        lines.append(f"うち助成金　{format_yen(finance.granted)}円")
    return "\n".join(lines)
