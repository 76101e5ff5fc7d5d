"""What 今日 shows, as plain values read from the services. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from salon_app.model.activity_words import state_words
from salon_app.model.clock_times import clock_words, span_words
from salon_app.model.errands import COLUMNS, NOT_HOME
from salon_app.model.errands import state_words as errand_state_words
from salon_app.model.grants import ACTIVE
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.day_values import DayStatus

USB_DAYS = 7
REPORT_DAYS, REPORT_SOON = 31, 7
"""Days before a report to a funder is due from which on it is said, and is marked."""
CONDITION_DAYS = 62
"""Days before the end of a 対象期間 from which on it is said what its conditions still ask for."""
Till = Literal["closed", "open", "done", "unclosed"]


@dataclass(frozen=True)
class Waiting:
    """One line of いま待っていること; `count` is large at the right, or a chip when `warning`. `page` opens with `args`."""

    label: str
    words: str
    count: str
    icon: str
    page: str
    warning: bool = False
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class NoteLine:
    """A note as the list shows it."""

    at: datetime
    day: date
    person: str
    text: str


@dataclass(frozen=True)
class TillState:
    """The till, read at once. `opened_at` and `float_amount` belong to the open period; `unclosed` is an earlier open
    date; `half_counted`: its レジ締め was begun and put aside.
    """

    till: Till
    opened_at: datetime | None
    closed_at: datetime | None
    float_amount: int
    unclosed: date | None
    clock_warning: str
    half_counted: bool


@dataclass(frozen=True)
class Lists:
    """What is read beside the window: what waits, and the notes (newest first), as `today` words them."""

    today: date
    waiting: tuple[Waiting, ...]
    notes: tuple[NoteLine, ...]


def read_till(salon: Salon) -> TillState:
    """The till as it stands now."""
    status = salon.days.status()
    till, open_now, closed = _till(status), status.unclosed or status.period, status.closed_today
    kept = salon.days.kept_count("closing")
    return TillState(
        till=till, opened_at=status.period.opened_at if status.period else None,
        closed_at=closed.closed_at if closed else None,
        float_amount=status.period.float_amount if status.period else 0,
        unclosed=status.unclosed.business_date if status.unclosed else None, clock_warning=status.clock_warning,
        half_counted=open_now is not None and kept is not None and kept.get("period_id") == open_now.id)


def read_lists(salon: Salon, pages: Collection[str]) -> Lists:
    """What waits in every capability, and the notes. Loads all of them and looks through two years of attendance: not
    for the window's thread. Lines that would lead to a page that is not there are left out.
    """
    status = salon.days.status()
    waiting = (*_practice(salon), *_cases(salon), *_tree_round(salon), *_sessions(salon, status.business_date),
               *_counter(salon, status.business_date), *_visitors(status), *_calls(salon),
               *_errands(salon, status.business_date), *_concerns(salon), *_tabs(salon),
               *_unpaid(salon), *_conditions(salon), *_reports_due(salon), *_reports_changed(salon),
               *_printing(salon), *_copies(salon))
    return Lists(
        today=salon.clock.today(),
        waiting=tuple(line for line in waiting if line.page in pages),
        notes=tuple(NoteLine(note.at, note.business_date, note.person, note.text)
                    for note in sorted(salon.notes.open(), key=lambda note: note.at, reverse=True)))


def _till(status: DayStatus) -> Till:
    if status.unclosed is not None:
        return "unclosed"
    if status.period is not None:
        return "open"
    return "closed" if status.closed_today is None else "done"


def _practice(salon: Salon) -> list[Waiting]:
    """The way back from practice, above everything else."""
    if not salon.settings.get().practice:
        return []
    return [Waiting(translate("Today", "練習"), translate("Today", "入れたことは本当の記録に入りません"),
                    translate("Today", "おわる"), "pencil", "practice")]


def _sessions(salon: Salon, day: date) -> list[Waiting]:
    """What is held today: when, where, how it stands, and who has come so far."""
    lines = []
    for one in salon.activities.sessions(day, day, with_cancelled=False):
        count = salon.attendance.counts(one.id).total
        parts = [span_words(one.starts, one.ends), one.place, state_words(one.state) if one.fixed else ""]
        lines.append(Waiting(
            one.title, translate("Today", "　").join(filter(None, parts)) or translate("Today", "今日の行事"),
            translate("Today", "{count}名").format(count=count), "checklist", "session", args={"session_id": one.id}))
    return lines


def _errands(salon: Salon, day: date) -> list[Waiting]:
    """買いもの代行: how many are at which step, goods to be brought again, money held, what is usual for the coming days."""
    board = salon.errands.board()
    lines = []
    if board:
        steps = [translate("Today", "{state} {count}").format(state=errand_state_words(name), count=count)
                 for name, states in COLUMNS if (count := sum(card.state in states for card in board))]
        lines.append(Waiting(
            translate("Today", "買いもの代行"), translate("Today", "　").join(steps),
            translate("Today", "{count}件").format(count=len(board)), "bag", "errands",
            warning=any(card.late for card in board)))
    away = [card for card in board if card.state == NOT_HOME]
    if away:
        again = [card for card in away if card.again_on is not None and card.again_on <= day]
        words = (translate("Today", "今日もう一度お届けします") if again else
                 translate("Today", "品物を持ち帰っています"))
        lines.append(Waiting(
            translate("Today", "不在だった方"), words, translate("Today", "{count}件").format(count=len(away)), "door",
            "errands", warning=bool(again), args={"view": "today"}))
    held = salon.holdings.now()
    if held.people:
        words = (translate("Today", "今日お預りしたものだけです") if not held.oldest_days else
                 translate("Today", "いちばん古いものは {days}日前からです").format(days=held.oldest_days))
        lines.append(Waiting(
            translate("Today", "預り金"), words, translate("Today", "{count}名").format(count=held.people), "envelope", "custody",
            warning=held.oldest_days >= salon.settings.get().custody_warn_days))
    usual = len(salon.errand_templates.due(day + timedelta(days=1))) + len(salon.errands.coming(day))
    if usual:
        lines.append(Waiting(
            translate("Today", "いつもの依頼"), translate("Today", "聞く日になった方がいます"),
            translate("Today", "{count}件").format(count=usual), "refresh", "errands", args={"view": "today"}))
    return lines


def _calls(salon: Salon) -> list[Waiting]:
    """見守り電話: how many are still to be rung today and when the next is, visits that are due, and every open case."""
    from salon_app.services.watch_calls.calls import AGAIN, DUE, WAITING

    lines = salon.watch_calls.round()
    today, (calls, visits, _cases) = salon.clock.today(), salon.watch_calls.waiting()
    found = []
    if calls:
        times = [line.next.time for line in lines if line.state in (WAITING, DUE, AGAIN) and line.next is not None
                 and line.next.on <= today and line.next.time is not None]
        words = translate("Today", "次は {time}").format(time=clock_words(min(times))) if times else ""
        late = max((line.silent_days for line in lines if line.state == AGAIN), default=0)
        if late:
            words = translate("Today", "　").join(filter(None, (
                words, translate("Today", "{days}日つながっていない方がいます").format(days=late))))
        found.append(Waiting(
            translate("Today", "見守り電話"), words, translate("Today", "{count}名").format(count=calls), "phone", "phone",
            warning=bool(late)))
    if visits:
        found.append(Waiting(
            translate("Today", "訪問"), translate("Today", "電話がつながらない方を訪ねます"),
            translate("Today", "{count}名").format(count=visits), "door", "phone", warning=True))
    return found


def _cases(salon: Salon) -> list[Waiting]:
    """対応中: on the screen until ended; marked where nobody is named for the next step, or its time has passed."""
    cases = salon.watch_cases.open_cases()
    if not cases:
        return []
    late, unnamed = sum(one.late for one in cases), sum(not one.next_step for one in cases)
    words = (translate("Today", "時刻を過ぎたものが {count}件").format(count=late) if late else
             translate("Today", "次にすることが決まっていません") if unnamed else
             translate("Today", "次の時刻を待っています"))
    return [Waiting(
        translate("Today", "対応中"), words, translate("Today", "{count}件").format(count=len(cases)), "warning",
        "watch_cases", warning=bool(late or unnamed))]


def _concerns(salon: Salon) -> list[Waiting]:
    """A count only: customers see this screen."""
    found = salon.concerns.list()
    count = len(found.listed) + found.without_consent
    if not count:
        return []
    return [Waiting(
        translate("Today", "気になる方"), translate("Today", "お名前は押すと出ます"),
        translate("Today", "{count}名").format(count=count), "heart", "concerns")]


def _tree_round(salon: Salon) -> list[Waiting]:
    """連絡網 while a round is under way."""
    running = salon.tree_rounds.running()
    if running is None:
        return []
    words = translate("Today", "{count}名のうち {told}名に伝わりました").format(
        count=len(running.tree.places) - 1, told=running.told)
    return [Waiting(
        translate("Today", "連絡網"), words, translate("Today", "{minutes}分").format(minutes=running.minutes), "people",
        "tree_round", args={"round_id": running.id})]


def _counter(salon: Salon, day: date) -> list[Waiting]:
    total, count = salon.sales.day_total(day), salon.sales.slip_count(day)
    words = translate("Today", "売上 {total}円").format(total=format_yen(total))
    if not count and not total:
        words = translate("Today", "まだ会計がありません")
    lines = [Waiting(
        translate("Today", "今日の会計"), words,
        translate("Today", "{count}件").format(count=count), "receipt", "sales_day")]
    held = salon.sales.held()
    if held:
        names = translate("Today", "、").join(at.astimezone().strftime("%H:%M") for _key, at, _slip in held[:3])
        lines.append(Waiting(
            translate("Today", "保留の伝票"), translate("Today", "{times} から").format(times=names),
            translate("Today", "{count}件").format(count=len(held)), "box", "sales_held"))
    return lines


def _visitors(status: DayStatus) -> list[Waiting]:
    if _till(status) not in ("open", "done"):
        return []
    one = status.visitors
    words = translate("Today", "男 {men}名、女 {women}名、子ども {children}名").format(
        men=one.men, women=one.women, children=one.children)
    return [Waiting(
        translate("Today", "来店者数"), words if one.total else translate("Today", "1人来るごとに押して数えます"),
        translate("Today", "{count}名").format(count=one.total), "people", "visitors")]


def _tabs(salon: Salon) -> list[Waiting]:
    owing = salon.tabs.how_many()
    if not owing:
        return []
    return [Waiting(
        translate("Today", "つけ"), translate("Today", "お名前は押すと出ます"),
        translate("Today", "{count}名").format(count=owing), "wallet", "tabs")]


def _unpaid(salon: Salon) -> list[Waiting]:
    """支出 that are not paid yet, and how many volunteers are owed what they paid; no sums: customers see this screen."""
    owed = salon.expenses.owed_to_helpers()
    bills = [one for one in salon.expenses.unpaid() if one.helper_id is None]
    lines = []
    if bills:
        oldest = spoken_day(min(one.booked_on for one in bills))
        lines.append(Waiting(
            translate("Today", "支出の未払い"), translate("Today", "いちばん古いものは {day}です").format(day=oldest),
            translate("Today", "{count}件").format(count=len(bills)), "receipt", "expenses", args={"view": "unpaid"}))
    if owed:
        lines.append(Waiting(
            translate("Today", "立替の返金"), translate("Today", "お名前は押すと出ます"),
            translate("Today", "{count}名").format(count=len(owed)), "coins", "expenses", args={"view": "unpaid"}))
    return lines


def _conditions(salon: Salon) -> list[Waiting]:
    """助成金 whose conditions are not met yet and whose 対象期間 ends soon: how often and with how many people."""
    today, lines = salon.clock.today(), []
    for one in salon.grants.all():
        left = (one.ends - today).days
        if one.state != ACTIVE or not 0 <= left <= CONDITION_DAYS or (one.min_sessions is None and one.min_average is None):
            continue
        meter = salon.grant_lens.meter(one.id)
        if not meter.met:
            lines.append(Waiting(
                translate("Today", "助成金の条件"),
                meter.words if meter.possible else translate("Today", "このままでは届きません"),
                translate("Today", "あと{days}日").format(days=left), "coins", "grant", warning=not meter.possible,
                args={"grant_id": one.id}))
    return lines


def _reports_due(salon: Salon) -> list[Waiting]:
    """助成金 whose report is due within a month, or is late."""
    today, lines = salon.clock.today(), []
    for one in salon.grants.all():
        if one.report_due is None or one.state != ACTIVE or one.report_due - today > timedelta(days=REPORT_DAYS):
            continue
        left = (one.report_due - today).days
        count = translate("Today", "あと{days}日").format(days=left) if left >= 0 else translate("Today", "期限を過ぎました")
        lines.append(Waiting(
            translate("Today", "助成金の報告"), translate("Today", "{grant}　{day}まで").format(
                grant=one.name, day=spoken_day(one.report_due)), count, "paper", "grant", warning=left <= REPORT_SOON,
            args={"grant_id": one.id}))
    return lines


def _reports_changed(salon: Salon) -> list[Waiting]:
    """助成金 that were reported and of which the books say something else now."""
    lines = []
    for one in salon.grants.all():
        changed = salon.grant_lens.changed(one) if one.handed_in is not None else ()
        if changed:
            lines.append(Waiting(
                translate("Today", "報告ずみの助成金"),
                translate("Today", "{grant}　報告のあとで数字が変わりました").format(grant=one.name),
                translate("Today", "{count}か所").format(count=len(changed)), "coins", "grant", warning=True,
                args={"grant_id": one.id}))
    return lines


def _printing(salon: Salon) -> list[Waiting]:
    waiting = len(salon.print_queue.waiting())
    if not waiting:
        return []
    return [Waiting(
        translate("Today", "印刷待ち"), translate("Today", "まだ印刷していない書類があります"),
        translate("Today", "{count}件").format(count=waiting), "print", "print_queue", warning=True)]


def _copies(salon: Salon) -> list[Waiting]:
    settings = salon.settings.get()
    label = translate("Today", "控え（USB）")
    if settings.practice:
        return []
    if not settings.usb_copied_at:
        return [Waiting(label, translate("Today", "まだ取っていません"), translate("Today", "まだ"), "download",
                        "backup", warning=True)]
    last = datetime.fromisoformat(settings.usb_copied_at).astimezone().date()
    days = (salon.clock.today() - last).days
    words = translate("Today", "前に取ったのは {day}です").format(day=spoken_day(last))
    count = translate("Today", "{days}日前").format(days=days) if days > 0 else translate("Today", "今日")
    return [Waiting(label, words, count, "download", "backup", warning=days > USB_DAYS)]
