"""What sheets that people write on and type back have in common: rows with names, times of a session, how to use them."""

from __future__ import annotations

from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import Name, Numeral
from salon_app.services.activities_values import ActivitySession
from salon_app.services.attendance_sheets import Sheet, SheetRow

UNISSUED = "未発行"
WITHHELD = "（のせない希望の方）"
KEEP = "会が終わったら、用紙番号と来た方の番号を入力します。用紙は鍵のかかる棚へ。コピー・撮影はしません。"


def clock(minutes: int) -> str:
    """`13:30`, as tables print it."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def spoken(minutes: int) -> str:
    """`13時30分`, as sentences print it; `13時` on the hour."""
    return f"{minutes // 60}時" + (f"{minutes % 60}分" if minutes % 60 else "")


def times(starts: int | None, ends: int | None, *, short: bool = False) -> str:
    """`13時30分～15時30分` or, `short`, `13:30～15:30`; what is not known is left out."""
    write = clock if short else spoken
    if starts is None:
        return f"{write(ends)}まで" if ends is not None else ""
    return f"{write(starts)}～{write(ends)}" if ends is not None else f"{write(starts)}から"


def hours(minutes: int) -> str:
    """`2時間30分`."""
    whole, rest = divmod(minutes, 60)
    return "".join(filter(None, (f"{whole}時間" if whole or not rest else "", f"{rest}分" if rest else "")))


def fee_words(session: ActivitySession) -> str:
    """`200円（材料費込み）`, 無料 where nothing is asked."""
    if not session.fee:
        return "無料"
    return f"{format_yen(session.fee)}円" + ("（材料費込み）" if session.material_fee else "")


def about(session: ActivitySession) -> str:
    """Place, 講師, 定員, 参加費 and what to bring, in a line."""
    parts = (f"会場　{session.place}" if session.place else "",
             f"講師　{session.instructor_name}" if session.instructor_name else "",
             f"定員　{session.capacity}名" if session.capacity is not None else "",
             f"参加費　{fee_words(session)}", f"持ちもの　{session.bring}" if session.bring else "")
    return "　　".join(part for part in parts if part)


def number_cell(row: SheetRow, size: float = 13.0) -> Numeral:
    """The row's number, 「当日」 below it where nobody stands."""
    free = row.person is None and not row.name and not row.withheld
    return Numeral(row.number, "当日" if free else "", size)


def name_cell(row: SheetRow, *, care: bool, size: float = 13.5) -> Name:
    """The name as stored with its reading above, or room to write it."""
    note = f"お連れ{row.companions}名" if row.companions else ""
    if row.person is not None:
        return Name(row.person.name, row.person.reading, "!" if care and row.person.care_mark else "", note, size)
    if row.name:
        return Name(row.name, "（予約）", note=note, size=size)
    return Name("", WITHHELD if row.withheld else "ふりがな", size=size)


def reading_cell(row: SheetRow) -> str:
    """The reading, for Excel and CSV."""
    return row.person.reading if row.person is not None else ""


def block_cell(row: SheetRow) -> str:
    """号棟; on blank rows the word to write before."""
    if row.person is not None:
        return row.person.block
    return "" if row.name or row.withheld else "　　　号棟"


def handling(sheet: Sheet) -> tuple[str, ...]:
    """取りあつかい: how the sheet is kept, and who is not on it."""
    left = (f"名簿にのせない希望の方 {sheet.left_out}名は、印刷していません（来られたら「当日」の行か無記名で）。"
            if sheet.left_out else "")
    return (KEEP, left) if left else (KEEP,)
