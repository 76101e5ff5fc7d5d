"""The sentences about what could not be filled, or not wholly. Cells are called as Excel calls them."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.system.xlsx_form import values
from salon_app.system.xlsx_form.values import Note

_WORDS_NAMED = 6


def no_value(sheet: str, cell: str, field: str) -> Note:
    """A field without a value in this salon."""
    sentence = translate("Forms", "{cell}：「{field}」に入れるものが、まだありません。空のままです。")
    return Note(values.NO_VALUE, sentence.format(cell=cell, field=field), sheet, cell, field)


def unknown(sheet: str, cell: str, field: str, near: str) -> Note:
    """A name that no field has, with the nearest."""
    sentence = (translate("Forms", "{cell}：「{field}」という項目はありません。「{near}」ではありませんか。") if near else
                translate("Forms", "{cell}：「{field}」という項目はありません。"))
    return Note(values.UNKNOWN, sentence.format(cell=cell, field=field, near=near), sheet, cell, field)


def too_long(sheet: str, cell: str, field: str, length: int, most: int) -> Note:
    """More letters than the cell takes, or the form allows."""
    sentence = translate("Forms", "{cell}：「{field}」は{length}字あります。この枠は{most}字までです。短くしてください。")
    return Note(values.TOO_LONG, sentence.format(cell=cell, field=field, length=f"{length:,}", most=f"{most:,}"),
                sheet, cell, field)


def not_all_seen(sheet: str, cell: str, field: str, needed: int, seen: int, letters: int) -> Note:
    """Text that the cell holds but doesn't show: lines it needs and lines there are, of so many letters."""
    sentence = translate("Forms", "{cell}：「{field}」はおよそ{needed}行になりますが、枠には{seen}行（1行{letters}字ほど）しか"
                                  "見えません。枠を広げるか、短くしてください。")
    return Note(values.NOT_ALL_SEEN, sentence.format(cell=cell, field=field, needed=needed, seen=seen, letters=letters),
                sheet, cell, field)


def not_a_choice(sheet: str, cell: str, field: str, value: str, words: tuple[str, ...]) -> Note:
    """A value that the drop-down doesn't have."""
    named = translate("Forms", "、").join(words[:_WORDS_NAMED])
    named += translate("Forms", "など") if len(words) > _WORDS_NAMED else ""
    sentence = translate("Forms", "{cell}：「{value}」は選べる言葉（{words}）にないので、入れていません。")
    return Note(values.NOT_A_CHOICE, sentence.format(cell=cell, value=value, words=named), sheet, cell, field)


def formula(sheet: str, cell: str, field: str) -> Note:
    """A cell that calculates."""
    sentence = translate("Forms", "{cell}：計算式が入っているので、「{field}」を入れていません。")
    return Note(values.FORMULA, sentence.format(cell=cell, field=field), sheet, cell, field)


def locked(sheet: str, cell: str, field: str) -> Note:
    """A cell that the form's author locked."""
    sentence = translate("Forms", "{cell}：保護されている枠なので、「{field}」を入れていません。")
    return Note(values.LOCKED, sentence.format(cell=cell, field=field), sheet, cell, field)


def no_sheet(sheet: str, field: str) -> Note:
    """A sheet that this file doesn't have."""
    sentence = translate("Forms", "「{sheet}」というシートがないので、「{field}」を入れていません。")
    return Note(values.NO_SHEET, sentence.format(sheet=sheet, field=field), sheet, "", field)


def left_over(sheet: str, cell: str, name: str, count: int, room: int) -> Note:
    """Items for which there are no rows and none may be added."""
    sentence = translate("Forms", "{cell}：「{name}」は{room}行しか入りません。残りの{count}行は、続きの用紙に入ります。"
                                  "合計の欄は用紙ごとの合計です。")
    return Note(values.LEFT_OVER, sentence.format(cell=cell, name=name, count=count, room=room), sheet, cell, name)


def added(sheet: str, cell: str, name: str, count: int) -> Note:
    """Rows that were put in."""
    sentence = translate("Forms", "{cell}：「{name}」の行が足りないので、{count}行ふやしました。")
    return Note(values.ADDED, sentence.format(cell=cell, name=name, count=count), sheet, cell, name)


def taller(sheet: str, cell: str, name: str, count: int) -> Note:
    """Rows that were made higher."""
    sentence = translate("Forms", "{cell}：「{name}」の{count}行は、文が見えるように行を高くしました。")
    return Note(values.TALLER, sentence.format(cell=cell, name=name, count=count), sheet, cell, name)


def unplaced(name: str, amount: str) -> Note:
    """A line of the 収支 with money that stands nowhere in the form."""
    sentence = translate("Forms", "「{name}」の{amount}円は、様式のどこにも入りません。"
                                  "合う行のマスを選ぶか、合う行に足してください。")
    return Note(values.UNPLACED, sentence.format(name=name, amount=amount), "", "", name)
