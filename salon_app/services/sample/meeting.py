"""The sample salon's 行事 of this moment: a class today with some present, one coming up that is full, answers on paper."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from salon_app.services import Services
from salon_app.services.questionnaires import Question, Questionnaire
from salon_app.services.sample.days import Days
from salon_app.services.sample.gatherings import ORIGAMI, STUDY

CAME_ALREADY, FULL = 6, 22


def gather_today(services: Services, days: Days) -> None:
    """Today's class with its sheet printed and some names ticked; reservations for the next; a questionnaire."""
    _class_of_today(services, days)
    _next_class(services, days)
    _questionnaire(services, days)


def _class_of_today(services: Services, days: Days) -> None:
    plans, today, by = days.gatherings, days.last, days.helpers[0]
    activity_id = plans.activity_ids[ORIGAMI]
    found = [one for one in services.activities.sessions(today, today) if one.activity_id == activity_id]
    session = found[0] if found else services.activities.plan(activity_id, [today], by=by)[0]
    services.attendance_sheets.issue(session.id, by=by)
    for person in plans.members[ORIGAMI][:CAME_ALREADY]:
        services.attendance.mark(session.id, person, by=by)
    services.attendance.mark(session.id, days.helpers[1], role="helper", by=by)
    services.attendance.count_unnamed(session.id, men=0, women=1, children=0, by=by)


def _next_class(services: Services, days: Days) -> None:
    plans, by = days.gatherings, days.helpers[0]
    coming = services.activities.sessions(days.last + timedelta(days=1), days.last + timedelta(days=40),
                                          activity_id=plans.activity_ids[ORIGAMI])
    if not coming:
        return
    for at, person in enumerate(plans.neighbours[:FULL]):
        services.reservations.reserve(coming[0].id, person_id=person, companions=1 if at == 3 else 0, by=by)


def _questionnaire(services: Services, days: Days) -> None:
    plans = days.gatherings
    held = [one for one in services.activities.sessions(days.last - timedelta(days=70), days.last,
                                                        activity_id=plans.activity_ids[STUDY]) if one.fixed]
    sheet = services.questionnaires.save(Questionnaire(
        title="勉強会のアンケート", areas=("団地の中", "市内", "市外"), questions=(
            Question("q1", "今日の勉強会はいかがでしたか", "choice", ("とてもよい", "よい", "ふつう", "あまり", "よくない")),
            Question("q2", "どこで知りましたか", "several", ("掲示板", "ちらし", "知り合い", "その他")),
            Question("q3", "感想をお書きください", "text"))))
    if not held:
        return
    rng = Random(days.rng.random())
    comments = ("電話が毎週来ると思うと心強いです。", "", "もう少しゆっくり話してほしい。", "", "近所の人にもすすめます。", "",
                "", "また参加したいです。", "", "質問の時間がよかった。")
    for at, comment in enumerate(comments):
        paper = services.questionnaires.enter(
            sheet.id, held[-1].id, sex="male" if at % 10 < 7 else "female", age_band=("60", "70", "70", "80")[at % 4],
            area="団地の中" if at % 5 else "市内",
            answers={"q1": rng.choice((1, 1, 2, 2, 3)), "q2": (rng.randint(1, 4),), **({"q3": comment} if comment else {})})
        if at in (0, 9):
            services.questionnaires.pick(paper.id, "q3", picked=True)
