"""The columns of a list of events, and its cells about money and places. Dates and times are in `event_schedule.py`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from salon_app.model.event_tokens import folded
from salon_app.model.imported_columns import chosen_columns, told_columns
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY

MOST_PLACES = 9999


class EventRole(StrEnum):
    """What a column of a list of events means. `--map` uses these names."""

    NAME = "name"
    DATE = "date"
    STARTS = "starts"
    ENDS = "ends"
    PLACE = "place"
    CONTENT = "content"
    INSTRUCTOR = "instructor"
    FEE = "fee"
    CAPACITY = "capacity"
    AUDIENCE = "audience"
    BRING = "bring"
    APPLICATION = "application"
    CONTACT = "contact"
    PHONE = "phone"
    URL = "url"


_HEADERS: dict[EventRole, tuple[str, ...]] = {
    # The better word first; folded, the whole header but for what stands in brackets.
    EventRole.DATE: (r"(開催|実施|行事)?(年月日|日時|期日|日程|日付|日)", r"月日", r"期間", r"とき|いつ", r"date|day|when"),
    EventRole.STARTS: (r"(開始|開演|始まり)(時間|時刻)?", r"(開催|実施)?(時間|時刻)", r"start(s|time)?|time|from"),
    EventRole.ENDS: (r"(終了|閉会|終わり)(時間|時刻)?", r"end(s|time)?|to|until"),
    EventRole.NAME: (
        r"(行事|イベント|催し|講座|教室|事業|活動|プログラム)(名|名称|のタイトル|タイトル)?", r"名称|タイトル|件名|題名|演題",
        r"(event)?(name|title)|event", r"内容"),
    EventRole.PLACE: (r"(場所|会場|開催場所|実施場所)(名|名称)?", r"ところ|どこ", r"place|venue|location|where"),
    EventRole.CONTENT: (r"説明|内容|概要|詳細|イベント内容|行事内容", r"備考|メモ|摘要", r"description|details|notes?|memo"),
    EventRole.INSTRUCTOR: (r"講師(名)?|先生|指導者", r"instructor|teacher"),
    EventRole.FEE: (r"(参加|受講)?(料|費)|料金|会費|参加料|受講料", r"fee|price|cost"),
    EventRole.CAPACITY: (r"定員(数)?|募集人数", r"capacity|seats"),
    EventRole.AUDIENCE: (r"対象(者)?", r"audience|target"),
    EventRole.BRING: (r"持ち物|持物|持参品?|用意するもの", r"bring"),
    EventRole.APPLICATION: (r"申し?込み?(期間|方法|締切|先)?|締切", r"application"),
    EventRole.CONTACT: (r"問い?合わ?せ先?|連絡先|主催(者)?|担当(者|課)?", r"contact"),
    EventRole.PHONE: (r"tel|電話(番号)?|phone",),
    EventRole.URL: (r"url|ホームページ|hp|リンク",),
}
_BRACKETS = re.compile(r"[(（].*?[)）]|[#*]")
_FREE = re.compile(r"(?:参加費|料金|入場)?(?:は|:)?無料(?:\(.*\)|※.*)?")
_SAYS_NO_MORE = re.compile(r"無料|[0-9,]+円|[0-9,]+(?:人|名)|-*")
_AMOUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)円")
_FEE_WORDS = re.compile(
    r"参加(?:費|料)|受講料|会費|料金|一回|1回|各回|お?一?人|(?:資料|材料|教材)(?:費|代)(?:含む|込み?|等|として)?|:|につき|税込")
_MATERIAL = re.compile(r"(?:材料|教材|資料)(?:費|代)")
_PEOPLE = re.compile(
    r"(?:(?:事前|当日)?申込み?)?(?:当日)?(?:先着|抽選)?順?(?:で)?(?:各回|各)?(?P<number>[0-9]{1,5})(?:人|名)(?:程度|まで|以内|様)?"
    r"(?:先着順?|抽選)?(?:\(.*\))?")


def role_words(role: EventRole) -> str:
    """A column's meaning in words."""
    return {
        EventRole.NAME: lambda: translate("Events", "行事名"), EventRole.DATE: lambda: translate("Events", "開催日"),
        EventRole.STARTS: lambda: translate("Events", "始まり"), EventRole.ENDS: lambda: translate("Events", "終わり"),
        EventRole.PLACE: lambda: translate("Events", "場所"), EventRole.CONTENT: lambda: translate("Events", "内容"),
        EventRole.INSTRUCTOR: lambda: translate("Events", "講師"), EventRole.FEE: lambda: translate("Events", "参加費"),
        EventRole.CAPACITY: lambda: translate("Events", "定員"), EventRole.AUDIENCE: lambda: translate("Events", "対象者"),
        EventRole.BRING: lambda: translate("Events", "持ち物"), EventRole.APPLICATION: lambda: translate("Events", "申込み"),
        EventRole.CONTACT: lambda: translate("Events", "問い合わせ先"), EventRole.PHONE: lambda: translate("Events", "電話"),
        EventRole.URL: lambda: translate("Events", "ホームページ"),
    }[role]()


def propose(headers: Sequence[str], chosen: Mapping[str, str] | None = None) -> dict[EventRole, int]:
    """Which column is what, by the headers' words; `chosen` (role → header, '' for none) goes first.

    Raises InputProblem (field: map) for a role or a header that isn't there.
    """
    return told_columns(headers, chosen_columns(headers, chosen or {}, EventRole), _HEADERS, apart=_BRACKETS)


def read_fee(text: str) -> tuple[int, int] | None:
    """参加費 with the material in it, and the material, in yen; None for words that don't say one amount for everybody."""
    plain = folded(text).replace("\n", "")
    if not plain.strip("-") or _FREE.fullmatch(plain):
        return 0, 0
    without = re.sub(r"\([^()]*\)", "", plain)
    amounts = [int(found.replace(",", "")) for found in _AMOUNT.findall(without)]
    rest = _FEE_WORDS.sub("", _AMOUNT.sub("", without))
    if rest or not amounts or "全" in plain or max(amounts) > MAX_ENTRY:
        return None
    if len(amounts) == 1:
        return amounts[0], amounts[0] if _MATERIAL.search(without) else 0
    parts = re.fullmatch(r"(?:参加(?:費|料)|受講料|会費):?[0-9,]+円(?:材料|教材|資料)(?:費|代):?[0-9,]+円", without)
    return (sum(amounts), amounts[1]) if parts else None


def read_capacity(text: str) -> int | None:
    """定員 in people; None where no one number is said (10組, 参加自由)."""
    found = _PEOPLE.fullmatch(folded(text).replace("\n", "").split("※")[0])
    number = int(found["number"]) if found else 0
    return number if 1 <= number <= MOST_PLACES else None


def says_more(text: str) -> bool:
    """Whether a cell says more than an amount or a number of people: its words are then kept."""
    return not _SAYS_NO_MORE.fullmatch(folded(text))
