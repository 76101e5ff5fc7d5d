"""アンケート: what was answered is never changed, papers are typed and corrected, versions and sessions are added up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from salon_app.model.answer_words import MOST_OPTIONS, SATISFACTION, SATISFACTION_OPTIONS
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.questionnaires import Question, Questionnaire

DAYS = (date(2026, 11, 6), date(2026, 11, 20))
QUESTIONS = (
    Question(SATISFACTION, "今日の会はいかがでしたか", "choice", SATISFACTION_OPTIONS),
    Question("", "何で知りましたか", "several", ("ちらし", "友人", "回覧板")),
    Question("", "ご感想", "text"),
)


@pytest.fixture
def sessions(salon: Salon) -> tuple[int, ...]:
    """Two sessions of an origami class."""
    activity = salon.activities.save(Activity(name="折り紙教室"))
    return tuple(one.id for one in salon.activities.plan(activity.id, DAYS))


@pytest.fixture
def asked(salon: Salon) -> Questionnaire:
    """A questionnaire as it is printed."""
    return salon.questionnaires.save(
        Questionnaire(title="参加者アンケート", questions=QUESTIONS, areas=("梨香台", "市内", "市外")))


def test_keys_are_given_once_and_stay(salon: Salon, asked: Questionnaire) -> None:
    assert [one.key for one in asked.questions] == [SATISFACTION, "q1", "q2"]
    changed = replace(asked, questions=(*asked.questions[1:], Question("", "また来たいですか", "choice", ("はい", "いいえ"))))
    saved = salon.questionnaires.save(changed)
    assert saved.id == asked.id and [one.key for one in saved.questions] == ["q1", "q2", "q3"]
    assert salon.questionnaires.all() == (saved,)


@pytest.mark.parametrize(("change", "field", "words"), [
    ({"title": "　"}, "title", "名前を入れて"),
    ({"title": "あ" * 61}, "title", "60字まで"),
    ({"questions": ()}, "questions", "1つ以上"),
    ({"questions": (Question("", " "),)}, "questions", "1番目の質問：質問の文"),
    ({"questions": (*QUESTIONS, Question("", "どれ", "choice", ("はい", " ")))}, "questions", "4番目の質問：選択肢を"),
    ({"questions": (Question("", "どれ", "choice", ("はい", "はい ")),)}, "questions", "「はい」が2つ"),
    ({"questions": (Question("", "どれ", "choice", tuple("あいうえおかきくけこ")),)}, "questions", "9つまで"),
    ({"questions": (Question("", "どれ", "stars"),)}, "questions", "答え方"),
    ({"areas": ("市内", "市内")}, "areas", "「市内」が2つ"),
    ({"areas": tuple("あいうえおかきくけこ")}, "areas", "9つまで"),
])
def test_what_is_no_questionnaire_is_said(
    salon: Salon, asked: Questionnaire, change: dict[str, object], field: str, words: str,
) -> None:
    with pytest.raises(InputProblem, match=words) as problem:
        salon.questionnaires.save(replace(asked, **change))  # type: ignore[arg-type]  # any one of its fields
    assert problem.value.field == field
    assert salon.questionnaires.get(asked.id) == asked


def test_papers_are_numbered_in_each_session(salon: Salon, asked: Questionnaire, sessions: tuple[int, ...]) -> None:
    first, second = sessions
    enter = salon.questionnaires.enter
    typed = enter(asked.id, first, sex="female", age_band="70", area="梨香台",
                  answers={SATISFACTION: 1, "q1": [3, 1, 3], "q2": " 楽しかった。\nまた来ます "})
    assert (typed.number, typed.answers) == (1, {SATISFACTION: 1, "q1": (1, 3), "q2": "楽しかった。\nまた来ます"})
    assert enter(asked.id, first, answers={"q2": "よい"}).number == 2
    assert enter(asked.id, second, sex="male", answers={}).number == 1
    salon.questionnaires.remove(typed.id)
    assert [one.number for one in salon.questionnaires.sheets(first)] == [2]
    salon.audit.undo()
    assert salon.questionnaires.sheets(first)[0] == typed
    assert [one.sheets for one in salon.questionnaires.answered_sessions(asked.id)] == [1, 2]
    assert [one.day for one in salon.questionnaires.answered_sessions(asked.id, end=DAYS[0])] == [DAYS[0]]


@pytest.mark.parametrize(("given", "field"), [
    ({"answers": {SATISFACTION: 6}}, SATISFACTION), ({"answers": {SATISFACTION: -1}}, SATISFACTION),
    ({"answers": {SATISFACTION: (1,)}}, SATISFACTION), ({"answers": {"q1": [1, 4]}}, "q1"), ({"answers": {"q1": 1}}, "q1"),
    ({"answers": {"q2": 3}}, "q2"), ({"answers": {"q2": "あ" * 1001}}, "q2"), ({"answers": {"q9": 1}}, "q9"),
    ({"answers": {}, "sex": "both"}, "sex"), ({"answers": {}, "age_band": "75"}, "age_band"),
    ({"answers": {}, "area": "月"}, "area"), ({"answers": {"q2": "  "}}, "answers"), ({"answers": {}}, "answers"),
])
def test_no_such_answer_is_said_at_its_question(
    salon: Salon, asked: Questionnaire, sessions: tuple[int, ...], given: dict[str, object], field: str,
) -> None:
    with pytest.raises(InputProblem) as problem:
        salon.questionnaires.enter(asked.id, sessions[0], **given)  # type: ignore[arg-type]  # any one of its values
    assert problem.value.field == field
    assert salon.questionnaires.sheets(sessions[0]) == ()


def test_a_cancelled_session_and_one_to_come_have_no_papers(
    salon: Salon, asked: Questionnaire, sessions: tuple[int, ...],
) -> None:
    salon.activities.cancel(sessions[0], reason="台風")
    with pytest.raises(RuleProblem, match="中止した回"):
        salon.questionnaires.enter(asked.id, sessions[0], sex="male", answers={})
    ahead = salon.activities.plan(salon.activities.session(sessions[0]).activity_id, [date(2026, 12, 4)])[0]
    with pytest.raises(RuleProblem, match="まだ開かれていない"):
        salon.questionnaires.enter(asked.id, ahead.id, sex="male", answers={})
    with pytest.raises(RuleProblem, match="見つかりません"):
        salon.questionnaires.enter(asked.id, 999, sex="male", answers={})
    with pytest.raises(RuleProblem, match="見つかりません"):
        salon.questionnaires.enter(999, sessions[1], sex="male", answers={})


def test_an_answered_version_never_changes(salon: Salon, asked: Questionnaire, sessions: tuple[int, ...]) -> None:
    questionnaires = salon.questionnaires
    sheet = questionnaires.enter(asked.id, sessions[0], answers={"q1": [2], SATISFACTION: 1})
    answered = questionnaires.get(asked.id)
    assert answered.answered and questionnaires.save(answered) == answered
    better = replace(answered.questions[1], options=("回覧板", "ちらし"))
    as_text = replace(answered.questions[0], kind="text")
    newer = questionnaires.save(replace(answered, questions=(better, as_text)))
    assert newer.id != asked.id and not newer.answered
    assert [one.key for one in newer.questions] == ["q1", "q3"]  # another kind of answer is another question
    assert questionnaires.all() == (newer,) and questionnaires.get(asked.id) == answered
    assert questionnaires.for_session(newer.id, sessions[0]) == answered  # the rest of its stack of papers
    assert questionnaires.for_session(asked.id, sessions[1]) == newer
    with pytest.raises(RuleProblem, match="新しくなって"):
        questionnaires.save(replace(answered, title="別の名前"))
    corrected = questionnaires.enter(newer.id, sessions[0], sheet_id=sheet.id, answers={"q1": [3]})
    assert (corrected.number, corrected.questionnaire_id, corrected.answers) == (1, asked.id, {"q1": (3,)})
    retired = questionnaires.save(replace(newer, active=False))
    assert retired.id == newer.id and questionnaires.all() == () and questionnaires.all(with_inactive=True) == (retired,)


def test_taking_an_answered_one_out_of_use_makes_no_version(
    salon: Salon, asked: Questionnaire, sessions: tuple[int, ...],
) -> None:
    salon.questionnaires.enter(asked.id, sessions[0], sex="male", answers={})
    kept = salon.questionnaires.save(replace(salon.questionnaires.get(asked.id), active=False))
    assert (kept.id, kept.active) == (asked.id, False)


def test_a_new_version_is_taken_back_until_it_is_answered(
    salon: Salon, asked: Questionnaire, sessions: tuple[int, ...],
) -> None:
    salon.questionnaires.enter(asked.id, sessions[0], sex="male", answers={})
    salon.questionnaires.save(replace(asked, title="新しい名前"))
    salon.audit.undo()
    assert [one.title for one in salon.questionnaires.all()] == ["参加者アンケート"]


def test_sessions_and_versions_are_added_up(salon: Salon, asked: Questionnaire, sessions: tuple[int, ...]) -> None:
    questionnaires, enter = salon.questionnaires, salon.questionnaires.enter
    first, second = sessions
    for number in range(7):
        enter(asked.id, first, sex="male", age_band="70", area="梨香台", answers={SATISFACTION: 1 + number % 2, "q1": [1, 2]})
    written = enter(asked.id, first, sex="female", age_band="under20", answers={"q2": "折るのがむずかしい"})
    options = ("最高", "とても満足", "不満")
    newer = questionnaires.save(replace(questionnaires.get(asked.id), asks_area=False, questions=(
        replace(QUESTIONS[0], options=options), Question("", "曜日はいつがよいですか", "choice", ("土曜", "日曜")))))
    enter(newer.id, second, sex="female", age_band="80", answers={SATISFACTION: 2, "q3": 1})
    enter(newer.id, second, sex="unanswered", answers={SATISFACTION: 1})
    for session_id, men in ((first, 12), (second, 3)):
        salon.attendance.count_unnamed(session_id, men=men, women=0, children=0)

    whole = questionnaires.tally(asked.id, [first, second])
    assert whole.words == "回答数10名（男7，女2，無回答1）"
    assert (whole.answers, whole.attendees) == (10, 15)
    assert dict(whole.age_bands) == {"under20": 1, "70": 7, "80": 1, "": 1}
    assert list(whole.age_bands) == ["under20", "70", "80", ""]
    assert dict(whole.areas) == {"梨香台": 7, "": 1}  # only the first version asked
    satisfaction = whole.questionnaire.question(SATISFACTION)
    assert satisfaction is not None and satisfaction.options == (*options, "満足", "ふつう", "やや不満")
    assert whole.counts[SATISFACTION] == (1, 5, 0, 3, 0, 0, 1)
    assert whole.satisfaction[:2] == (("最高", 1), ("とても満足", 5))
    assert whole.counts["q1"] == (7, 7, 0, 1)
    assert whole.counts["q3"] == (1, 0, 1)  # only the papers that asked it can leave it out
    assert (whole.base("q1"), whole.base("q3"), whole.base(SATISFACTION)) == (8, 1, 9)
    assert whole.comments == (("ご感想", "折るのがむずかしい", "female", "under20", False),)
    assert questionnaires.tally(newer.id, [first, second]).counts == whole.counts

    old = questionnaires.tally(newer.id, [first])
    assert old.words == "回答数8名（男7，女1）" and "q3" not in old.counts
    questionnaires.pick(written.id, "q2", picked=True)
    assert questionnaires.tally(asked.id, [first]).comments[0][-1] is True
    assert [one.picked for one in questionnaires.comments(newer.id, [second, first])] == [True]
    enter(asked.id, first, sheet_id=written.id, sex="female", answers={})
    assert questionnaires.sheets(first)[-1].picked == ()
    with pytest.raises(RuleProblem, match="感想は、もうありません"):
        questionnaires.pick(written.id, "q2", picked=True)


def test_a_tally_without_answers_shows_the_questions(
    salon: Salon, asked: Questionnaire, sessions: tuple[int, ...],
) -> None:
    empty = salon.questionnaires.tally(asked.id, [sessions[0]])
    assert (empty.words, empty.counts["q1"]) == ("回答数0名", (0, 0, 0, 0))
    assert len(empty.counts[SATISFACTION]) == len(SATISFACTION_OPTIONS) + 1 <= MOST_OPTIONS + 1
