"""report: a document as Excel, PDF or CSV, moved into place whole; and the list of documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from salon_app.cli.given import UsageProblem, given_day
from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.dates import fiscal_year, fiscal_year_range, month_range
from salon_app.model.errands import custody_number, errand_number
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.model.watch import PARTS
from salon_app.model.yen import ascii_digits
from salon_app.system.atomic import write_atomically

if TYPE_CHECKING:
    from salon_app.reports import ReportOptions, ReportSpec
    from salon_app.reports.kit.model import ReportModel
    from salon_app.salon import Salon

FORMATS = ("xlsx", "pdf", "csv")
COLUMNS = ("plain", "contact", "full")
SETTLEMENT, OF_ERRANDS = "errand-settlement", ("errand-sheet", "errand-shop-list")
WATCH_SHEET, TREE_SLIPS = "watch-sheet", "phone-tree-slips"
NUMBERED = ("attendance-sheet", "attendance-grid", *OF_ERRANDS, SETTLEMENT, WATCH_SHEET, TREE_SLIPS)
"""Documents whose papers get a number."""
MOST_DIGITS = 9  # of a number that is an id
Render = Callable[["Sequence[ReportModel]", Progress], bytes]


def report(
    context: typer.Context,
    key: Annotated[str | None, typer.Argument(metavar="KEY", help=translate(
        "Cli", "帳票の名前（--list で出ます）。"))] = None,
    start: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help=translate("Cli", "はじめの日。2026-11-01、R8.11.1 など。"))] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="DATE", help=translate("Cli", "終わりの日。"))] = None,
    file_format: Annotated[str | None, typer.Option(
        "--format", metavar="xlsx|pdf|csv", help=translate("Cli", "形式。なければファイル名から決めます。"))] = None,
    out: Annotated[Path | None, typer.Option(
        "-o", "--out", "--output", metavar="FILE", help=translate("Cli", "書きこむファイル。"))] = None,
    place: Annotated[str | None, typer.Option(help=translate("Cli", "この置き場所だけ（出納帳）。"))] = None,
    cp932: Annotated[bool, typer.Option("--cp932", help=translate(
        "Cli", "CSVを古いプログラム向けの文字コードで書きます。"))] = False,
    activity: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この行事だけ（受付名簿・出席簿・出席集計・活動報告書・行事カレンダー）。"))] = None,
    columns: Annotated[str, typer.Option(metavar="plain|contact|full", help=translate(
        "Cli", "名簿にのせるもの：お名前と号棟、連絡先、連絡先と住所。"))] = "plain",
    errand: Annotated[str | None, typer.Option(metavar="NUMBER", help=translate(
        "Cli", "この依頼だけ（買いもの票・預り証・買いもの精算票）。受付番号、買-0412 か 412。"))] = None,
    slip: Annotated[str | None, typer.Option(metavar="NUMBER", help=translate(
        "Cli", "その依頼の、この預り証（なければいちばん新しいもの）。番号、預-0231 か 231。"))] = None,
    shop: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この店だけ（店ごとの買いもの票）。"))] = None,
    person: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この方の分だけ（見守りの記録）。名簿のお名前。"))] = None,
    caller: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この方がかける分だけ（電話かけ表・休みの間に電話・訪問する方）。"))] = None,
    part: Annotated[str, typer.Option(metavar="morning|noon|evening", help=translate(
        "Cli", "朝・昼・夕のどれかだけ（電話かけ表）。"))] = "",
    version: Annotated[str | None, typer.Option(metavar="NUMBER", help=translate(
        "Cli", "連絡網のこの版（なければ、いま使っている版）。"))] = None,
    copy: Annotated[str | None, typer.Option(metavar="NUMBER", help=translate(
        "Cli", "連絡網図の配布番号。なければ、電話番号のない見本になります。"))] = None,
    tree_round: Annotated[str | None, typer.Option("--round", metavar="NUMBER", help=translate(
        "Cli", "この回の通話記録だけ。"))] = None,
    grant: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この助成金の分だけ（実施報告書・収支決算書・領収書一覧表・支払明細書）。なければサロン全体。"))] = None,
    thousands: Annotated[bool | None, typer.Option("--thousands/--yen", help=translate(
        "Cli", "金額を千円か円で書きます。なければ助成金に入れたとおり。"))] = None,
    a3: Annotated[bool, typer.Option("--a3", help=translate("Cli", "A3の紙に書きます（連絡網図）。"))] = False,
    without_names: Annotated[bool, typer.Option("--without-names", help=translate(
        "Cli", "お名前を書きません。助成先などに出すとき（買いもの代行記録）。"))] = False,
    issue: Annotated[bool, typer.Option("--issue", help=translate(
        "Cli", "番号入力に使う紙に用紙番号を、買いもの精算票に番号をつけます。なければ未発行の見本です。"))] = False,
    western: Annotated[bool, typer.Option("--western", help=translate("Cli", "日付を西暦で書きます。"))] = False,
    listed: Annotated[bool, typer.Option("--list", help=translate("Cli", "帳票の一覧を出します。"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Write one document, or list them."""
    from salon_app.reports import REPORTS, ReportOptions

    if listed:
        _list(REPORTS, as_json)
        return
    spec = next((one for one in REPORTS if one.key == key), None)
    if spec is None:
        sentence = translate("Cli", "「{key}」という帳票はありません。あるのは {keys} です。")
        raise UsageProblem(sentence.format(key=key or "", keys=", ".join(one.key for one in REPORTS)))
    if out is None:
        raise UsageProblem(translate("Cli", "-o で、書きこむファイルを指定してください。"))
    chosen = (file_format or out.suffix.removeprefix(".")).casefold()
    if chosen not in FORMATS:
        sentence = translate("Cli", "--format は {formats} のどれかにしてください。")
        raise UsageProblem(sentence.format(formats=", ".join(FORMATS)))
    if columns not in COLUMNS:
        raise UsageProblem(translate("Cli", "--columns は {presets} のどれかにしてください。").format(presets=", ".join(COLUMNS)))
    if issue and spec.key not in NUMBERED:
        raise UsageProblem(translate("Cli", "--issue は {keys} で使えます。").format(keys=", ".join(NUMBERED)))
    if part not in ("", *PARTS):
        raise UsageProblem(translate("Cli", "--part は {parts} のどれかにしてください。").format(parts=", ".join(PARTS)))
    if slip and not errand:
        raise UsageProblem(translate("Cli", "--slip は、--errand で依頼も指定してください。"))
    with books(context.obj) as salon:
        grant_id = named_grant(salon, grant)
        first, last = _period(salon, spec, start, end) if grant_id is None or start or end else granted_period(salon, grant_id)
        options = ReportOptions(first, last, place_id=_place(salon, place), activity_id=_activity(salon, activity),
                                errand_id=_number(errand, errand_number), slip_id=_number(slip, custody_number),
                                shop_id=_shop(salon, shop), columns=columns, names=not without_names, western_dates=western,
                                person_id=_person(salon, person), caller_id=_person(salon, caller), part=part,
                                tree_id=_version(salon, version), copy_id=_plain_number(copy),
                                round_id=_plain_number(tree_round), a3=a3, grant_id=grant_id,
                                thousands=thousands)
        if issue:
            _issue(salon, spec.key, options)
        models = salon.report(spec.key, options)
    with progress_bar(quiet=as_json) as progress:
        data, replaced = rendered(models, chosen, cp932, progress)
    write_atomically(out, data)
    if as_json:
        say_json({"report": spec.key, "from": first, "to": last, "file": str(out), "format": chosen,
                  "bytes": len(data), "replaced": replaced})
        return
    for one in replaced:
        say(one)
    say(translate("Cli", "{title}を書きました：{file}").format(title=spec.title, file=out))


def _issue(salon: Salon, key: str, options: ReportOptions) -> None:
    """Give the papers their numbers."""
    from salon_app.reports.watch_sheet import watch_days

    if key == SETTLEMENT:
        if options.errand_id is None:
            raise UsageProblem(translate("Cli", "--errand で依頼を指定してください。"))
        salon.settlements.issue(options.errand_id)
    elif key == WATCH_SHEET:
        for day in watch_days(options.start, options.end):
            if salon.watch_sheets.sheet(day, part=options.part, caller_id=options.caller_id).rows:
                salon.watch_sheets.issue(day, part=options.part, caller_id=options.caller_id)
    elif key == TREE_SLIPS:
        tree = salon.phone_trees.current() if options.tree_id is None else salon.phone_trees.get(options.tree_id)
        if tree is not None:
            salon.tree_slips.issue(tree.id)
    elif key in OF_ERRANDS:
        salon.errand_sheets.issue_all(key, errand_id=options.errand_id, shop_id=options.shop_id)
    else:
        salon.attendance_sheets.issue_between(key, options.start, options.end, activity_id=options.activity_id)


def _list(specs: Sequence[ReportSpec], as_json: bool) -> None:
    if as_json:
        say_json({"reports": [{"key": one.key, "title": one.title, "span": str(one.span)} for one in specs]})
        return
    width = max(len(one.key) for one in specs)
    for one in specs:
        say(f"{one.key:<{width}}  {one.title}")


def _period(salon: Salon, spec: ReportSpec, start: str | None, end: str | None) -> tuple[date, date]:
    """The dates given; without any, the last whole month, the 年度 it lies in, or today, as the document is used."""
    from salon_app.reports import Span

    today = salon.days.status().business_date
    last_month = month_range(today.replace(day=1) - timedelta(days=1))
    start_month = salon.settings.get().fiscal_start_month
    usual = {
        Span.MONTH: last_month,
        Span.MONTH_AHEAD: month_range(today),
        Span.YEAR: fiscal_year_range(fiscal_year(last_month[0], start_month), start_month),
    }.get(spec.span, (today, today))
    first = given_day(start, today=today) if start else None
    last = given_day(end, today=today) if end else None
    if first is None and last is None:
        return usual
    first = first or last or today
    last = last or (month_range(first)[1] if spec.span in (Span.MONTH, Span.MONTH_AHEAD) else first)
    if first > last:
        raise UsageProblem(translate("Cli", "--from の日付が --to より後です。"))
    return first, last


def _place(salon: Salon, name: str | None) -> int | None:
    if name is None:
        return None
    return _named(name, {one.name: one.id for one in salon.cashbook.places()}, translate("Cli", "置き場所"))


def _activity(salon: Salon, name: str | None) -> int | None:
    if name is None:
        return None
    return _named(name, {one.name: one.id for one in salon.activities.all(with_inactive=True)}, translate("Cli", "行事"))


def named_grant(salon: Salon, name: str | None) -> int | None:
    """The grant by its name, by funder and name, or by its number. Raises UsageProblem."""
    if name is None:
        return None
    there = salon.grants.all(with_closed=True)
    found = [one for one in there if name in (one.title, one.name, one.number)]
    if len(found) == 1:
        return found[0].id
    return _named(name, {one.title: one.id for one in there}, translate("Cli", "助成金"))


def granted_period(salon: Salon, grant_id: int) -> tuple[date, date]:
    """The grant's own 対象期間."""
    found = salon.grants.get(grant_id)
    return found.starts, found.ends


def _shop(salon: Salon, name: str | None) -> int | None:
    if name is None:
        return None
    return _named(name, {one.name: one.id for one in salon.shops.all(with_inactive=True)}, translate("Cli", "店"))


def _person(salon: Salon, name: str | None) -> int | None:
    """The person of this name. Raises UsageProblem where there is none, or more than one."""
    if name is None:
        return None
    found = [one for one in salon.people.all(with_inactive=True) if one.name == name]
    if len(found) != 1:
        sentence = (translate("Cli", "「{name}」という方は名簿にいません。名簿のとおりに入れてください。") if not found
                    else translate("Cli", "「{name}」という方は名簿に{count}名います。画面の報告書で選んでください。"))
        raise UsageProblem(sentence.format(name=name, count=len(found)))
    return found[0].id


def _version(salon: Salon, typed: str | None) -> int | None:
    """The 版 of the 連絡網 with this number. Raises UsageProblem."""
    number = _plain_number(typed)
    if number is None:
        return None
    there = {one.number: one.id for one in salon.phone_trees.all()}
    if number not in there:
        raise UsageProblem(translate("Cli", "連絡網の第{number}版はありません。").format(number=number))
    return there[number]


def _plain_number(typed: str | None) -> int | None:
    """A number of digits alone. Raises UsageProblem."""
    if typed is None:
        return None
    digits = ascii_digits(typed)
    if not digits.isascii() or not digits.isdecimal() or len(digits) > MOST_DIGITS:
        raise UsageProblem(translate("Cli", "「{typed}」という番号は読めません。数字で入れてください。").format(typed=typed))
    return int(digits)


def _number(typed: str | None, written: Callable[[int], str]) -> int | None:
    """The id behind 買-0412, as printed (`written`) or its digits alone. Raises UsageProblem."""
    if typed is None:
        return None
    letter = written(0)[0]
    digits = ascii_digits(typed).removeprefix(letter).lstrip("-‐－ー")
    if not digits.isascii() or not digits.isdecimal() or len(digits) > MOST_DIGITS:
        sentence = translate("Cli", "「{typed}」という番号は読めません。{letter}-0412 か 412 のように入れてください。")
        raise UsageProblem(sentence.format(typed=typed, letter=letter))
    return int(digits)


def _named(name: str, there: dict[str, int], kind: str) -> int:
    """The id behind a name that was typed. Raises UsageProblem with the names there are."""
    if name not in there:
        sentence = translate("Cli", "「{name}」という{kind}はありません。あるのは {names} です。")
        raise UsageProblem(sentence.format(name=name, kind=kind, names=translate("Cli", "、").join(there)))
    return there[name]


def rendered(models: Sequence[ReportModel], chosen: str, cp932: bool, progress: Progress) -> tuple[bytes, list[str]]:
    """The file's bytes, and for CSV what the encoding lacked."""
    if chosen == "xlsx":
        from salon_app.reports.kit.xlsx import render_xlsx

        return render_xlsx(models, progress), []
    if chosen == "pdf":
        from salon_app.reports.kit.pdf import render_pdf

        return render_pdf(models, progress), []
    from salon_app.reports.kit.csv import render_csv

    result = render_csv(models, "cp932" if cp932 else "utf-8-sig", progress)
    sentence = translate("Cli", "「{character}」は書けないので「{written}」としました（{where}）。")
    return result.data, [sentence.format(character=one.character, written=one.written, where=one.where)
                         for one in result.replaced]


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command(help=translate("Cli", "帳票をExcel・PDF・CSVで書きます。--list で一覧が出ます。"))(report)
