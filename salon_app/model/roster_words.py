"""The words of old rosters for their columns and for what stands in them. Only words; how they are weighed is in
`people_mapping.py`."""

from __future__ import annotations

import re
from enum import StrEnum

from salon_app.model.kana import to_hiragana
from salon_app.model.people_words import FEMALE, HELPER, INSTRUCTOR, MALE, MEMBER, PARTICIPANT, STAFF, UNANSWERED
from salon_app.model.sales_words import fold
from salon_app.model.texts import translate


class Role(StrEnum):
    """What a column of a roster means. `--map` uses these names."""

    NAME = "name"
    FAMILY = "family"
    GIVEN = "given"
    READING = "reading"
    FAMILY_READING = "family_reading"
    GIVEN_READING = "given_reading"
    BODY = "body"
    BLOCK = "block"
    ROOM = "room"
    POSTCODE = "postcode"
    ADDRESS = "address"
    PHONE = "phone"
    BIRTH = "birth"
    AGE = "age"
    SEX = "sex"
    KIND = "kind"
    NUMBER = "number"
    NOTES = "notes"


SEVERAL = frozenset({Role.ADDRESS, Role.PHONE, Role.NOTES})
"""Roles that more than one column may have: parts of an address, several numbers, remarks one under another."""

_KANA = r"(ふりがな|ふりかな|よみがな|よみかな|よみ|読みがな|読みかな|読み仮名|読み|かたかな|ひらがな|かな|仮名)"
_WHO = r"(参加者|会員|利用者|受講者|登録者|来店者|住民|居住者|世帯主|本人|対象者|児童|生徒)"
_OF_A_BODY = r"(.*施設|団体|事業所|事業者|機関|組織|農園|園|店舗|店|会社|法人|学校|クラブ|サークル|会場|館|センター|加盟店)"

WORDS: dict[Role, tuple[str, ...]] = {
    # The better word first: the first that a header matches wins. Written folded, see `fold_roster`.
    Role.FAMILY_READING: (rf"(姓|氏|苗字|名字)の?{_KANA}", rf"{_KANA}姓", r"せい|みょうじ",
                          r"(last|family|sur)name(kana|reading|phonetic)|phoneticlastname"),
    Role.GIVEN_READING: (rf"(名|下の名前)の?{_KANA}", rf"{_KANA}名", r"めい",
                         r"(first|given)name(kana|reading|phonetic)|phoneticfirstname"),
    Role.READING: (
        rf"(お|ご)?(氏名|名前|姓名|なまえ|しめい|{_WHO}(氏名|名前|名)?|{_OF_A_BODY}?(名称|名))の?{_KANA}",
        rf"{_KANA}(氏名|名前|姓名)?",
        r"name(kana|reading|phonetic|yomi)|kana|furigana|yomi|reading|phonetic(name)?"),
    Role.FAMILY: (r"姓漢字|姓|苗字|名字|氏", r"(last|family|sur)name|sei"),
    Role.GIVEN: (r"名漢字|下の名前|名", r"(first|given)name|mei"),
    Role.NAME: (
        rf"(お|ご)?(氏名|名前|姓名)(漢字)?|{_WHO}の?(氏名|お?名前|名)", r"なまえ|しめい|(full|person|member)?name(kanji)?",
        rf"{_WHO}", r".*(氏名|お名前)"),
    Role.BODY: (
        r"名称|屋号", rf"{_OF_A_BODY}(名称|名)", r"(facility|organization|organisation|company|group|place|venue)(name)?",
        rf"{_OF_A_BODY}"),
    Role.BLOCK: (r"(号棟|棟)(番号|名)?", r"号?棟・?号?室(番号)?", r"block|building(no|number)?"),
    Role.ROOM: (r"(号室|室|部屋|住戸)(番号)?", r"room(no|number)?|flat|apartment"),
    Role.POSTCODE: (r"(自宅|現住所)?(郵便番号|〒|郵便)(番号)?", r"(zip|post|postal)(code|no)?"),
    Role.ADDRESS: (r"(ご|自宅|現|本人)?住所[0-9]*|所在地|現住地|居住地", r"(street)?address[0-9]*"),
    Role.PHONE: (
        r"(自宅|固定|本人|携帯|連絡先|日中|昼間|夜間|お)?の?(電話|tel|でんわ)(番号|no)?[0-9]*",
        r"(携帯|固定|自宅|連絡先)(番号)?[0-9]*",
        r"(mobile|cell|home|tele)?phone(no|number)?[0-9]*|mobile|cell|tel(no)?[0-9]*"),
    Role.BIRTH: (r"(生年月日|お?誕生日|出生日)(和暦|西暦)?", r"birth(day|date)?|dateofbirth|dob", r"生(まれた?)?年|生まれ"),
    Role.AGE: (r"(満|現在)?年(齢|令)(.*(現在|時点))?", r"ages?", r"(.*(現在|時点)の?)年齢|歳|年代"),
    Role.SEX: (r"性別|男女(別)?|性", r"sex|gender"),
    Role.KIND: (r"(会員|参加|利用|登録)?(種別|区分|種類|資格)", r"役割|立場|身分", r"kind|type|role|membertype"),
    Role.NUMBER: (r"(会員|利用者|登録|登録者|管理|個人|受講者|参加者|名簿)(番号|no|id|コード|こーど)",
                  r"(member|person|user)(no|number|id|code)"),
    Role.NOTES: (r"備考[0-9]*|摘要|特記(事項)?|めも|連絡事項|その他|こめんと", r"notes?[0-9]*|remarks?|memo|comments?"),
}

ADDRESS_BEFORE = re.compile(r"都道府県(名)?|市区町村(名)?|市町村(名)?|prefecture|city|state")
"""Columns whose words belong before an address, where they aren't in it already."""
ADDRESS_AFTER = re.compile(
    r"方書|建物(名)?(.*)|(まんしょん|あぱーと|びる|団地)(名)?(.*)|番地(.*)|丁目(.*)|町名(.*)|町域|building(name)?|address2")
NO_PHONE = re.compile(r".*(緊急|ふぁっくす|ふぁくす|fax|内線).*")
EMAIL = re.compile(r".*(めーる|mail|めあど).*")
ROW_NUMBER = re.compile(r"(連|通し|整理|行)番(号)?|no|番号|#|項番|通番|id")
"""Numbers that only count the lines of one file, so that nobody can be told by them in the next one."""

A_BODY = re.compile(
    r".*(会|園|荘|館|寮|所|局|校|院|苑|社|店|せんたー|くらぶ|さろん|ほーむ|施設|教室|ぐるーぷ|法人|広場|ですく|すてーしょん|"
    r"すくーる|さーびす|はうす|のいえ|の家|学童|保育|でい|財団|組合|支援|機構).*")
"""Words in the names of institutions; some surnames have them too, so a column is judged by most of its cells."""

SEXES: dict[str, str] = {
    **dict.fromkeys(("男", "男性", "男子", "おとこ", "m", "male", "♂"), MALE),
    **dict.fromkeys(("女", "女性", "女子", "おんな", "f", "female", "♀"), FEMALE),
    **dict.fromkeys(("無回答", "不明", "その他", "回答しない", "答えない", "未回答"), UNANSWERED),
}
KINDS: dict[str, str] = {
    **dict.fromkeys(("参加者", "参加", "利用者", "利用", "住民", "participant"), PARTICIPANT),
    **dict.fromkeys(("会員", "正会員", "賛助会員", "一般会員", "普通会員", "member"), MEMBER),
    **dict.fromkeys(("お手伝い", "手伝い", "担い手", "お手伝い担い手", "ぼらんてぃあ", "協力員", "すたっふ", "世話人", "helper"),
                    HELPER),
    **dict.fromkeys(("職員", "事務局", "staff"), STAFF),
    **dict.fromkeys(("講師", "先生", "instructor"), INSTRUCTOR),
}
NOTHING = frozenset({"", "-", "ー", "‐", "−", "―", "なし", "無し", "無", "不明", "未定", "n/a", "none"})
"""Folded words that say that there is nothing."""
DITTO = frozenset({"同上", "〃", "仝"})
"""As in the line above."""
HONORIFIC = re.compile(r"[ 　]*(様|さま|殿)$")
SUM_NAMES = re.compile(r"(総?合計|小計|総計|計|以上|以下余白|合計人数)([0-9０-９名人]*)")


def fold_roster(text: str) -> str:
    """A header or a word of a roster for comparing: as `sales_words.fold`, and カタカナ as ひらがな."""
    return to_hiragana(fold(text))


def role_name(role: Role) -> str:
    """The role in the words of the screen."""
    return _NAMES[role]()


_NAMES = {
    Role.NAME: lambda: translate("Import", "氏名"),
    Role.FAMILY: lambda: translate("Import", "姓"),
    Role.GIVEN: lambda: translate("Import", "名"),
    Role.READING: lambda: translate("Import", "ふりがな"),
    Role.FAMILY_READING: lambda: translate("Import", "姓のふりがな"),
    Role.GIVEN_READING: lambda: translate("Import", "名のふりがな"),
    Role.BODY: lambda: translate("Import", "団体・施設の名前"),
    Role.BLOCK: lambda: translate("Import", "号棟"),
    Role.ROOM: lambda: translate("Import", "号室"),
    Role.POSTCODE: lambda: translate("Import", "郵便番号"),
    Role.ADDRESS: lambda: translate("Import", "住所"),
    Role.PHONE: lambda: translate("Import", "電話"),
    Role.BIRTH: lambda: translate("Import", "生年月日"),
    Role.AGE: lambda: translate("Import", "年齢"),
    Role.SEX: lambda: translate("Import", "性別"),
    Role.KIND: lambda: translate("Import", "種別"),
    Role.NUMBER: lambda: translate("Import", "会員番号"),
    Role.NOTES: lambda: translate("Import", "備考"),
}
