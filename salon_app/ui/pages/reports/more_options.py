"""What may be chosen for a document beside its period: 行事, アンケート, columns, and how a sheet to write on looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.watch import PARTS, part_words
from salon_app.reports import ReportSpec
from salon_app.salon import Salon
from salon_app.services.phone_tree.slips import SLIPS
from salon_app.services.shopping.sheet_values import SHOP_LIST
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows
from salon_app.ui.widgets.label import Label

EVERY = -1
IDS = ("session_id", "activity_id", "person_id", "questionnaire_id", "errand_id", "slip_id", "shop_id", "caller_id", "part",
       "tree_id", "copy_id", "round_id", "grant_id", "expense_id")
BLANK_ROWS = (5, 10, 15, 20)


class MoreOptions:
    """The widgets for one document, in order, and what they say. `fixed` are ids that another page asked for."""

    def __init__(self, salon: Salon, spec: ReportSpec, fixed: Mapping[str, Any], changed: Callable[[], None]) -> None:
        self.widgets: list[QWidget] = []
        self._salon, self._spec, self._fixed, self._changed = salon, spec, dict(fixed), changed
        self._choices: dict[str, ChoiceRows | ChoiceKeys] = {}
        self._checks: dict[str, CheckRow] = {}
        if self._asked_for("session_id"):
            self._about_session(self._fixed["session_id"])
        elif "activity_id" in spec.uses:
            self._activities()
        if self._asked_for("errand_id"):
            self._about_errand(self._fixed["errand_id"])
        if "shop_id" in spec.uses:
            self._shops()
        if "person_id" in spec.uses:
            self._person()
        if "questionnaire_id" in spec.uses and not self._asked_for("questionnaire_id"):
            self._questionnaires()
        if "columns" in spec.uses:
            self._columns()
        if "part" in spec.uses:
            self._parts()
        if "caller_id" in spec.uses and spec.key != SLIPS:
            self._callers()
        if "copy_id" in spec.uses:
            self._copies()
        if "thousands" in spec.uses:
            self._unit()
        self._sheet()

    def values(self) -> dict[str, Any]:
        """The options chosen, by their names in ReportOptions."""
        found: dict[str, Any] = {key: value for key, value in self._fixed.items()
                                 if key in IDS and key in self._spec.uses}
        if "grant_id" in found:
            found["grant_id"] = found["grant_id"] or None  # 0: サロン全体
        for name, rows in self._choices.items():
            chosen = rows.value()
            found[name] = None if name.endswith("_id") and chosen == EVERY else chosen
        return found | {name: check.isChecked() for name, check in self._checks.items()}

    def _asked_for(self, name: str) -> bool:
        return name in self._spec.uses and name in self._fixed

    def _head(self, words: str) -> None:
        self.widgets.append(Label(words, step="strong-bold"))

    def _choose(self, name: str, rows: ChoiceRows | ChoiceKeys) -> None:
        rows.chosen.connect(lambda _value: self._changed())
        self._choices[name] = rows
        self.widgets.append(rows)

    def _about_session(self, session_id: int) -> None:
        held = self._salon.activities.session(session_id)
        self._head(translate("Reports", "行事"))
        self.widgets.append(Label(translate("Reports", "{title}　{day}").format(title=held.title, day=spoken_day(held.day))))

    def _about_errand(self, errand_id: int) -> None:
        errand = self._salon.errands.get(errand_id)
        self._head(translate("Reports", "依頼"))
        self.widgets.append(Label(translate("Reports", "{number}　{name}さん").format(number=errand.number, name=errand.name)))

    def _shops(self) -> None:
        """Shops where something is to be bought; 0 is that none was said."""
        offered = [(one.subject_id, one.title) for one in self._salon.errand_sheets.printed_by(SHOP_LIST)]
        chosen = self._fixed.get("shop_id", EVERY)
        if len(offered) > 1 and chosen in (EVERY, *dict(offered)):
            self._head(translate("Reports", "店"))
            self._choose("shop_id", ChoiceRows([(EVERY, translate("Reports", "ぜんぶ")), *offered], chosen))

    def _activities(self) -> None:
        chosen = self._fixed.get("activity_id", EVERY)
        offered = [one for one in self._salon.activities.all(with_inactive=True) if one.active or one.id == chosen]
        if offered:
            self._head(translate("Reports", "行事"))
            self._choose("activity_id", ChoiceRows(
                [(EVERY, translate("Reports", "ぜんぶ")), *((one.id, one.name) for one in offered)], chosen))

    def _person(self) -> None:
        name = self._salon.people.name(self._fixed.get("person_id"))
        self._head(translate("Reports", "お名前"))
        self.widgets.append(Label(name or translate(
            "Reports", "お名前の入っていない用紙です。お名前入りは、名簿でその方を選ぶと作れます。")))

    def _questionnaires(self) -> None:
        offered = self._salon.questionnaires.all()
        if len(offered) > 1:
            self._head(translate("Reports", "アンケート"))
            self._choose("questionnaire_id", ChoiceRows(
                [(EVERY, translate("Reports", "ぜんぶ")), *((one.id, one.title) for one in offered)], EVERY))

    def _parts(self) -> None:
        self._head(translate("Reports", "時間"))
        self._choose("part", ChoiceKeys([("", translate("Reports", "ぜんぶ")), *((one, part_words(one)) for one in PARTS)],
                                        self._fixed.get("part", "")))

    def _callers(self) -> None:
        """Those who ring, by what is planned."""
        offered = {one.caller_id: one.caller for one in self._salon.watch_plans.all() if one.caller_id is not None}
        chosen = self._fixed.get("caller_id", EVERY)
        if offered and chosen in (EVERY, *offered):
            self._head(translate("Reports", "かける人"))
            self._choose("caller_id", ChoiceRows([(EVERY, translate("Reports", "ぜんぶ")), *offered.items()], chosen))

    def _copies(self) -> None:
        """配布番号 that are out; without one it is a sample on which no number stands."""
        tree = self._salon.phone_trees.current()
        offered = [(one.id, translate("Reports", "第{number}号　{name}さん").format(number=one.id, name=one.given_to))
                   for one in self._salon.tree_copies.all(only_out=True) if tree is not None and one.tree_number == tree.number]
        chosen = self._fixed.get("copy_id", EVERY)
        if chosen == EVERY or chosen in dict(offered):
            self._head(translate("Reports", "配布番号"))
            sample = translate("Reports", "見本（電話番号はのりません）")
            self._choose("copy_id", ChoiceRows([(EVERY, sample), *offered], chosen))

    def _unit(self) -> None:
        """千円; begins as the grant has it."""
        grant_id = self._fixed.get("grant_id")
        check = CheckRow(translate("Reports", "金額を千円で書く（合計が合うように端数を直します）"))
        check.setChecked(bool(grant_id and self._salon.grants.get(grant_id).unit != 1))
        check.clicked.connect(lambda _checked=False: self._changed())
        self._checks["thousands"] = check
        self._head(translate("Reports", "単位"))
        self.widgets.append(check)

    def _columns(self) -> None:
        self._head(translate("Reports", "名簿にのせるもの"))
        self._choose("columns", ChoiceRows([
            ("plain", translate("Reports", "お名前と号棟")), ("contact", translate("Reports", "連絡先（号室と電話）")),
            ("full", translate("Reports", "連絡先と住所"))], "plain"))

    def _sheet(self) -> None:
        """How a sheet to write on looks; begins as the salon has set."""
        settings = self._salon.settings.get()
        if "blank_rows" in self._spec.uses:
            least = settings.sheet_blank_rows
            self._head(translate("Reports", "当日参加の空き行"))
            self._choose("blank_rows", ChoiceKeys(
                [(rows, str(rows)) for rows in sorted({*BLANK_ROWS, least})], least))
        for name, words, on in (
                ("signatures", translate("Reports", "署名の欄"), settings.sheet_signature),
                ("care_marks", translate("Reports", "「!」（声かけの印）"), settings.sheet_care_mark)):
            if name in self._spec.uses:
                check = CheckRow(words)
                check.setChecked(on)
                check.clicked.connect(lambda _checked=False: self._changed())
                self._checks[name] = check
                self.widgets.append(check)
