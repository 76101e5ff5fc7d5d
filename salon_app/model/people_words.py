"""The codes of the roster and their words: 種別, 性別, 同意. Words are Japanese source texts, translated when shown."""

from __future__ import annotations

from salon_app.model.texts import translate

PARTICIPANT, MEMBER, HELPER, STAFF, INSTRUCTOR = "participant", "member", "helper", "staff", "instructor"
KINDS: tuple[str, ...] = (PARTICIPANT, MEMBER, HELPER, STAFF, INSTRUCTOR)
MALE, FEMALE, UNANSWERED, NOT_ASKED = "male", "female", "unanswered", ""
SEXES: tuple[str, ...] = (MALE, FEMALE, UNANSWERED)
ROSTER, PHOTO, WATCH_SHARE, ERRAND, PHONE_TREE = "roster", "photo", "watch_share", "errand", "phone_tree"
CONSENTS: tuple[str, ...] = (ROSTER, PHOTO, WATCH_SHARE, ERRAND, PHONE_TREE)
WRITTEN, ORAL, PROXY = "written", "oral", "proxy"
WAYS: tuple[str, ...] = (WRITTEN, ORAL, PROXY)


def kind_words(kind: str) -> str:
    """What somebody is to the salon."""
    return {
        PARTICIPANT: lambda: translate("People", "参加者"), MEMBER: lambda: translate("People", "会員"),
        HELPER: lambda: translate("People", "お手伝い（担い手）"), STAFF: lambda: translate("People", "職員"),
        INSTRUCTOR: lambda: translate("People", "講師"),
    }[kind]()


def sex_words(sex: str) -> str:
    """性別; nothing where it was not asked."""
    if sex == NOT_ASKED:
        return ""
    return {
        MALE: lambda: translate("People", "男"), FEMALE: lambda: translate("People", "女"),
        UNANSWERED: lambda: translate("People", "無回答"),
    }[sex]()


def consent_words(kind: str) -> str:
    """What is agreed to."""
    return {
        ROSTER: lambda: translate("People", "名簿掲載"), PHOTO: lambda: translate("People", "写真"),
        WATCH_SHARE: lambda: translate("People", "見守り情報の共有"), ERRAND: lambda: translate("People", "買いもの代行"),
        PHONE_TREE: lambda: translate("People", "連絡網"),
    }[kind]()


def way_words(way: str) -> str:
    """How a consent was given."""
    return {
        WRITTEN: lambda: translate("People", "書面"), ORAL: lambda: translate("People", "口頭"),
        PROXY: lambda: translate("People", "代筆"),
    }[way]()
