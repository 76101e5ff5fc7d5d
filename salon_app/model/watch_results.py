"""Results of an automatic call service as it writes them into its files: which column is what, and what a cell means.

The three answers are those of the あんしん電話 (1, 2, 3, also ＊1), or words. A word that is not known is never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from salon_app.model import watch
from salon_app.model.imported_columns import chosen_columns, told_columns
from salon_app.model.phones import is_number as is_phone
from salon_app.model.sales_words import fold
from salon_app.model.table_values import Cell, is_day, read_time
from salon_app.model.texts import translate

SAMPLE, MOSTLY = 200, 0.8
PAUSED = "paused"
"""What a row may say instead of a result: nobody was rung."""


class WatchRole(StrEnum):
    """What a column of a file of results means. `--map` uses these names."""

    NAME = "name"
    READING = "reading"
    PHONE = "phone"
    DATE = "date"
    TIME = "time"
    RESULT = "result"
    STATUS = "status"
    NOTE = "note"


_RUNG = "(発信|架電|電話|応答|通話|実施|受付)?"
_HEADERS: dict[WatchRole, tuple[str, ...]] = {
    # The better word first; folded, the whole header.
    WatchRole.PHONE: (r"(利用者|登録者|発信先|架電先|対象者|お客様)?(電話|tel|phone)(番号|no|number)?", r"発信先|架電先"),
    WatchRole.READING: (r"(氏名|名前|お名前|利用者名)?(ふりがな|フリガナ|かな|カナ|よみ|読み|読み仮名)|kana|reading",),
    WatchRole.NAME: (r"(利用者|登録者|対象者|会員|お客様)?(氏名|名前|お名前|姓名)", r"(利用者|登録者|対象者|会員)(名|様)?",
                     r"(user|full)?name"),
    WatchRole.DATE: (rf"{_RUNG}(開始)?(日時|年月日|日付|日)", r"date|day|datetime|calledat|timestamp"),
    WatchRole.TIME: (rf"{_RUNG}(開始)?(時刻|時間)", r"time"),
    WatchRole.RESULT: (r"(ご?本人の?)?(回答|入力|安否|安否確認|プッシュ|ボタン)(結果|内容|番号|状況)?",
                       r"(応答|確認)(結果|内容|番号)|結果", r"(call)?(result|answer|response|key)"),
    WatchRole.STATUS: (rf"{_RUNG}(結果|状況|状態|ステータス)", r"(call)?status"),
    WatchRole.NOTE: (r"備考|メモ|摘要|コメント|伝言|note|memo|comment|remarks?",),
}
_BRACKETS = re.compile(r"[(（\[【].*?[)）\]】]")
_PRESSED = re.compile(r"[*#]*([1-3])番?#?(?:[:.、)・\-\s]*(?P<words>\D.*))?")
_WORDS: dict[str, str] = {
    # What may only mean that a call went through (正常, OK, 応答) is no answer of the person.
    watch.OK: r"異常(なし|無し)|無事|元気(です|でした)?|いつも(通|どお)り(です)?|変わりな(し|い)|変わりありません",
    watch.UNWELL: r"体調不良|体調が悪い|具合が悪い|元気がない|元気がありません|不調",
    watch.CONTACT: r"要連絡|連絡(希望|ください|下さい|してほしい|して欲しい|依頼)|折り?返し希望|話したい",
    watch.NO_ANSWER: r"不在|留守|応答(なし|無し|せず|がない)|無応答|未応答|呼出のみ|出ない|出ず|no ?answer|timeout|タイムアウト",
    watch.BUSY: r"話し?中|通話中|busy",
    watch.VOICEMAIL: r"留守(番|電|番電話|録)(応答)?|voice ?mail|answering ?machine",
    watch.CUT_OFF: r"途中で?(切断|切れた|切れ)|切断|中断|無入力|(ボタン)?入力(なし|無し)|ボタン(なし|無し)|hang ?up|disconnected",
    watch.WRONG_NUMBER: r"番号(違い|ちがい|間違い|まちがい|なし)|欠番|(現在)?使われて(いない|いません|おりません)|wrong ?number",
    watch.RELATIVE: r"(ご)?家族(が出た|応答|の応答)?|代理(応答)?|本人以外|relative|family",
    PAUSED: r"休止(中)?|停止(中)?|休み|未発信|発信(せず|なし|しない)|対象外|skipped|paused",
}
_TAKEN = r"応答(あり|有り)?|出た|正常(終了)?|完了|通話(済み?)?|ok|answered|connected|completed"
"""A call was taken; whether by the person, only what was pressed tells."""


def role_words(role: WatchRole) -> str:
    """A column's meaning in words."""
    return {
        WatchRole.NAME: lambda: translate("Watch", "お名前"), WatchRole.READING: lambda: translate("Watch", "ふりがな"),
        WatchRole.PHONE: lambda: translate("Watch", "電話番号"), WatchRole.DATE: lambda: translate("Watch", "日付"),
        WatchRole.TIME: lambda: translate("Watch", "時刻"), WatchRole.RESULT: lambda: translate("Watch", "結果"),
        WatchRole.STATUS: lambda: translate("Watch", "発信の状況"), WatchRole.NOTE: lambda: translate("Watch", "メモ"),
    }[role]()


def signature(headers: Sequence[str]) -> str:
    """By which a mapping is remembered: the same headers in the same order, of results of calls."""
    return "watch:" + "|".join(fold(header) for header in headers)


def propose(headers: Sequence[str], rows: Sequence[Sequence[Cell]], *, today: date,
            chosen: Mapping[str, str] | None = None) -> dict[WatchRole, int]:
    """Which column is what: as `chosen` (role → header, '' for none), by the headers' words, then by what columns hold
    where just one can be meant. Raises InputProblem (field: map) for a role or a header that isn't there.
    """
    given = chosen_columns(headers, chosen or {}, WatchRole)
    columns = told_columns(headers, given, _HEADERS, apart=_BRACKETS)
    if WatchRole.RESULT not in columns and WatchRole.STATUS in columns and WatchRole.RESULT not in given:
        columns[WatchRole.RESULT] = columns.pop(WatchRole.STATUS)  # the only column about what came of it
    tests: dict[WatchRole, Callable[[Cell], bool]] = {
        WatchRole.PHONE: lambda cell: is_phone(str(cell)) and len(re.sub(r"\D", "", str(cell))) >= 9,
        WatchRole.DATE: lambda cell: is_day(cell, today=today), WatchRole.TIME: lambda cell: read_time(cell) is not None,
        WatchRole.RESULT: lambda cell: bool(read_result(cell))}
    for role, test in tests.items():
        if role not in given and role not in columns:
            fitting = [at for at in range(len(headers)) if at not in columns.values() and _mostly(rows, at, test)]
            if len(fitting) == 1:
                columns[role] = fitting[0]
    return columns


def missing(columns: Mapping[WatchRole, int]) -> tuple[WatchRole, ...]:
    """What must be known and isn't: date, result, and who was rung."""
    lacking = [role for role in (WatchRole.DATE, WatchRole.RESULT) if role not in columns]
    who = WatchRole.PHONE in columns or WatchRole.NAME in columns or WatchRole.READING in columns
    return tuple(lacking if who else [WatchRole.PHONE, *lacking])


def read_result(cell: Cell, status: Cell = "") -> str:
    """The result a cell tells (model/watch.RESULTS, or PAUSED); '' for what is not known, or says two things at once.

    Where it is empty, the `status` of the call tells: one that was taken without an answer is none.
    """
    plain, call = _plain(cell), _plain(status)
    if not plain:
        return watch.CUT_OFF if re.fullmatch(_TAKEN, call) else _worded(call)
    pressed = _PRESSED.fullmatch(plain)
    result = _worded(plain) if pressed is None else watch.ANSWERS[int(pressed[1]) - 1]
    said = (_worded(call), _worded(pressed["words"] or "") if pressed is not None else "")
    contradicted = any(one not in ("", result) for one in said) or bool(pressed is not None and pressed["words"] and not said[1])
    return "" if contradicted else result


def _plain(cell: Cell) -> str:
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return re.sub(r"\s+", " ", _BRACKETS.sub("", unicodedata.normalize("NFKC", text))).strip().casefold().rstrip("。.")


def _worded(text: str) -> str:
    return next((result for result, words in _WORDS.items() if re.fullmatch(words, text)), "")


def _mostly(rows: Sequence[Sequence[Cell]], at: int, test: Callable[[Cell], bool]) -> bool:
    cells = [row[at] for row in rows[:SAMPLE] if str(row[at]).strip()]
    return bool(cells) and sum(map(test, cells)) >= MOSTLY * len(cells)
