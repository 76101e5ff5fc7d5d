"""The codes of 行事 and 出席 and their words. Words are Japanese source texts, translated when shown."""

from __future__ import annotations

from salon_app.model.texts import translate

KINDS: tuple[str, ...] = ("exercise", "meal", "tea", "dementia", "hobby", "study", "meeting", "open", "other")
"""通いの場 surveys ask for the main content of an activity in these words."""
FORMS: tuple[str, ...] = ("meeting", "phone", "visit")
PARTICIPANT, HELPER, INSTRUCTOR, VISITOR = "participant", "helper", "instructor", "visitor"
ROLES: tuple[str, ...] = (PARTICIPANT, HELPER, INSTRUCTOR, VISITOR)
PLANNED, CANCELLED, CONFIRMED, REPORTED = "planned", "cancelled", "confirmed", "reported"
FIXED: tuple[str, ...] = (CONFIRMED, REPORTED)
"""States in which a change of attendance is a correction with a reason."""


def kind_words(kind: str) -> str:
    """主な活動内容."""
    return {
        "exercise": lambda: translate("Activities", "体操（運動）"), "meal": lambda: translate("Activities", "会食"),
        "tea": lambda: translate("Activities", "茶話会"), "dementia": lambda: translate("Activities", "認知症予防"),
        "hobby": lambda: translate("Activities", "趣味活動"), "study": lambda: translate("Activities", "勉強会"),
        "meeting": lambda: translate("Activities", "会合"), "open": lambda: translate("Activities", "サロン開放"),
        "other": lambda: translate("Activities", "その他"),
    }[kind]()


def form_words(form: str) -> str:
    """実施方法."""
    return {
        "meeting": lambda: translate("Activities", "集まる"), "phone": lambda: translate("Activities", "電話"),
        "visit": lambda: translate("Activities", "訪問"),
    }[form]()


def role_words(role: str) -> str:
    """In what role somebody came."""
    return {
        PARTICIPANT: lambda: translate("Activities", "参加者"), HELPER: lambda: translate("Activities", "担い手"),
        INSTRUCTOR: lambda: translate("Activities", "講師"), VISITOR: lambda: translate("Activities", "見学"),
    }[role]()


def state_words(state: str) -> str:
    """Where a session stands."""
    return {
        PLANNED: lambda: translate("Activities", "予定"), CANCELLED: lambda: translate("Activities", "中止"),
        CONFIRMED: lambda: translate("Activities", "確定"), REPORTED: lambda: translate("Activities", "報告済み"),
    }[state]()
