"""The pages of アンケート, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _answered(salon: Salon) -> Args | None:
    """A questionnaire with the newest session it was answered in."""
    for one in salon.questionnaires.all(with_inactive=True):
        for held in salon.questionnaires.answered_sessions(one.id):
            return {"questionnaire_id": one.id, "session_id": held.session_id}
    return None


def _answered_session(salon: Salon) -> Args | None:
    found = _answered(salon)
    return {"session_id": found["session_id"]} if found else None


def _some(salon: Salon) -> Args | None:
    found = _answered(salon)
    return {"questionnaire_id": found["questionnaire_id"]} if found else None


def _first_paper(salon: Salon) -> Args | None:
    found = _answered(salon)
    if found is None:
        return None
    return {**found, "sheet_id": salon.questionnaires.sheets(found["session_id"], found["questionnaire_id"])[0].id}


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "questionnaires", "activities", QT_TRANSLATE_NOOP("Pages", "アンケート"), "checklist",
        "questionnaires.page:QuestionnairesPage", menu=False, states=(("session", _answered_session),),
        about=QT_TRANSLATE_NOOP("Pages", "アンケートを作り、紙の回答を入れ、集計を見ます。"),
    ),
    PageSpec(
        "questionnaire_edit", "activities", QT_TRANSLATE_NOOP("Pages", "アンケートの質問"), "pencil",
        "questionnaires.edit_page:QuestionnaireEditPage", menu=False, states=(("answered", _some),),
        about=QT_TRANSLATE_NOOP("Pages", "アンケートの名前と質問を決めます。答えのあるものは、新しい版になります。"),
    ),
    PageSpec(
        "questionnaire_answers", "activities", QT_TRANSLATE_NOOP("Pages", "回答を紙から入れる"), "checklist",
        "questionnaires.answers_page:QuestionnaireAnswersPage", menu=False, opens_plain=False,
        states=(("choose", _some), ("new", _answered), ("earlier", _first_paper)),
        about=QT_TRANSLATE_NOOP("Pages", "紙のアンケートを1枚ずつ入れます。数字で選び、Enterで次へ進みます。"),
    ),
    PageSpec(
        "questionnaire_tally", "activities", QT_TRANSLATE_NOOP("Pages", "アンケートの集計"), "chart",
        "questionnaires.tally_page:QuestionnaireTallyPage", menu=False, opens_plain=False,
        states=(("session", _answered), ("year", _some)),
        about=QT_TRANSLATE_NOOP("Pages", "回答を数え、報告書にのせる感想を選びます。"),
    ),
)
