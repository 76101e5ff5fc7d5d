"""Texts to paste into a funder's web form, as they are changed and limited by a person. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from salon_app.model.text_count import shortened, text_count
from salon_app.model.texts import translate
from salon_app.reports.form_texts import TextBlock


@dataclass(frozen=True)
class TypedText:
    """One text. `changed` None: as the program wrote it. `limit` letters, None while the form has none."""

    block: TextBlock
    changed: str | None = None
    limit: int | None = None

    @property
    def text(self) -> str:
        """The text that is copied."""
        return self.block.text if self.changed is None else self.changed

    @property
    def over(self) -> int:
        """Letters too many."""
        return 0 if self.limit is None else text_count(self.text).over(self.limit)

    def count_words(self) -> str:
        """How long it is, and how that stands to the limit."""
        count = text_count(self.text)
        words = translate("Grants", "{count}字").format(count=count.letters)
        if count.breaks:
            words = translate("Grants", "{count}字（改行も数えると {whole}字）").format(
                count=count.letters, whole=count.with_breaks)
        if self.over:
            return translate("Grants", "{words}　上限を {over}字こえています").format(words=words, over=self.over)
        return words

    def cut(self) -> TypedText:
        """Up to the last sentence that fits."""
        return self if self.limit is None else TypedText(self.block, shortened(self.text, self.limit), self.limit)

    def kept(self) -> dict[str, Any]:
        """What a person has done to it, for the draft on the disk; empty for nothing."""
        found = {"changed": self.changed, "limit": self.limit}
        return {key: value for key, value in found.items() if value is not None}


def typed_texts(blocks: tuple[TextBlock, ...], kept: Mapping[str, Any]) -> tuple[TypedText, ...]:
    """The texts with what was kept of them."""
    return tuple(TypedText(block, kept.get(block.key, {}).get("changed"), kept.get(block.key, {}).get("limit"))
                 for block in blocks)


def to_json(texts: tuple[TypedText, ...]) -> dict[str, Any]:
    """For the draft on the disk."""
    return {one.block.key: kept for one in texts if (kept := one.kept())}


def source_words(key: str) -> str:
    """Where a text comes from that has nothing in it yet."""
    notes = translate("Grants", "行事の記録に書いた内容、成果、課題から作ります。")
    return {
        "voices": translate("Grants", "アンケートで選んだ感想から作ります。"),
        "publicity": translate("Grants", "助成金の「条件と報告」に書いた助成の表示です。"),
        "money": translate("Grants", "この助成金に入れた支出から作ります。"),
        "summary": translate("Grants", "対象期間に開いた行事から作ります。"),
        "people": translate("Grants", "対象期間に来た方の人数から作ります。"),
    }.get(key, notes)
