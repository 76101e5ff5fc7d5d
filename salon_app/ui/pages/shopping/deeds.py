"""What can be done with an errand besides its next step: the ways to other pages, and the deeds that ask for a reason, a
place, a date … on the page itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from salon_app.model import errands, stored_words
from salon_app.model.errands import money_words, state_words
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Card, Errand, Line, Money
from salon_app.ui.context import PageContext
from salon_app.ui.pages.shopping.errand_words import asked_back

REASON, PLACE, OTHER, DAY, AMOUNT = "reason", "place", "other", "day", "amount"
"""What a deed asks for."""


@dataclass(frozen=True)
class Answer:
    """What was chosen or typed: why, where it was referred to, the other errand, the day (None: no day), yen."""

    reason: str = ""
    place: str = ""
    other_id: int | None = None
    day: date | None = None
    amount: int = 0


@dataclass(frozen=True)
class Deed:
    """Something done on the page. `run` does it and says so.

    `about` stands in the list of ways too, `more` (of money) only where it is asked for. `main` are the words of the main
    button once everything is answered; {amount} in it: the yen typed. `reasons` are the usual answers, `others` the errands
    to choose from; `amount` and `day` stand in the field first.
    """

    words: str
    about: str
    icon: str
    asks: str
    main: str
    run: Callable[[Answer], str]
    reasons: tuple[str, ...] = ()
    others: tuple[Card, ...] = ()
    amount: int = 0
    day: date | None = None
    more: str = ""


def hold(ctx: PageContext, errand: Errand) -> Deed:
    """保留."""
    def run(answer: Answer) -> str:
        ctx.salon.errands.hold(errand.id, reason=answer.reason, by=ctx.by())
        return translate("ErrandDeeds", "保留にしました。")

    return Deed(translate("ErrandDeeds", "保留にする"),
                translate("ErrandDeeds", "いまは進めずに、置いておきます。あとで再開できます。"), "pause", REASON,
                translate("ErrandDeeds", "この依頼を保留にする"), run, stored_words.ERRAND_HOLD_REASONS)


def cancel(ctx: PageContext, errand: Errand) -> Deed:
    """取消; money held is handed back."""
    def run(answer: Answer) -> str:
        return _ended(translate("ErrandDeeds", "依頼を取り消しました。"), ctx.salon.custody.end(
            errand.id, errands.CANCELLED, reason=answer.reason, refund=True, by=ctx.by()))

    return Deed(translate("ErrandDeeds", "依頼を取り消す"),
                translate("ErrandDeeds", "もう買わなくてよくなった依頼です。"), "close", REASON,
                _with_refund(translate("ErrandDeeds", "この依頼を取り消す"), errand), run,
                stored_words.ERRAND_CANCEL_REASONS, more=_held_back(errand))


def refer(ctx: PageContext, errand: Errand) -> Deed:
    """他へ紹介."""
    def run(answer: Answer) -> str:
        return _ended(translate("ErrandDeeds", "他へ紹介して終わりにしました。"), ctx.salon.custody.end(
            errand.id, errands.REFERRED, reason="", referred_to=answer.place, refund=True, by=ctx.by()))

    return Deed(translate("ErrandDeeds", "他へ紹介する"),
                translate("ErrandDeeds", "サロンではできないので、ほかをご案内した依頼です。"), "arrows", PLACE,
                _with_refund(translate("ErrandDeeds", "紹介して終わりにする"), errand), run, stored_words.REFERRED_TO,
                more=_held_back(errand))


def duplicate(ctx: PageContext, errand: Errand, others: tuple[Card, ...]) -> Deed:
    """重複: `others` are the other errands of the same person."""
    def run(answer: Answer) -> str:
        return _ended(translate("ErrandDeeds", "重複として終わりにしました。"), ctx.salon.custody.end(
            errand.id, errands.DUPLICATE, reason="", duplicate_of=answer.other_id, refund=True, by=ctx.by()))

    return Deed(translate("ErrandDeeds", "同じ依頼がもう1つある（重複）"),
                translate("ErrandDeeds", "残すほうの依頼を選ぶと、こちらを終わりにします。"), "copy", OTHER,
                _with_refund(translate("ErrandDeeds", "こちらを重複として終わりにする"), errand), run, others=others,
                more=_held_back(errand))


def step_back(ctx: PageContext, errand: Errand) -> Deed:
    """前の段に戻す. What the 担当 went out with goes back into the envelope."""
    yen = errand.account.carried if errand.state == errands.SHOPPING else 0

    def run(answer: Answer) -> str:
        to = ctx.salon.custody.step_back(errand.id, reason=answer.reason, by=ctx.by())
        said = translate("ErrandDeeds", "「{state}」に戻しました。").format(state=state_words(to))
        more = translate("ErrandDeeds", "持ち出し中の{amount}円を、預り金の袋に戻してください。")
        return said + (more.format(amount=format_yen(yen)) if yen else "")

    about = translate("ErrandDeeds", "「{state}」にしたのがまちがいだったときに、1つ前に戻します。").format(
        state=state_words(errand.state))
    main = translate("ErrandDeeds", "1つ前の段に戻す")
    if yen:
        main = translate("ErrandDeeds", "1つ前の段に戻し、{amount}円を袋に戻す").format(amount=format_yen(yen))
    return Deed(translate("ErrandDeeds", "前の段に戻す"), about, "undo", REASON, main, run, stored_words.ERRAND_BACK_REASONS)


def want(ctx: PageContext, errand: Errand, line: Line) -> Deed:
    """やはりいる: one thing that was 不要 goes to the person after all; the till gets back what it paid for it."""
    yen = (line.price or 0) if line.unwanted == errands.BY_SALON else 0

    def run(answer: Answer) -> str:
        ctx.salon.custody.want(errand.id, line_ids=(line.id,), reason=answer.reason, by=ctx.by())
        words = translate("ErrandDeeds", "不要を取り消しました。")
        more = translate("ErrandDeeds", "預り金の袋から{amount}円を、レジに戻してください。")
        return words + (more.format(amount=format_yen(yen)) if yen else "")

    main = translate("ErrandDeeds", "不要を取り消す")
    if yen:
        main = translate("ErrandDeeds", "不要を取り消し、{amount}円をレジに戻す").format(amount=format_yen(yen))
    words = translate("ErrandDeeds", "{number}番 {item}は、やはりいる").format(number=line.number, item=line.name)
    return Deed(words, translate("ErrandDeeds", "不要にしたのを取り消して、この品もお渡しします。"), "undo", REASON, main, run,
                stored_words.ERRAND_BACK_REASONS)


def unsettle(ctx: PageContext, errand: Errand) -> Deed:
    """精算を戻す: what was handed over has to be asked back."""
    def run(answer: Answer) -> str:
        undone = ctx.salon.settlements.take_back(errand.id, reason=answer.reason, by=ctx.by())
        words = translate("ErrandDeeds", "精算を戻しました。")
        if ctx.salon.errands.get(errand.id).account.carried > 0:
            change = translate("ErrandDeeds", "お釣り{amount}円をいただいて、担当の方の持ち出し中に戻してください。")
        else:
            change = translate("ErrandDeeds", "お釣り{amount}円をいただいて、預り金の袋に入れてください。")
        for yen, more in (
            (-undone.hand_back, change),
            (-undone.bag_to_till, translate("ErrandDeeds", "レジから{amount}円を、預り金の袋に入れてください。")),
            (-undone.into_till, translate("ErrandDeeds", "レジから{amount}円を出してください。")),
            (undone.into_bag, translate("ErrandDeeds", "立替を返した{amount}円を、預り金の袋に戻してください。")),
        ):
            words += more.format(amount=format_yen(yen)) if yen > 0 else ""
        return words

    yen = asked_back(errand, ctx.salon.holdings.entries(errand.id))
    about = translate("ErrandDeeds", "まちがいがあったときに、精算の前に戻します。精算票は無効になります。")
    main, more = translate("ErrandDeeds", "精算を戻す"), ""
    if yen:
        more = translate("ErrandDeeds", "お渡ししたお釣り{amount}円を、いただき直すことになります。").format(
            amount=format_yen(yen))
        main = translate("ErrandDeeds", "お釣り{amount}円をいただいて、精算を戻す").format(amount=format_yen(yen))
    return Deed(translate("ErrandDeeds", "精算を戻す"), about, "undo", REASON, main, run, stored_words.ERRAND_MONEY_REASONS,
                more=more)


def next_day(ctx: PageContext, errand: Errand) -> Deed:
    """次にいる日."""
    def run(answer: Answer) -> str:
        ctx.salon.errands.set_next(errand.id, answer.day, by=ctx.by())
        return (translate("ErrandDeeds", "次にいる日を書きました。") if answer.day is not None
                else translate("ErrandDeeds", "次にいる日を消しました。"))

    return Deed(translate("ErrandDeeds", "次にいる日を書く"),
                translate("ErrandDeeds", "近くなると「今日の分」に出るので、お電話の目安になります。"), "calendar", DAY,
                translate("ErrandDeeds", "次にいる日を書く"), run, day=errand.next_on)


def refund(ctx: PageContext, errand: Errand) -> Deed:
    """預り金を返す, before a settlement."""
    def run(answer: Answer) -> str:
        ctx.salon.custody.refund(errand.id, answer.amount, by=ctx.by())
        return translate("ErrandDeeds", "返金を書きました。{amount}円をお返しください。").format(amount=format_yen(answer.amount))

    held = errand.account.held
    about = translate("ErrandDeeds", "いまお預りしているのは{amount}円です。").format(amount=format_yen(held))
    return Deed(translate("ErrandDeeds", "預り金を返す"), about, "return", AMOUNT,
                translate("ErrandDeeds", "{amount}円を返す"), run, amount=held)


def take_back(ctx: PageContext, entry: Money) -> Deed:
    """An entry of the money was wrong."""
    def run(answer: Answer) -> str:
        cash = ctx.salon.custody.take_back(entry.id, reason=answer.reason, by=ctx.by())
        words = translate("ErrandDeeds", "記録を取り消しました。")
        if entry.kind == errands.PAID:
            return words
        more = (translate("ErrandDeeds", "{amount}円をお返しください。") if cash > 0
                else translate("ErrandDeeds", "{amount}円をお受け取りください。"))
        return words + more.format(amount=format_yen(abs(cash)))

    what, yen = money_words(entry.kind), format_yen(entry.amount)
    main = {
        errands.REFUND: translate("ErrandDeeds", "取り消して{amount}円を受け取る"),
        errands.PAID: translate("ErrandDeeds", "代金の記録を取り消す"),
    }.get(entry.kind, translate("ErrandDeeds", "取り消して{amount}円を返す"))
    return Deed(translate("ErrandDeeds", "{what} {amount}円の記録を取り消す").format(what=what, amount=yen),
                translate("ErrandDeeds", "取り消した記録は消えずに残り、わけも残ります。"), "close", REASON,
                main.format(amount=yen), run, stored_words.ERRAND_MONEY_REASONS)


def _ended(words: str, handed_back: int) -> str:
    if not handed_back:
        return words
    return words + translate("ErrandDeeds", "預り金{amount}円をお返しください。").format(amount=format_yen(handed_back))


def _held_back(errand: Errand) -> str:
    held = errand.account.held
    if held <= 0:
        return ""
    return translate("ErrandDeeds", "お預りしている{amount}円は、お返しします。").format(amount=format_yen(held))


def _with_refund(words: str, errand: Errand) -> str:
    held = errand.account.held
    if held <= 0:
        return words
    return translate("ErrandDeeds", "{amount}円を返して、{words}").format(amount=format_yen(held), words=words)
